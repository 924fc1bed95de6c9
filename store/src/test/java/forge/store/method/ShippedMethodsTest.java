package forge.store.method;

import static forge.store.method.MethodTexts.WORLD;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.MassUnit;
import forge.kernel.PartyId;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.determination.Determiner;
import forge.pricing.determination.Known;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Denomination;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceId;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import forge.pricing.evidence.Terms;
import forge.pricing.method.Method;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The methods that come with Forge can be read, and say what they mean when they are written. */
class ShippedMethodsTest {

  static List<String> files() {
    return MethodLibrary.files();
  }

  @Test
  void allOfThemAreRead() {
    var shipped = MethodLibrary.shipped(WORLD);

    assertThat(shipped.problems()).isEmpty();
    assertThat(shipped.value()).hasSameSizeAs(files());
    assertThat(shipped.value().stream().map(MethodFile::method).map(Method::id))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void readAgainItIsTheSame(String file) {
    var first = MethodFiles.read(file, MethodLibrary.findText(file).orElseThrow(), WORLD).value();

    assertThat(MethodFiles.read(file, first.text(), WORLD).value()).isEqualTo(first);
  }

  @Test
  void onlyWhatTheIndexNamesIsFound() {
    assertThat(MethodLibrary.findText("index.txt")).isEmpty();
    assertThat(MethodLibrary.findText("../holidays/london.csv")).isEmpty();
  }

  /**
   * 60 kg at 3000, 30 kg at 3100 and 10 kg at 3500 USD/kg: (180 + 93 + 35) thousand over 100 kg.
   */
  @Test
  void thinMarketIsPricedOnItsTrades() {
    var trades =
        List.of(
            trade("a", "3000", "60", "buyer 1", "seller 1"),
            trade("b", "3100", "30", "buyer 2", "seller 1"),
            trade("c", "3500", "10", "buyer 2", "seller 2"));

    assertThat(thinMarket(trades)).contains(new BigDecimal("3080.00"));
  }

  /**
   * Two trades are too few; between the highest bid, 3000, and the lowest offer, 3200, lies 3100.
   */
  @Test
  void withTooFewTradesItIsPricedBetweenBidsAndOffers() {
    var pieces =
        List.of(
            trade("a", "3500", "60", "buyer 1", "seller 1"),
            trade("b", "3500", "60", "buyer 2", "seller 2"),
            indication("c", EvidenceKind.BID, "2900"),
            indication("d", EvidenceKind.BID, "3000"),
            indication("e", EvidenceKind.OFFER, "3200"));

    assertThat(thinMarket(pieces)).contains(new BigDecimal("3100.00"));
    assertThat(thinMarket(pieces.subList(0, 4))).isEmpty();
  }

  /** 3.6 % over 15 days and 7.2 % over 15 more: 1.0015 × 1.003 − 1 = 0.0045045, times 360/30. */
  @Test
  void averageOfThirtyDays() {
    var rates = List.of(rate("2026-04-15", "3.6"), rate("2026-04-30", "7.2"));

    assertThat(price("sofr-average-30.yaml", "2026-05-15", rates))
        .contains(new BigDecimal("5.40540"));
    assertThat(price("sofr-average-30.yaml", "2026-05-14", rates)).isEmpty();
  }

  private static Evidence rate(String day, String percent) {
    var origin = new Heading.Origin("FRBNY", Confidentiality.PUBLIC, false, "");
    var received = Instant.parse(day + "T00:00:00Z");
    var heading =
        new Heading(
            new EvidenceId(day), ProductId.of("sofr"), LocalDate.parse(day), received, origin);
    return new Evidence.Quotation(
        heading,
        new Quote(
            Quote.Range.of(new BigDecimal(percent)),
            new Denomination(CurrencyId.PERCENT, MassUnit.EACH, Basis.GROSS),
            Grade.REFERENCE,
            new Delivery(Delivery.Term.DEL, "", EconomyId.of("USA")),
            Terms.CASH));
  }

  private static Optional<BigDecimal> thinMarket(List<? extends Evidence> pieces) {
    return price("thin-market.yaml", "2026-05", pieces);
  }

  private static Optional<BigDecimal> price(
      String file, String period, List<? extends Evidence> pieces) {
    Method method =
        MethodFiles.read(file, MethodLibrary.findText(file).orElseThrow(), WORLD).value().method();
    return Determiner.all(method, Period.of(period), EvidenceSet.of(pieces), Known.NOTHING)
        .getFirst()
        .findPrice();
  }

  private static Evidence trade(String id, String price, String kg, String buyer, String seller) {
    var parties = new Evidence.Parties(PartyId.of(buyer), PartyId.of(seller), false);
    return new Evidence.Transaction(heading(id), quote(price), quantity(kg), parties, "");
  }

  private static Evidence indication(String id, EvidenceKind kind, String price) {
    return new Evidence.Indication(
        heading(id), kind, quote(price), quantity("10"), PartyId.of("party of " + id));
  }

  private static Heading heading(String id) {
    var origin = new Heading.Origin("reports", Confidentiality.PUBLIC, false, "");
    return new Heading(
        new EvidenceId(id),
        ProductId.of("ge-metal"),
        LocalDate.of(2026, 5, 12),
        Instant.parse("2026-05-12T15:00:00Z"),
        origin);
  }

  private static Quote quote(String price) {
    return new Quote(
        Quote.Range.of(new BigDecimal(price)),
        new Denomination(CurrencyId.of("USD"), MassUnit.KILOGRAM, Basis.of("Ge")),
        Grade.REFERENCE,
        new Delivery(Delivery.Term.DEL, "", EconomyId.of("JPN")),
        Terms.CASH);
  }

  private static Quantity quantity(String kg) {
    return new Quantity(new BigDecimal(kg), MassUnit.KILOGRAM, Basis.of("Ge"));
  }
}
