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
    var seen = new ArrayList<String>();
    var fast = new ArrayList<Integer>();
    bulk.worker(drawings)
        .assess(
            columns,
            new BulkAssessor.Sink() {
              @Override
              public void charged(int row, Charges charges) {
                fast.add(row);
                seen.add(told(charges));
              }

              @Override
              public void read(int row, Result result) {
                seen.add(told(result));
              }
            });
    List<String> expected = entries.stream().map(entry -> told(readable.assess(entry))).toList();
    assertThat(seen).isEqualTo(expected);
    return fast.size();
  }

  private String told(Charges charges) {
    Terms terms = schedule.rules().terms();
    var text = new StringBuilder();
    text.append(charges.outcome()).append(' ');
    text.append(
        BigDecimal.valueOf(charges.customsValue(), terms.valuation().rounding().decimals()));
    for (int i = 0; i < charges.size(); i++) {
      PlannedLine line = charges.line(i);
      text.append(" | ").append(line.type().id()).append(' ').append(line.measure().id());
      text.append(' ').append(line.quota()).append(' ').append(charges.liability(i)).append(' ');
      text.append(BigDecimal.valueOf(charges.amount(i), terms.rounding().decimals()));
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
