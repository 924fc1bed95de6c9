package forge.store.bulk;

import forge.levy.assessment.Assessor;
import forge.levy.assessment.DutyLine;
import forge.levy.assessment.Result;
import forge.levy.bulk.BulkAssessor;
import forge.levy.bulk.BulkWorker;
import forge.levy.bulk.Charges;
import forge.levy.bulk.EntryBatch;
import forge.levy.measure.Terms;
import forge.store.columns.Batch;
import forge.store.columns.Step;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Assesses the rows of some entries by the readable path and checks that the results that tables
 * are filled with are the same.
 */
final class ExplainStep implements Step {

  private final Assessor readable;
  private final Terms terms;
  private final BulkWorker worker;
  private final int[] places;
  private final int entry;
  private final Set<String> wanted;
  private final List<BulkRun.Explained> whole;
  private List<BulkRun.Explained> part = new ArrayList<>();

  ExplainStep(
      Assessor readable,
      Terms terms,
      BulkWorker worker,
      TableShape shape,
      Set<String> wanted,
      List<BulkRun.Explained> whole) {
    this.readable = readable;
    this.terms = terms;
    this.worker = worker;
    this.places = TableBatch.places(shape.read());
    this.entry = shape.read().number("entry");
    this.wanted = wanted;
    this.whole = whole;
  }

  @Override
  public void batch(Batch batch, Outputs outputs) {
    var rows = new HashMap<Integer, Result>();
    var entries = new TableBatch(batch, places);
    for (int row = 0; row < batch.rows(); row++) {
      int code = batch.codes(entry)[row];
      if (code != Batch.NONE && wanted.contains(batch.texts(entry).text(code))) {
        Result result =
            switch (entries.row(row)) {
              case EntryBatch.Row.Read(var read) -> readable.assess(read);
              case EntryBatch.Row.Unreadable(var refusals) -> new Result.Refused(refusals);
            };
        rows.put(row, result);
        part.add(new BulkRun.Explained(batch.texts(entry).text(code), batch.line(row), result));
      }
    }
    if (!rows.isEmpty()) {
      worker.assess(entries, new Comparing(rows));
    }
  }

  @Override
  public Runnable part() {
    List<BulkRun.Explained> done = part;
    part = new ArrayList<>();
    return () -> whole.addAll(done);
  }

  /** Compares rows that were assessed by programs with what the readable path says of them. */
  private final class Comparing implements BulkAssessor.Sink {
    private final Map<Integer, Result> rows;

    Comparing(Map<Integer, Result> rows) {
      this.rows = rows;
    }

    @Override
    public void charged(Charges charges) {
      for (int i = 0; i < charges.rows(); i++) {
        Result result = rows.get(charges.row(i));
        if (result != null && !told(result).equals(told(charges, i))) {
          throw new IllegalStateException(
              "The two ways to assess disagree: %s, %s".formatted(told(result), told(charges, i)));
        }
      }
    }

    @Override
    public void read(int row, Result result) {}
  }

  private String told(Charges charges, int index) {
    var lines = new ArrayList<String>();
    for (int i = 0; i < charges.size(); i++) {
      lines.add(
          charges.line(i).measure().id()
              + " "
              + BigDecimal.valueOf(charges.amount(i, index), terms.rounding().decimals()));
    }
    BigDecimal value =
        BigDecimal.valueOf(charges.customsValue(index), terms.valuation().rounding().decimals());
    return charges.outcome(index) + " " + value + " " + lines;
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Refused(var refusals) -> "refused " + refusals;
      case Result.Assessed(var assessment) -> {
        var lines = new ArrayList<String>();
        for (DutyLine line : assessment.lines()) {
          lines.add(line.measure() + " " + line.amount());
        }
        yield assessment.outcome() + " " + assessment.customsValue() + " " + lines;
      }
    };
  }
}
