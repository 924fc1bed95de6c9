package forge.store.method;

import static forge.store.method.MethodTexts.read;
import static forge.store.method.MethodTexts.with;
import static forge.store.method.MethodTexts.withTier;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.method.Calendar;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Minimum;
import forge.pricing.method.Outliers;
import forge.pricing.method.Selection;
import forge.pricing.method.Smoothing;
import forge.pricing.method.Statistic;
import forge.pricing.method.Tier;
import forge.pricing.method.Trim;
import forge.pricing.method.Window;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a method file says becomes a method. */
class MethodFormatTest {

  private static final Set<MarketArea.Name> ZONE = Set.of(MarketArea.Name.ZONE);

  private static Method method(String text) {
    var read = read(text);
    assertThat(read.problems()).isEmpty();
    return read.value().method();
  }

  private static Tier tier(String text) {
    return method(withTier(text)).rules().tiers().getFirst();
  }

  @Test
  void figuresWithEveryRule() {
    assertThat(
            tier(
                "{figures: trades, kinds: [transaction, quotation], sources: [a, b],"
                    + " window: {business-days: 10}, affiliates: counted, range: low,"
                    + " minimum: {figures: 3, buyers: 2, sellers: 1, sources: 4, quantity: 20},"
                    + " outliers: {robust: 5, least: 0.50}, party-cap: 0.25,"
                    + " trim: {low: 0.25, high: 0.1, segment: traders}, statistic: median}"))
        .isEqualTo(
            new Tier.Figures(
                "trades",
                ZONE,
                new Selection(
                    Set.of(EvidenceKind.TRANSACTION, EvidenceKind.QUOTATION),
                    List.of("a", "b"),
                    new Window(10, Window.Unit.BUSINESS_DAYS, Window.Ends.WITH_PERIOD),
                    true,
                    Selection.RangeEnd.LOW),
                new Minimum(3, 2, 1, 4, new BigDecimal("20")),
                new Tier.Treatment(
                    new Outliers.Robust(new BigDecimal("5"), new BigDecimal("0.5")),
                    new BigDecimal("0.25"),
                    new Trim(new BigDecimal("0.25"), new BigDecimal("0.1"), "traders"),
                    Statistic.MEDIAN)));
  }

  @Test
  void shareOfTheBook() {
    assertThat(
            tier(
                "{derived: d, parent: {product: co-metal, book: true},"
                    + " transfer: {version: v1, share: 0.85, addition: -1}}"))
        .isEqualTo(
            new Tier.Derived(
                "d",
                ZONE,
                new Tier.Parent(ProductId.of("co-metal"), Optional.empty()),
                new Tier.Transfer(
                    "v1",
                    Optional.of(new BigDecimal("0.85")),
                    TierDecoder.ANY_PAYABLES,
                    new BigDecimal("-1"))));
  }

  @Test
  void payablesOfFigures() {
    var derived =
        (Tier.Derived)
            tier(
                "{derived: d, parent: {product: p, figures: {kinds: bid, statistic: mean}},"
                    + " transfer: {version: v1, payables: {window: {months: 2}, range: high}}}");

    assertThat(derived.parent().figures().orElseThrow().selection().kinds())
        .containsExactly(EvidenceKind.BID);
    assertThat(derived.transfer().share()).isEmpty();
    assertThat(derived.transfer().payables())
        .isEqualTo(
            new Selection(
                Set.of(EvidenceKind.PAYABLE),
                List.of(),
                new Window(2, Window.Unit.MONTHS, Window.Ends.WITH_PERIOD),
                false,
                Selection.RangeEnd.HIGH));
  }

  @Test
  void marginalPlant() {
    assertThat(tier("{structural: s, share-of-use: 0.8, return: 0.10, utilisation: 0.85}"))
        .isEqualTo(
            new Tier.Structural(
                "s", ZONE, new BigDecimal("0.8"), new BigDecimal("0.1"), new BigDecimal("0.85")));
  }

  @Test
  void economiesAreResolved() {
    assertThat(economies("zone")).contains("JPN", "DEU").doesNotContain("CHN", "IDN");
    assertThat(economies("dominant")).containsExactly("CHN");
    assertThat(economies("outside")).contains("IDN").doesNotContain("CHN", "JPN");
    assertThat(economies("[EU27, JPN]")).contains("DEU", "XEU", "JPN").doesNotContain("USA");
    assertThat(economies("any")).isEmpty();
    assertThat(economies("zone").size() + economies("outside").size() + 1)
        .isEqualTo(MethodTexts.WORLD.economies().size());
  }

  private static List<String> economies(String word) {
    MarketArea zone =
        method(with("[USA, JPN]", word)).findMarket(MarketArea.Name.ZONE).orElseThrow();
    return zone.economies().stream().map(EconomyId::code).toList();
  }

  @Test
  void holidaysOfOnesOwn() {
    var listed = with("period: month", "period: month, holidays: [2026-02-17, 2026-02-18]");
    assertThat(method(listed).calendar().holidays())
        .isEqualTo(
            new Calendar.Holidays(
                "own", Set.of(LocalDate.of(2026, 2, 17), LocalDate.of(2026, 2, 18))));
    assertThat(method(with("period: month", "period: month, holidays: london")).calendar())
        .matches(calendar -> !calendar.business(LocalDate.of(2026, 5, 25)))
        .matches(calendar -> calendar.business(LocalDate.of(2026, 5, 29)));
  }

  @Test
  void smoothingOfRates() {
    assertThat(smoothing("spot")).isEqualTo(Smoothing.SPOT);
    assertThat(smoothing("{days: 60}")).isEqualTo(new Smoothing(60, Smoothing.Unit.DAYS));
    assertThat(smoothing("{months: 36}")).isEqualTo(new Smoothing(36, Smoothing.Unit.MONTHS));
  }

  private static Smoothing smoothing(String word) {
    String rule = "normalisation: {currency: {source: FED-H10, smoothing: " + word + "}}\n";
    return method(with("tiers:", rule + "tiers:"))
        .normalisation()
        .currency()
        .orElseThrow()
        .smoothing();
  }

  @Test
  void productThatTheWorldLacks() {
    assertThat(method(with("product: ge-metal", "product: sofr")).specification().product())
        .isEqualTo(ProductId.of("sofr"));
  }

  @Test
  void fileAndJson(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("m.yaml"), MethodTexts.SOUND);
    assertThat(MethodFiles.read(file, MethodTexts.WORLD).value())
        .isEqualTo(read(MethodTexts.SOUND).value());
    String json =
        """
        {"forge": "price-method/1", "name": "ge-metal", "version": "2026-01",
         "title": "Germanium metal, monthly", "status": "demonstration",
         "valid": {"from": "2024-01-01"}, "product": "ge-metal",
         "specification": {"currency": "USD", "unit": "kg", "basis": "Ge"},
         "calendar": {"period": "month", "cut-off": {"time": "17:00", "zone": "Europe/London"}},
         "markets": {"zone": {"economies": ["USA", "JPN"], "delivery": "DEL", "influenced": "excluded"}},
         "tiers": [{"figures": "trades", "kinds": "transaction", "statistic": "mean"}],
         "rounding": {"decimals": 2}}
        """;
    assertThat(read(json).value()).isEqualTo(read(MethodTexts.SOUND).value());
  }
}
