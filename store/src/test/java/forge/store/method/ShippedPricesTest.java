package forge.store.method;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determination.Moved;
import forge.pricing.determination.Known;
import forge.pricing.edition.Edition;
import forge.pricing.edition.Order;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Tier;
import forge.store.evidence.EvidenceFiles;
import forge.store.world.WorldLoader;
import forge.world.Product;
import forge.world.World;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The shipped demonstration gives every product of every chain a price or a stated reason for none,
 * month after month, and shows every kind of tier at work.
 */
class ShippedPricesTest {

  private static final Instant READ = Instant.parse("2026-07-31T00:00:00Z");
  private static final List<String> MONTHS =
      List.of("2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-05");

  private static final World WORLD = WorldLoader.shipped().value();
  private static final Checked<List<MethodFile>> FILES = MethodLibrary.shipped(WORLD);
  private static final List<Method> METHODS =
      FILES.value().stream().map(MethodFile::method).toList();
  private static final Checked<EvidenceSet> EVIDENCE = EvidenceFiles.read(evidence(), READ);
  private static final List<Edition> EDITIONS = editions();

  private static Path evidence() {
    try {
      var folder = ShippedPricesTest.class.getResource("/forge/prices/evidence/");
      return Path.of(Objects.requireNonNull(folder).toURI());
    } catch (URISyntaxException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** Monthly methods named for their product. */
  private static List<Method> monthly() {
    return METHODS.stream()
        .filter(method -> method.calendar().length() == Period.Length.MONTH)
        .filter(method -> method.id().name().equals(method.specification().product().code()))
        .toList();
  }

  /** The months one after another, each knowing the prices of the months before. */
  private static List<Edition> editions() {
    var before = new TreeMap<ProductId, Known>();
    return MONTHS.stream().map(month -> edition(month, before)).toList();
  }

  private static Edition edition(String month, Map<ProductId, Known> before) {
    Edition edition = edition(month, monthly(), before);
    determinations(edition).forEach(each -> remember(each, before));
    return edition;
  }

  private static Edition edition(
      String period, List<Method> methods, Map<ProductId, Known> before) {
    return Edition.of(
        new Order(Period.of(period), methods, Optional.empty(), EVIDENCE.value(), before));
  }

  private static Stream<Determination> determinations(Edition edition) {
    return edition.prices().stream()
        .map(price -> edition.findDetermination(PriceKey.of(price.subject())).orElseThrow());
  }

  private static void remember(Determination each, Map<ProductId, Known> before) {
    if (each instanceof Determination.Priced priced) {
      ProductId product = priced.subject().product();
      var last =
          new TreeMap<MarketArea.Name, Known.Last>(
              before.getOrDefault(product, Known.NOTHING).last());
      MarketArea.Name market = priced.subject().market();
      boolean carried = priced.grounds().moved() == Moved.CARRIED_FORWARD;
      int periods = carried ? last.get(market).carried() + 1 : 0;
      last.put(market, new Known.Last(priced.price(), periods));
      before.put(product, new Known(last, Map.of()));
    }
  }

  private static Edition may() {
    return EDITIONS.getLast();
  }

  private static Optional<Determination> may(String product, MarketArea.Name market) {
    return may().findDetermination(new PriceKey(ProductId.of(product), market));
  }

  private static Stream<Determination.Priced> priced(Edition edition) {
    return determinations(edition)
        .filter(Determination.Priced.class::isInstance)
        .map(Determination.Priced.class::cast);
  }

  @Test
  void everyFileIsReadWithoutAProblem() {
    assertThat(FILES.problems()).isEmpty();
    assertThat(EVIDENCE.problems()).isEmpty();
  }

  @Test
  void everyKindOfEvidenceIsThere() {
    assertThat(EVIDENCE.value().counts()).containsOnlyKeys(EvidenceKind.values());
  }

  @Test
  void everyProductHasAPriceOrAReasonInEveryMarket() {
    var wanted =
        WORLD.products().stream()
            .map(Product::id)
            .flatMap(
                product ->
                    Stream.of(MarketArea.Name.values())
                        .map(market -> new PriceKey(product, market)))
            .toList();

    assertThat(may().prices())
        .extracting(price -> PriceKey.of(price.subject()))
        .containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void mostProductsHaveAPriceInTheZone() {
    long priced =
        priced(may()).filter(each -> each.subject().market() == MarketArea.Name.ZONE).count();

    assertThat(priced).isGreaterThanOrEqualTo(WORLD.products().size() * 6L / 10);
  }

  @Test
  void everyKindOfTierGivesAPrice() {
    assertThat(priced(may()).map(each -> each.grounds().kind())).contains(Tier.PriceKind.values());
  }

  @Test
  void everyWayOfSteadyingIsSeen() {
    Stream<Moved> moves =
        EDITIONS.stream().flatMap(ShippedPricesTest::priced).map(each -> each.grounds().moved());

    assertThat(moves).contains(Moved.values());
  }

  @Test
  void everyDeterminationIsCertified() {
    assertThat(EDITIONS)
        .flatExtracting(Edition::prices)
        .allSatisfy(price -> assertThat(price.verdict().failed()).isEmpty());
  }

  @Test
  void aPriceThatWasCarriedAsLongAsItMayBeExpires() {
    assertThat(may("w-carbide", MarketArea.Name.ZONE))
        .get(InstanceOfAssertFactories.type(Determination.Withheld.class))
        .extracting(Determination.Withheld::reason)
        .isEqualTo(Determination.Reason.EXPIRED);
  }

  /** The price floor of a contract, 110 USD/kg, stands where the oxide is not traded. */
  @Test
  void withoutTradesTheContractFloorIsThePriceOfTheOxide() {
    assertThat(may("ndpr-oxide", MarketArea.Name.ZONE))
        .get(InstanceOfAssertFactories.type(Determination.Priced.class))
        .satisfies(
            each -> {
              assertThat(each.grounds().kind()).isEqualTo(Tier.PriceKind.AGREED);
              assertThat(each.price()).isEqualByComparingTo("110");
            });
  }

  /**
   * Published figures, USGS Mineral Commodity Summaries 2026. Cobalt of 2025: 15 and 21 USD/lb.
   * Antimony of 2025: 25 USD/lb. Nickel of 2024: 16,812 USD/t.
   */
  @ParameterizedTest
  @CsvSource({
    "co-metal, ZONE, 2026, 39.68",
    "sb-metal, ZONE, 2026, 55.12",
    "ni-class1, OUTSIDE, 2025, 16.81"
  })
  void annualMethodsAverageTheFiguresOfTheYearBefore(
      String product, MarketArea.Name market, String year, String price) {
    List<Method> annual =
        METHODS.stream().filter(each -> each.id().name().equals(product + "-annual")).toList();
    Edition edition = edition(year, annual, Map.of());

    assertThat(edition.find(new PriceKey(ProductId.of(product), market)))
        .get()
        .extracting(PublishedPrice::findPrice)
        .isEqualTo(Optional.of(new BigDecimal(price)));
  }
}
