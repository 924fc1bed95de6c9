package forge.store.market;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schema and the reader agree on what a market file looks like. */
class SchemaAgreementTest {

  private static final PublishedSchema SCHEMA = PublishedSchema.of("market");

  static List<Path> shipped() throws IOException {
    return ShippedExamplesTest.files();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void shippedFilesFitTheSchema(Path file) throws IOException {
    assertThat(SCHEMA.errors(Files.readString(file))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kind: specificDuty, product: ORE, from: FOR, to: [HOM], rate: 3",
        "kind: adValoremDuty, product: ORE, rate: 0.25, basis: FOB",
        "kind: exportTax, product: ORE, adValorem: 0.13",
        "kind: exportMarkup, product: ORE, markup: 2",
        "kind: importQuota, product: ORE, limit: 3, rentTo: HOM",
        "kind: exportQuota, product: ORE, limit: 3, rentTo: {HOM: 0.5, FOR: 0.5}",
        "kind: licenceQuota, product: ORE, exporter: FOR, limits: {HOM: 5}",
        "kind: tariffRateQuota, product: ORE, quota: 3, inRate: 1, outRate: 6, period: 1",
        "kind: importBan, product: ORE",
        "kind: exportBan, product: ORE, from: FOR",
        "kind: variableLevy, product: ORE, members: HOM, origins: FOR, floor: 20, cap: inf",
        "kind: minimumImportPrice, product: ORE, price: 5",
        "kind: publicPurchase, product: METAL, economies: [HOM], price: 5",
        "kind: reserveRelease, product: METAL, economies: HOM, price: 5, limit: 2",
        "kind: outputSubsidy, activities: mine, rate: 1",
        "kind: supportContract, product: ORE, activities: [mine], strike: 9, ways: twoWay",
        "kind: conduct, coalition: c, product: METAL, activities: smelt, conjecture: 0.5"
      })
  void bothAcceptThePolicy(String policy) {
    String text = Texts.withPolicy(policy);

    assertThat(Texts.problems(text)).isEmpty();
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "product: ORE, rate: 3",
        "kind: specificDuties, product: ORE, rate: 3",
        "kind: specificDuty, product: ORE",
        "kind: specificDuty, rate: 3",
        "kind: specificDuty, product: ORE, rate: 3, basis: CIF",
        "kind: specificDuty, product: ORE, rate: high",
        "kind: adValoremDuty, product: ORE, rate: -0.25",
        "kind: adValoremDuty, product: ORE, rate: 0.25, basis: cif",
        "kind: exportTax, product: ORE",
        "kind: importQuota, product: ORE, limit: -3",
        "kind: importQuota, product: ORE, limit: inf",
        "kind: importBan, product: ORE, to: []",
        "kind: importBan, product: ORE, period: 1, periods: 1",
        "kind: variableLevy, product: ORE, floor: 20",
        "kind: variableLevy, product: ORE, members: HOM, floor: 20, to: HOM",
        "kind: publicPurchase, product: METAL, price: 5",
        "kind: reserveRelease, product: METAL, economies: HOM, price: 5",
        "kind: supportContract, product: ORE, activities: mine, strike: 9",
        "kind: supportContract, product: ORE, activities: mine, strike: 9, ways: both",
        "kind: supportContract, product: ORE, activities: mine, strike: 9, ways: oneWay, limit: 0",
        "kind: conduct, coalition: c, product: METAL",
        "kind: conduct, product: METAL, activities: smelt",
        "kind: conduct, coalition: c, product: METAL, activities: smelt, conjecture: -1"
      })
  void bothRefuseThePolicy(String policy) {
    String text = Texts.withPolicy(policy);

    assertThat(Texts.problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  /** Passages of the sound market and what stands in their place, in the order good, bad. */
  static List<List<String>> good() {
    return List.of(
        List.of("cost: 3}", "cost: {steps: [{price: 1, quantity: 3}, {price: 2, quantity: inf}]}}"),
        List.of("cost: 3}", "cost: {kind: isoelastic, price: 1, quantity: 2, elasticity: 3}}"),
        List.of("cost: 3}", "cost: {intercept: 1, slope: 1, weight: 2, capacity: 9}}"),
        List.of("cost: 3}", "cost: 3, slope: 0.1, minimum: 1, capacity: 3, periods: [1]}"),
        List.of("economy: HOM, input: ORE", "economy: [HOM, FOR], input: ORE"),
        List.of("intercept: 50, slope: 0.5", "fixed: 3"),
        List.of("intercept: 50, slope: 0.5", "steps: [{price: 3, quantity: 2}]"),
        List.of("intercept: 50, slope: 0.5", "quantity: 1, price: 2, elasticity: 3, choke: 90"),
        List.of("slope: 0.5}\narcs", "slope: 0.5, kind: linear}\narcs"),
        List.of("intercept: 50, slope: 0.5", "price: {constant: 9, coefficients: {METAL: -1}}"),
        List.of("from: FOR, to: HOM", "between: [FOR, HOM]"),
        List.of("policies: []", "storage: [{economy: HOM, product: ORE, cost: 1, loss: 0.1}]"),
        List.of("policies: []", "caps: [{name: c, limit: 3, activities: {mine: 1}}]"),
        List.of("policies: []", "format: forge-market-1"));
  }

  static List<List<String>> bad() {
    return List.of(
        List.of("cost: 3}", "cost: 3, colour: red}"),
        List.of("cost: 3}", "cost: {slope: 1}}"),
        List.of("cost: 3}", "cost: {intercept: 1, slope: -1}}"),
        List.of("cost: 3}", "cost: {kind: cubic, intercept: 1}}"),
        List.of("cost: 3}", "cost: {steps: []}}"),
        List.of("cost: 3}", "capacity: 3}"),
        List.of("cost: 3}", "cost: 3, capacity: -1}"),
        List.of("cost: 3}", "cost: true}"),
        List.of("name: smelt, ", ""),
        List.of("name: smelt, ", "name: '', "),
        List.of("input: ORE, ", ""),
        List.of("input: ORE, ", "input: ORE, inputs: {ORE: 1}, "),
        List.of("intercept: 50, slope: 0.5", "intercept: 50"),
        List.of("intercept: 50, slope: 0.5", "intercept: 50, slope: 0"),
        List.of("intercept: 50, slope: 0.5", "fixed: 3, slope: 1"),
        List.of("intercept: 50, slope: 0.5", "quantity: 1, price: 2"),
        List.of("intercept: 50, slope: 0.5", "quantity: {constant: 1}"),
        List.of("from: FOR, to: HOM", "from: FOR"),
        List.of("from: FOR, to: HOM", "from: FOR, to: HOM, between: [FOR, HOM]"),
        List.of("unit: t}", "unit: }"),
        List.of("economies: [HOM, FOR]", "economies: {HOM: 1}"),
        List.of("policies: []", "storage: [{economy: HOM, product: ORE, cost: 1, loss: 1}]"),
        List.of("policies: []", "caps: [{name: c, limit: 3}]"),
        List.of("policies: []", "shortagePrice: 0"),
        List.of("policies: []", "format: forge-market-2"),
        List.of("policies: []", "policy: []"));
  }

  @ParameterizedTest
  @MethodSource("good")
  void bothAccept(List<String> change) {
    String text = Texts.with(change.getFirst(), change.getLast());

    assertThat(Texts.problems(text)).isEmpty();
    assertThat(SCHEMA.errors(text)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("bad")
  void bothRefuse(List<String> change) {
    String text = Texts.with(change.getFirst(), change.getLast());

    assertThat(Texts.problems(text)).isNotEmpty();
    assertThat(SCHEMA.errors(text)).isNotEmpty();
  }

  @Test
  void soundMarketFits() {
    assertThat(SCHEMA.errors(Texts.SOUND)).isEmpty();
  }
}
