package forge.levy.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.Entry;
import forge.levy.entry.Valuation;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  /** What one row is refused for is said of the next without asking only where it is true of it. */
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void rowsThatDifferInTheirValueAloneAgreeToo(
      @ForAll("rules") RuleSet rules, @ForAll("entries") List<Entry> entries) {
    var schedule = LevySchedule.compile(rules, new FixedPrices());
    var all = new ArrayList<Entry>();
    for (Entry entry : entries) {
      all.add(entry);
      all.add(worth(entry, entry.valuation().value().multiply(BigDecimal.valueOf(9))));
      all.add(worth(entry, BigDecimal.ZERO));
    }
    assertThat(new Agreement(schedule, all, FigureScales.all(3)).check()).isNotNegative();
  }

  private static Entry worth(Entry entry, BigDecimal value) {
    Valuation stated = entry.valuation();
    return new Entry(
        entry.id(),
        entry.version(),
        entry.declaration(),
        entry.goods(),
        entry.origins(),
        new Valuation(value, stated.stated(), stated.currency(), stated.costs()),
        entry.parties());
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
