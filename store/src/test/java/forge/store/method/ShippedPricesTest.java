package forge.store.method;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
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
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
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
    var order =
        new Order(Period.of(month), monthly(), Optional.empty(), EVIDENCE.value(), before);
    var edition = Edition.of(order);
    edition.prices().forEach(price -> remember(price, before));
    return edition;
  }

  private static void remember(PublishedPrice price, Map<ProductId, Known> before) {
    if (price.outcome() instanceof Outcome.Priced priced) {
      ProductId product = price.subject().product();
      var last = new EnumMap<MarketArea.Name, Known.Last>(MarketArea.Name.class);
      last.putAll(before.getOrDefault(product, Known.NOTHING).last());
      last.put(price.subject().market(), new Known.Last(priced.published(), priced.carried()));
      before.put(product, new Known(last, Map.of()));
    }
  }

  private static Edition may() {
    return EDITIONS.getLast();
  }

  private static Stream<Outcome.Priced> priced(Edition edition) {
    return edition.prices().stream()
        .map(PublishedPrice::outcome)
        .filter(Outcome.Priced.class::isInstance)
        .map(Outcome.Priced.class::cast);
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
    var keys = may().prices().stream().map(price -> PriceKey.of(price.subject())).toList();
    var wanted =
        WORLD.products().stream()
            .map(Product::id)
            .flatMap(
                product ->
                    Stream.of(MarketArea.Name.values())
                        .map(market -> new PriceKey(product, market)))
            .toList();

    assertThat(keys).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void mostProductsHaveAPriceInTheZone() {
    long priced =
        may().prices().stream()
            .filter(price -> price.subject().market() == MarketArea.Name.ZONE)
            .filter(price -> price.outcome() instanceof Outcome.Priced)
            .count();

    assertThat(priced).isGreaterThanOrEqualTo(WORLD.products().size() * 6L / 10);
  }

  @Test
  void everyKindOfTierGivesAPrice() {
    var kinds = EnumSet.noneOf(Tier.PriceKind.class);
    priced(may()).forEach(each -> kinds.add(each.rest().kind()));

    assertThat(kinds).containsExactlyInAnyOrder(Tier.PriceKind.values());
  }

  @Test
  void everyWayOfSteadyingIsSeen() {
    var moves = EnumSet.noneOf(Moved.class);
    EDITIONS.forEach(each -> priced(each).forEach(price -> moves.add(price.rest().moved())));

    assertThat(moves).containsExactlyInAnyOrder(Moved.values());
  }

  @Test
  void everyDeterminationIsCertified() {
    SoftAssertions.assertSoftly(
        softly ->
            EDITIONS.stream()
                .flatMap(each -> each.prices().stream())
                .forEach(
                    price ->
                        softly
                            .assertThat(price.verdict().failed())
                            .as("%s", price.subject())
                            .isEmpty()));
  }

  /** The price floor of a member's contract, 110 USD/kg, stands where the oxide is not traded. */
  @Test
  void withoutTradesTheContractFloorIsThePriceOfTheOxide() {
    assertThat(priced(may(), key("ndpr-oxide", MarketArea.Name.ZONE)))
        .hasValueSatisfying(
            each -> {
              assertThat(each.rest().kind()).isEqualTo(Tier.PriceKind.AGREED);
              assertThat(each.determined()).isEqualByComparingTo("110");
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
    var annual =
        METHODS.stream().filter(each -> each.id().name().equals(product + "-annual")).toList();
    var order =
        new Order(Period.of(year), annual, Optional.empty(), EVIDENCE.value(), Map.of());

    assertThat(priced(Edition.of(order), key(product, market)))
        .hasValueSatisfying(each -> assertThat(each.determined()).isEqualByComparingTo(price));
  }

  private static Optional<Outcome.Priced> priced(Edition edition, PriceKey key) {
    return edition
        .find(key)
        .map(PublishedPrice::outcome)
        .filter(Outcome.Priced.class::isInstance)
        .map(Outcome.Priced.class::cast);
  }

  private static PriceKey key(String product, MarketArea.Name market) {
    return new PriceKey(ProductId.of(product), market);
  }
}
