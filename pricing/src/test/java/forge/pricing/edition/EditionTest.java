package forge.pricing.edition;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.Rule;
import forge.pricing.Trades;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.book.PublishedPrice.Outcome;
import forge.pricing.determination.Known;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Grade;
import forge.pricing.ladder.StageLadder;
import forge.pricing.ladder.Step;
import forge.pricing.ladder.StepId;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import forge.pricing.method.Steadiness;
import forge.pricing.method.Tier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** One publication: parents first, the stages of a chain made coherent, everything certified. */
class EditionTest {

  private static final Period MAY = Rule.MAY;
  private static final ProductId OXIDE = ProductId.of("oxide");
  private static final ProductId METAL = ProductId.of("metal");
  private static final ProductId ALLOY = ProductId.of("alloy");

  /** Metal is made of 1.2 oxide at a cost of 4.80 USD/kg. */
  private static StageLadder ladder() {
    var step =
        new Step(
            StepId.of("smelt"),
            Map.of(METAL, BigDecimal.ONE),
            Map.of(OXIDE, new BigDecimal("1.2")),
            new Step.Money(new BigDecimal("4.8"), BigDecimal.ZERO),
            Step.Sharing.JOINT_REVENUE,
            "by hand");
    return new StageLadder(
        new StageLadder.About("toy", "1", "Toy", "toy", "demonstration", "by hand"),
        new StageLadder.Money(CurrencyId.of("USD"), MassUnit.KILOGRAM),
        Map.of(OXIDE, Basis.GROSS, METAL, Basis.GROSS),
        new StageLadder.Weights(new BigDecimal(4), BigDecimal.TWO, BigDecimal.ONE),
        List.of(step));
  }

  private static Rule rule(ProductId product, String denominated) {
    return Rule.plain().specified(product.code(), denominated, Grade.REFERENCE, "gross");
  }

  private static Evidence trade(ProductId product, String price, String denominated) {
    return Trades.piece("t-" + product).of(product).in(denominated).price(price).trade();
  }

  /** A share of what the book says of the metal. */
  private static Method derived(ProductId product, String share) {
    var transfer =
        new Tier.Transfer(
            "1", Optional.of(new BigDecimal(share)), Rule.plain().selection(), BigDecimal.ZERO);
    var tier =
        new Tier.Derived(
            "share of metal",
            EnumSet.allOf(MarketArea.Name.class),
            new Tier.Parent(METAL, Optional.empty()),
            transfer);
    return rule(product, "USD/kg gross").tiers(tier).method();
  }

  private static Edition edition(
      List<Method> methods, List<Evidence> evidence, Map<ProductId, Known> before) {
    return Edition.of(
        new Order(MAY, methods, Optional.of(ladder()), EvidenceSet.of(evidence), before));
  }

  private static Map<ProductId, Known> bookSaysMetal(String price, ProductId of) {
    var parent = new Known.Parent(METAL, MarketArea.Name.ZONE);
    return Map.of(of, new Known(Map.of(), Map.of(parent, new BigDecimal(price))));
  }

  /** {@code alloy 50.00, metal 100.00}; what a ladder moved comes with {@code <} its own price. */
  private static String shown(Edition edition) {
    edition.prices().forEach(price -> assertThat(price.verdict().failed()).isEmpty());
    return edition.prices().stream().map(EditionTest::shown).collect(Collectors.joining(", "));
  }

  private static String shown(PublishedPrice price) {
    return price.subject().product()
        + " "
        + switch (price.outcome()) {
          case Outcome.Priced priced ->
              priced.published().compareTo(priced.determined()) == 0
                  ? priced.published().toPlainString()
                  : priced.published().toPlainString()
                      + " < "
                      + priced.determined().toPlainString();
          case Outcome.Withheld withheld -> withheld.reason().toString();
        };
  }

  @Test
  void aParentIsDeterminedBeforeWhatIsDerivedFromIt() {
    List<Method> methods = List.of(derived(ALLOY, "0.5"), rule(METAL, "USD/kg gross").method());
    List<Evidence> evidence = List.of(trade(METAL, "100", "USD/kg gross"));
    assertThat(shown(edition(methods, evidence, bookSaysMetal("80", ALLOY))))
        .isEqualTo("alloy 50.00, metal 100.00");
  }

  @Test
  void aParentOfNoPriceInTheEditionIsTakenFromTheBook() {
    assertThat(
            shown(edition(List.of(derived(ALLOY, "0.5")), List.of(), bookSaysMetal("80", ALLOY))))
        .isEqualTo("alloy 40.00");
    List<Method> methods = List.of(derived(ALLOY, "0.5"), rule(METAL, "USD/kg gross").method());
    assertThat(shown(edition(methods, List.of(), bookSaysMetal("80", ALLOY))))
        .isEqualTo("alloy 40.00, metal NO_EVIDENCE");
  }

