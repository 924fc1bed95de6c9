package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.cases.CaseResult;
import forge.app.question.Unavailable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code forge cases}: agreement and misses, for people and machines. */
final class CasesCommandTest {

  private static final CaseResult HIT =
      new CaseResult("T1", "price in Japan", 24.5, 24.4999, 1, true, "Enke (1951)");

  private static Captured run(List<CaseResult> results, String... arguments) {
    var fakes = Fakes.engines();
    return Captured.run(
        new Engines(
            fakes.reader(),
            fakes.analyst(),
            fakes.simulator(),
            _ -> results,
            fakes.worlds(),
            fakes.backtests()),
        arguments);
  }

  @Test
  void aMissIsExitCodeOne() {
    var run = Captured.run(Fakes.engines(), "cases");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .startsWith("2 figures of 2 published cases: 1 misses.")
        .containsPattern("T2 +flow A to B +7 +7.4 +MISSES");
  }

  @Test
  void agreementIsExitCodeZero() {
    var run = run(List.of(HIT), "cases");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .startsWith("1 figures of 1 published cases: all agree to their printed digits.")
        .contains("T1           Enke (1951)");
  }

  @Test
  void theDocumentHasOneEntryAFigure() {
    assertThat(JsonText.parse(run(List.of(HIT), "cases", "--json").out()))
        .isEqualTo(
            Map.of(
                "cases",
                List.of(
                    Map.of(
                        "id",
                        "T1",
                        "quantity",
                        "price in Japan",
                        "expected",
                        24.5,
                        "got",
                        24.4999,
                        "digits",
                        1L,
                        "pass",
                        true,
                        "source",
                        "Enke (1951)"))));
  }

  @Test
  void aBuildWithoutCasesSaysSo() {
    var fakes = Fakes.engines();
    var engines =
        new Engines(
            fakes.reader(),
            fakes.analyst(),
            fakes.simulator(),
            _ -> {
              throw new Unavailable("the published cases are not in this build");
            },
            fakes.worlds(),
            fakes.backtests());
    var run = Captured.run(engines, "cases");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).isEqualTo("forge cases: the published cases are not in this build.\n");
  }
}
