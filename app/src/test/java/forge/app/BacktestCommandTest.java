package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code forge backtest}: hits and misses alike end well; wrong names are refused. */
final class BacktestCommandTest {

  private static Captured run(String... arguments) {
    return Captured.run(Fakes.engines(), arguments);
  }

  @Test
  void aMissEndsWellToo() {
    var run = run("backtest");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith(
            "1 of 2 prices and 0 of 0 quantities hit in 2 shocks; 0 more are right within a"
                + " factor of two.")
        .containsPattern(
            "quota-2023 +2025-02-22 +price outside, ore +\\+20 +\\+25 +\\+10 to \\+40 +hit")
        .containsPattern("exports inside, ore +−50 +−1 +−2 to 0 +given")
        .containsPattern("stop-2025\n +Stores were full\\.")
        .doesNotContainPattern("quota-2023\n +Stores")
        .containsPattern("quota-2023 +2024 +2025 +2 +9 +passed")
        .containsPattern("stop-2025 +2024 +2025 +2 +9 +1 of its markets FAILED");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void oneShockCanBeNamed() {
    assertThat(run("backtest", "stop-2025").out())
        .startsWith("0 of 1 prices and 0 of 0 quantities hit in 1 shocks")
        .doesNotContain("quota-2023");
    assertThat(run("backtest", "--chain", "gallium").out()).doesNotContain("stop-2025");
  }

  @Test
  void theListSaysWhatWasDone() {
    assertThat(run("backtest", "--list").out())
        .containsPattern("quota-2023 +2025-02-22 +gallium +Exports stop");
    assertThat(JsonText.parse(run("backtest", "--list", "--json", "stop-2025").out()))
        .isEqualTo(
            Map.of(
                "shocks",
                List.of(
                    Map.of(
                        "id", "stop-2025",
                        "date", "2025-02-22",
                        "chain", "cobalt",
                        "title", "Exports stop"))));
  }

  @Test
  void theDocumentKeysFiguresByTheirWords() {
    String out = run("backtest", "--json", "stop-2025").out();
    var document = (Map<?, ?>) JsonText.parse(out);
    assertThat(document.get("figures")).isEqualTo(Map.of("hit", 0L, "direction", 0L, "miss", 1L));
    var shock = (Map<?, ?>) ((List<?>) document.get("shocks")).getFirst();
    assertThat(shock.get("id")).isEqualTo("stop-2025");
    assertThat(shock.get("date")).isEqualTo("2025-02-22");
    assertThat(shock.get("chain")).isEqualTo("cobalt");
    assertThat(shock.get("verdict")).isEqualTo("miss");
    assertThat(shock.get("verdicts"))
        .isEqualTo(Map.of("price outside ore", "miss", "exports inside ore", "given"));
    assertThat(((Map<?, ?>) shock.get("observed")).keySet().toString())
        .isEqualTo("[price outside ore, exports inside ore]");
    assertThat(((Map<?, ?>) shock.get("band")).get("price outside ore").toString())
        .startsWith("[-2");
    assertThat(shock.get("sources")).isEqualTo(List.of("BOOK"));
    assertThat(shock.get("publishedLater")).isEqualTo(2L);
  }

  @Test
  void wrongNamesAreRefused() {
    var id = run("backtest", "nothing");
    assertThat(id.code()).isEqualTo(2);
    assertThat(id.err())
        .isEqualTo(
            "forge backtest: ID = nothing: no shock has this id. There are: quota-2023,"
                + " stop-2025.\n");
    assertThat(run("backtest", "--chain", "tin").err())
        .isEqualTo(
            "forge backtest: --chain = tin: no shock is of this chain. There are: gallium,"
                + " cobalt.\n");
    assertThat(run("backtest", "stop-2025", "--chain", "gallium").err())
        .isEqualTo(
            "forge backtest: --chain = gallium: none of the shocks named is of this chain. Leave"
                + " one of the two out.\n");
  }

  @Test
  void faultsOfTheTablesAreRefused() {
    var run = run("backtest", "--world", "mine");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("backtests/shocks.csv:3: date = soon: this is no day.\n");
  }
}
