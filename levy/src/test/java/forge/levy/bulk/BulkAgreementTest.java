package forge.levy.bulk;

import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Programs and the readable path say the same of every entry under every rule. */
class BulkAgreementTest {

  @Property(tries = 1500, edgeCases = EdgeCasesMode.NONE)
  @StatisticsReport(onFailureOnly = true)
  void bothPathsAgreeToTheLastDigit(
      @ForAll("rules") RuleSet rules, @ForAll("entries") List<Entry> entries) {
    var schedule = LevySchedule.compile(rules, new FixedPrices());
    int fast = new Agreement(schedule, entries, FigureScales.all(3)).check();
    for (int i = 0; i < entries.size(); i++) {
      Statistics.collect(i < fast ? "by programs" : "read");
    }
    Statistics.coverage(coverage -> coverage.check("by programs").percentage(p -> p > 20));
  }

  @Provide
  Arbitrary<RuleSet> rules() {
    return RandomRules.rules();
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return RandomEntries.lists();
  }
}
