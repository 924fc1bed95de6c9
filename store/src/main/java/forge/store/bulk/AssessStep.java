package forge.store.bulk;

import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.levy.bulk.BulkAssessor;
import forge.levy.bulk.BulkWorker;
import forge.levy.bulk.Charges;
import forge.levy.schedule.LevySchedule;
import forge.store.columns.Batch;
import forge.store.columns.Step;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Assesses batches of a table, writes what comes of them and sums it up; for one thread. */
final class AssessStep implements Step {

  static final int REFUSED = 0;
  static final int ASSESSED = 1;

  /** Says that an amount cannot be written into a table. */
  private static final Refusal TOO_LARGE =
      new Refusal(
          Refusal.Reason.UNREADABLE,
          "",
          "",
          "an amount has more digits than a table of results holds",
          "Assess the entry by itself.");

  private final LevySchedule schedule;
  private final BulkWorker worker;
  private final TableShape shape;
  private final int[] places;
  private final AmountScale scale;
  private final Totals whole;
  private Totals part = new Totals();
  private KeyedTallies tallies;

  /**
   * A step.
   *
   * @param whole takes the sums of each part, in order
   */
  AssessStep(LevySchedule schedule, BulkWorker worker, TableShape shape, Totals whole) {
    this.schedule = schedule;
    this.worker = worker;
    this.shape = shape;
    this.places = TableBatch.places(shape.read());
    this.scale = AmountScale.of(schedule.rules().terms());
    this.whole = whole;
    this.tallies = new KeyedTallies(part, schedule, shape.read());
  }

  @Override
  public void batch(Batch batch, Outputs outputs) {
    var rows = new AssessedRows(schedule, scale, shape, batch, tallies);
    Map<Integer, List<Refusal>> refusals = new TreeMap<>();
    worker.assess(
        new TableBatch(batch, places),
        new BulkAssessor.Sink() {
          @Override
          public void charged(Charges charges) {
            rows.add(charges);
            for (int i = 0; i < charges.rows(); i++) {
              refuseUnwritten(charges.row(i));
            }
          }

          @Override
          public void read(int row, Result result) {
            switch (result) {
              case Result.Assessed(var assessment) -> {
                rows.add(row, assessment);
                refuseUnwritten(row);
              }
              case Result.Refused(var reasons) -> refusals.put(row, reasons);
            }
          }

          private void refuseUnwritten(int row) {
            if (!rows.has(row)) {
              refusals.put(row, List.of(TOO_LARGE));
            }
          }
        });
    tallies.tell();
    if (shape.writesAssessed()) {
      rows.build().ifPresent(each -> outputs.write(ASSESSED, each));
    }
    count(refusals);
    RefusedRows.of(batch, shape, refusals).ifPresent(each -> outputs.write(REFUSED, each));
  }

  private void count(Map<Integer, List<Refusal>> refusals) {
    for (List<Refusal> each : refusals.values()) {
      part.countRefused();
      each.stream()
          .map(Refusal::reason)
          .distinct()
          .forEach(why -> part.reason(why.toString()).count());
    }
  }

  @Override
  public Runnable part() {
    Totals done = part;
    part = new Totals();
    tallies = new KeyedTallies(part, schedule, shape.read());
    return () -> whole.addAll(done);
  }
}
