package forge.store.method;

import static forge.store.method.MethodTexts.read;
import static forge.store.method.MethodTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.method.Method;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A method that is written and read again is the same method, and its text says all it means. */
class MethodRoundTripTest {

  @Provide
  static Arbitrary<Method> methods() {
    return AnyMethod.methods();
  }

  @Property(tries = 300)
  void anyMethod(@ForAll("methods") Method method) {
    String text = MethodText.canonical(method);

    var again = read(text);

    assertThat(again.problems()).isEmpty();
    assertThat(again.value().method()).isEqualTo(method);
    assertThat(again.value().text()).isEqualTo(text);
  }

  @Test
  void example() {
    var example =
        MethodFiles.read(Path.of("../docs/formats/method-example.yaml"), MethodTexts.WORLD);

    assertThat(example.problems()).isEmpty();
    assertThat(read(example.value().text()).value()).isEqualTo(example.value());
  }

  @Test
  void everythingIsWrittenOut() {
    assertThat(read(MethodTexts.SOUND).value().text())
        .isEqualTo(
            """
            forge: price-method/1
            name: ge-metal
            version: "2026-01"
            title: "Germanium metal, monthly"
            status: demonstration
            valid: {from: 2024-01-01}
            product: ge-metal
            specification: {currency: USD, unit: kg, basis: Ge, grade: {name: "", moisture: 0, assay-of: Ge}, credit-days: 0}
            calendar: {period: month, holidays: none, cut-off: {time: "17:00", zone: Europe/London, late: rolls}, publication-days: 0, revision: none}
            markets: {zone: {economies: [JPN, USA], delivery: DEL, place: "", influenced: excluded}}
            tiers:
              - {figures: trades, markets: [zone], kinds: [transaction], window: {period: 1, ends: with-period}, affiliates: excluded, range: middle, minimum: {figures: 1, buyers: 0, sellers: 0, sources: 0, quantity: 0}, outliers: none, party-cap: 1, trim: {low: 0, high: 0, segment: ""}, statistic: mean}
            rounding: {decimals: 2, mode: half-up}
            steadiness: {carry-forward: 0}
            """);
  }

  @Test
  void whatMeansTheSameIsWrittenAlike() {
    String reordered =
        with("[USA, JPN]", "[JPN, USA]")
            .replace("{figures: trades,", "{party-cap: 1.00, window: period, figures: trades,");
    assertThat(read(reordered).value()).isEqualTo(read(MethodTexts.SOUND).value());
  }

  @Test
  void decimalsAreNeverBinary() {
    String exact = "0.1000000000000000055511151231257827";
    String text = with("statistic: mean", "statistic: mean, party-cap: " + exact);
    assertThat(read(text).value().text()).contains("party-cap: " + exact + ",");
    assertThat(read(text).value())
        .isNotEqualTo(read(with("mean}", "mean, party-cap: 0.1}")).value());
  }
}