  /**
   * Oxide at 100 asks for metal at 124.80, which is at 120. The nearest prices in relative terms
   * share the 4.80: {@code λ (120² + 1.2² · 100²) = 4.8}, metal up by {@code λ 120² = 2.40}, oxide
   * down by {@code 1.2 λ 100² = 2.00}.
   */
  @Test
  void theLadderMovesBothEndsOfAStep() {
    List<Method> methods =
        List.of(rule(METAL, "USD/kg gross").method(), rule(OXIDE, "USD/kg gross").method());
    List<Evidence> evidence =
        List.of(trade(METAL, "120", "USD/kg gross"), trade(OXIDE, "100", "USD/kg gross"));
    Edition edition = edition(methods, evidence, Map.of());
    assertThat(shown(edition)).isEqualTo("metal 122.40 < 120.00, oxide 98.00 < 100.00");
    assertThat(edition.find(new PriceKey(METAL, MarketArea.Name.ZONE)).orElseThrow().outcome())
        .isInstanceOfSatisfying(
            Outcome.Priced.class,
            priced -> assertThat(priced.moves()).singleElement().asString().startsWith("smelt: "));
  }

  @Test
  void aPriceInAnotherUnitMovesInItsOwnDigits() {
    List<Method> methods =
        List.of(
            rule(METAL, "USD/t gross").decimals(-2).method(),
            rule(OXIDE, "USD/g gross").decimals(5).method());
    List<Evidence> evidence =
        List.of(trade(METAL, "120000", "USD/t gross"), trade(OXIDE, "0.1", "USD/g gross"));
    Edition edition = edition(methods, evidence, Map.of());
    assertThat(shown(edition)).isEqualTo("metal 122400 < 120000, oxide 0.09800 < 0.10000");
  }

  @Test
  void aPriceInAnotherCurrencyOrUnitThanTenfoldStandsAlone() {
    for (String denominated : List.of("EUR/kg gross", "USD/lb gross")) {
      List<Method> methods =
          List.of(rule(METAL, denominated).method(), rule(OXIDE, "USD/kg gross").method());
      List<Evidence> evidence =
          List.of(trade(METAL, "120", denominated), trade(OXIDE, "100", "USD/kg gross"));
      Edition edition = edition(methods, evidence, Map.of());
      assertThat(shown(edition)).as(denominated).isEqualTo("metal 120.00, oxide 100.00");
      assertThat(edition.findProjection(MarketArea.Name.ZONE)).isEmpty();
    }
  }

  @Test
  void aPriceThatRoundsToNothingStandsOnNoLadder() {
    List<Method> methods = List.of(derived(OXIDE, "0.00001"), rule(METAL, "USD/kg gross").method());
    List<Evidence> evidence = List.of(trade(METAL, "120", "USD/kg gross"));
    assertThat(shown(edition(methods, evidence, Map.of()))).isEqualTo("metal 120.00, oxide 0.00");
  }

  @Test
  void aCarriedPriceCountsItsPeriodsAndExpires() {
    var rule =
        rule(METAL, "USD/kg gross").steady(new Steadiness(Optional.empty(), Optional.empty(), 2));
    assertThat(carried(rule.method(), 0)).isEqualTo("metal 90.00 carried 1");
    assertThat(carried(rule.method(), 1)).isEqualTo("metal 90.00 carried 2");
    assertThat(carried(rule.method(), 2)).isEqualTo("metal EXPIRED carried 0");
  }

  private static String carried(Method method, int before) {
    var last = new Known.Last(new BigDecimal("90.00"), before);
    var known = new Known(Map.of(MarketArea.Name.ZONE, last), Map.of());
    PublishedPrice price =
        edition(List.of(method), List.of(), Map.of(METAL, known)).prices().getFirst();
    int count = price.outcome() instanceof Outcome.Priced priced ? priced.carried() : 0;
    return shown(price) + " carried " + count;
  }

  @Property(tries = 100)
  void theOrderOfMethodsAndEvidenceChangesNothing(@ForAll Random random) {
    List<Method> methods =
        new ArrayList<>(
            List.of(
                rule(METAL, "USD/kg gross").method(),
                rule(OXIDE, "USD/kg gross").method(),
                derived(ALLOY, "0.5")));
    var evidence = new ArrayList<Evidence>();
    for (int i = 0; i < 8; i++) {
      ProductId product = random.nextBoolean() ? METAL : OXIDE;
      evidence.add(
          Trades.piece("t" + i)
              .of(product)
              .in("USD/kg gross")
              .price(String.valueOf(100 + random.nextInt(20)))
              .tonnes(String.valueOf(1 + random.nextInt(9)))
              .trade());
    }
    Edition one = edition(methods, evidence, bookSaysMetal("80", ALLOY));
    Collections.shuffle(methods, random);
    Collections.shuffle(evidence, random);
    Edition other = edition(methods, evidence, bookSaysMetal("80", ALLOY));
    assertThat(other.prices()).isEqualTo(one.prices());
    assertThat(other.findProjection(MarketArea.Name.ZONE))
        .isEqualTo(one.findProjection(MarketArea.Name.ZONE));
    assertThat(one.prices()).allMatch(price -> price.verdict().passed());
  }
}
