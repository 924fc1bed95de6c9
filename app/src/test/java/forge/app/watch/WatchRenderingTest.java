package forge.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.CurrencyId;
import forge.kernel.ProductId;
import forge.levy.watch.Flag;
import forge.levy.watch.FlagFigure;
import forge.levy.watch.FlagKind;
import forge.levy.watch.Scope;
import forge.levy.watch.Severity;
import forge.levy.watch.Subject;
import forge.levy.watch.Tally;
import forge.levy.watch.Untested;
import forge.levy.watch.Watch;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A watch as text and as JSON. */
final class WatchRenderingTest {

  private static final Scope SCOPE = new Scope(ProductId.of("sb-trioxide"), "2026-Q1");
  private static final Subject THA = new Subject(Subject.Kind.ECONOMY, "THA");

  private static Watch watch(int untested) {
    var flag =
        new Flag(
            FlagKind.TRANSSHIPMENT,
            THA,
            SCOPE,
            Severity.HIGH,
            "Where did THA get what it shipped?",
            "more than 1.25 times what is plausible",
            List.of(
                new FlagFigure(
                    "Mass in the period", new BigDecimal("3366000.000"), "kg", "entries")));
    var lacks =
        new Untested(
            FlagKind.UNDER_INVOICING,
            new Subject(Subject.Kind.EXPORTER, "Ex\u001b[31m Ltd"),
            SCOPE,
            List.of("a reference price", "3 exporters, of 8 that a median needs"));
    return new Watch(
        CurrencyId.of("USD"),
        12,
        Map.of(Tally.LeftOut.NO_MASS, 2L),
        List.of(flag),
        Collections.nCopies(untested, lacks));
  }

  @Test
  void textAsksAndShowsItsFigures() {
    String text = WatchText.of(watch(1), false);
    assertThat(text)
        .contains("12 entries, 1 question.")
        .contains("A flag is a question, not a verdict")
        .contains("Left out: 2, because their mass")
        .contains("Where did THA get what it shipped? [high]")
        .contains("Mass in the period = 3366000.000 kg [entries]")
        .contains("Asked because: more than 1.25 times what is plausible.")
        .contains("It may be nothing: Stocks from earlier years")
        .contains("missing a reference price; 3 exporters")
        .doesNotContain("\u001b");
    assertThat(text.lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void whatCannotBeTestedIsNamedAndThenCounted() {
    assertThat(WatchText.of(watch(23), false))
        .contains("NOT TESTABLE  23 questions without a figure")
        .contains("and 3 more of under-invoicing (--json)");
  }

  @Test
  void jsonHasUnitsAndExactFigures() {
    assertThat(WatchJson.of(watch(1)).document())
        .contains("\"meaning\" : \"A flag is a question, not a verdict.\"")
        .contains("\"economy\" : \"THA\"")
        .contains("\"value\" : 3366000.000")
        .contains("\"unit\" : \"kg\"")
        .contains("\"no-mass\" : 2")
        .contains("\"not_testable\"");
  }
}
