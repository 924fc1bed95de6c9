package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.market.backtest.Backtest;
import forge.market.backtest.Backtester;
import forge.market.backtest.Observation;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped back-tests are complete; a fault in a table is told where it stands. */
class BacktestLoaderTest {

  private static final World WORLD = WorldLoader.shipped().value();
  private static final String SHOCK = "a-stop,gallium,A stop,2023-08-01,2022,2023,Stores.\n";
  private static final String MEASURE = "a-stop,export-ban,ga-4n,CHN,*,,as decreed,RECALL\n";
  private static final String PRICE =
      "a-stop,price,outside,ga-4n,*,CHN,2023-06-30,100,2023-10-18,150,USD/kg,no,RECALL,\n";

  @TempDir Path folder;

  @Test
  void theShippedOnesAreCompleteAndDated() {
    Checked<List<Backtest>> shipped = BacktestLoader.shipped(WORLD);
    assertThat(shipped.problems()).isEmpty();
    assertThat(shipped.value()).hasSizeGreaterThanOrEqualTo(12);
    for (Backtest test : shipped.value()) {
      assertThat(test.given()).as(test.id()).isNotEmpty();
      assertThat(test.given()).allMatch(each -> !each.sources().isEmpty());
      assertThat(test.observed()).allMatch(each -> !each.sources().isEmpty());
      assertThat(test.observed()).anyMatch(each -> !each.given());
      assertThat(test.knowledge().known()).isEqualTo(test.knowledge().year() + 1);
    }
  }

  /** One of them in full; the others differ in their data alone. */
  @Test
  void aShippedOneRuns() {
    Backtest test =
        BacktestLoader.shipped(WORLD).value().stream()
            .filter(each -> each.id().equals("li-zimbabwe-2026"))
            .findFirst()
            .orElseThrow();
    var run = Backtester.of(WORLD).run(test);
    assertThat(run.uncertified()).isZero();
    var price = run.find(Observation.Kind.PRICE, Observation.Side.OUTSIDE).orElseThrow();
    assertThat(price.band().low()).isPositive();
    assertThat(price.band().low()).isLessThan(price.band().central());
    assertThat(price.band().central()).isLessThan(price.band().high());
  }

  @Test
  void ownTablesStandInThePlaceOfShippedOnes() throws IOException {
    assertThat(load(SHOCK, MEASURE, PRICE).problems()).isEmpty();
    assertThat(load(SHOCK, MEASURE, PRICE).value())
        .singleElement()
        .satisfies(test -> assertThat(test.observed().getFirst().changePercent()).isEqualTo(50));
  }

  @Test
  void faultsAreToldWhereTheyStand() throws IOException {
    assertThat(sentences(SHOCK, MEASURE.replace("export-ban", "embargo"), PRICE))
        .containsExactly(
            "backtests/measures.csv:2: kind = embargo: this field is one of export-quota,"
                + " export-ban, capacity, cost.");
    assertThat(sentences(SHOCK, MEASURE.replace(",*,,", ",*,0.2,"), PRICE))
        .containsExactly(
            "backtests/measures.csv:2: share = 0.2: a ban leaves nothing, so its share is empty.");
    assertThat(sentences(SHOCK, MEASURE.replace("RECALL", ""), PRICE))
        .containsExactly("backtests/measures.csv:2: sources: every figure cites its source.");
    assertThat(sentences(SHOCK, MEASURE.replace("as decreed", ""), PRICE))
        .containsExactly("backtests/measures.csv:2: basis: a measure says how its size is known.");
    assertThat(sentences(SHOCK, MEASURE, PRICE.replace("a-stop", "no-stop")))
        .containsExactly(
            "backtests/observations.csv:2: shock = no-stop: no shock has this id. Add it to"
                + " shocks.csv, or mend the spelling.");
    assertThat(sentences(SHOCK, MEASURE, PRICE.replace("2023-10-18", "2023-01-01")))
        .containsExactly(
            "backtests/observations.csv:2: A figure before a shock stands before the one after it:"
                + " 2023-06-30, 2023-01-01.");
    assertThat(sentences(SHOCK.replace("2022,2023", "2022,2025"), MEASURE, PRICE))
        .containsExactly(
            "backtests/shocks.csv:2: Back-test a-stop counts publications up to 2025; none after"
                + " 2023, the year after its base, count.");
  }

  @Test
  void aShockIsMeasuredAndObserved() throws IOException {
    assertThat(sentences(SHOCK, "", PRICE))
        .containsExactly(
            "backtests/measures.csv: shock = a-stop: a shock has at least one measure. Add one.");
    assertThat(sentences(SHOCK, MEASURE, PRICE.replace(",no,", ",yes,")))
        .containsExactly(
            "backtests/observations.csv: shock = a-stop: a shock has at least one observed figure"
                + " that it was not sized by. Add one, or leave the shock out.");
    assertThat(sentences(SHOCK, MEASURE, PRICE.replace("ga-4n", "li-carbonate")))
        .containsExactly(
            "backtests/observations.csv: shock = a-stop: li-carbonate is of the chain lithium,"
                + " which is not in the market of gallium.");
  }

  private List<String> sentences(String shocks, String measures, String observations)
      throws IOException {
    return load(shocks, measures, observations).problems().stream().map(Problem::sentence).toList();
  }

  private Checked<List<Backtest>> load(String shocks, String measures, String observations)
      throws IOException {
    write(BacktestLoader.SHOCKS, "id,chain,title,date,base_year,known,doubt\n" + shocks);
    write(BacktestLoader.MEASURES, "shock,kind,targets,where,to,share,basis,sources\n" + measures);
    write(
        BacktestLoader.OBSERVATIONS,
        "shock,kind,side,product,economy,except,from_day,from_value,to_day,to_value,unit,given,"
            + "sources,note\n"
            + observations);
    return BacktestLoader.from(folder, WORLD);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
