package forge.levy.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.assessment.Assessment;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.DutyLine;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Result;
import forge.levy.entry.Entry;
import forge.levy.measure.Terms;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Assesses the same entries on both paths and compares every figure. */
final class Agreement {

  private final LevySchedule schedule;
  private final List<Entry> entries;
  private final EntryColumns columns;
  private final BulkAssessor bulk;

  Agreement(LevySchedule schedule, List<Entry> entries, FigureScales scales) {
    this.schedule = schedule;
    this.entries = entries;
    this.columns = new EntryColumns(entries, scales);
    this.bulk = BulkAssessor.compile(schedule, scales);
  }

  /** How many entries were assessed by programs; fails where the paths disagree. */
  int check() {
    var requests = new QuotaDrawings.Requests();
    bulk.worker(requests.drawn()).request(columns, requests);
    var drawings = requests.drawn();
    var readable = new Assessor(schedule, drawings);
    var seen = new TreeMap<Integer, String>();
    var fast = new ArrayList<Integer>();
    bulk.worker(drawings)
        .assess(
            columns,
            new BulkAssessor.Sink() {
              @Override
              public void charged(Charges charges) {
                for (int i = 0; i < charges.rows(); i++) {
                  fast.add(charges.row(i));
                  note(charges.row(i), told(charges, i));
                }
              }

              @Override
              public void read(int row, Result result) {
                note(row, told(result));
              }

              private void note(int row, String what) {
                assertThat(seen.put(row, what)).as("row " + row + " is told once").isNull();
              }
            });
    List<String> expected = entries.stream().map(entry -> told(readable.assess(entry))).toList();
    assertThat(List.copyOf(seen.values())).isEqualTo(expected);
    return fast.size();
  }

  private String told(Charges charges, int index) {
    Terms terms = schedule.rules().terms();
    var text = new StringBuilder();
    text.append(charges.outcome(index)).append(' ');
    text.append(
        BigDecimal.valueOf(charges.customsValue(index), terms.valuation().rounding().decimals()));
    for (int i = 0; i < charges.size(); i++) {
      PlannedLine line = charges.line(i);
      text.append(" | ").append(line.type().id()).append(' ').append(line.measure().id());
      text.append(' ')
          .append(line.quota())
          .append(' ')
          .append(line.liability(charges.liability(index)))
          .append(' ');
      text.append(BigDecimal.valueOf(charges.amount(i, index), terms.rounding().decimals()));
    }
    return text.toString();
  }

  private static String told(Result result) {
    return switch (result) {
      case Result.Refused(var refusals) -> "refused " + refusals;
      case Result.Assessed(var assessment) -> told(assessment);
    };
  }

  private static String told(Assessment assessment) {
    var text = new StringBuilder();
    text.append(assessment.outcome()).append(' ').append(assessment.customsValue());
    for (DutyLine line : assessment.lines()) {
      text.append(" | ").append(line.type().id()).append(' ').append(line.measure());
      text.append(' ').append(line.quota()).append(' ').append(line.liability()).append(' ');
      text.append(line.amount());
    }
    return text.toString();
  }
}
