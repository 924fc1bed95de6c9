package forge.store.scenario;

import static forge.store.scenario.ScenarioTexts.WORLD;
import static forge.store.scenario.ScenarioTexts.withMeasure;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.market.scenario.Level;
import forge.market.scenario.Measure;
import forge.market.scenario.Scenario;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A floor or a strike may be the reference price of a day; it is an amount once it is read. */
class BookedPricesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 5, 31);

  /** 81.25 USD/kg of NdPr oxide on one day. */
  private static final BookedPrices BOOK =
      (product, validAt) ->
          product.equals(ProductId.of("ndpr-oxide")) && validAt.equals(DAY)
              ? Optional.of(new BigDecimal("81.25"))
              : Optional.empty();

  private static Checked<Scenario> read(String measure, BookedPrices book) {
    byte[] text = withMeasure(measure).getBytes(StandardCharsets.UTF_8);
    return ScenarioFiles.read("s", text, WORLD, book);
  }

  private static Measure measure(String text) {
    var read = read(text, BOOK);
    assertThat(read.problems()).isEmpty();
    return read.value().measures().getFirst().measure();
  }

  @Test
  void floorFromTheBook() {
    var floors = (Measure.Floors) measure("floors: {first: ndpr-oxide, at: {book: 2026-05-31}}");
    assertThat(floors.at()).isEqualTo(new Level.PerKg(81.25));
  }

  @Test
  void otherPricesFromTheBook() {
    var contract =
        (Measure.Contract)
            measure(
                "contract: {product: ndpr-oxide, makers: USA, strike: {book: 2026-05-31},"
                    + " ways: one-way}");
    var purchase =
        (Measure.Purchase)
            measure(
                "purchase: {product: ndpr-oxide, buyers: zone, up-to: {book: 2026-05-31},"
                    + " most: {kt: 1}}");
    var release =
        (Measure.Release)
            measure(
                "release: {product: ndpr-oxide, sellers: zone, down-to: {book: 2026-05-31},"
                    + " most: {kt: 1}}");

    assertThat(contract.strike()).isEqualTo(new Level.PerKg(81.25));
    assertThat(purchase.upTo()).isEqualTo(new Level.PerKg(81.25));
    assertThat(release.downTo()).isEqualTo(new Level.PerKg(81.25));
  }

  @Test
  void priceThatTheBookLacks() {
    assertThat(sentences("floors: {first: dy-oxide, at: {book: 2026-05-31}}", BOOK))
        .isEqualTo(
            "s:8: measures[0].floors.at.book = 2026-05-31: the price book has no price of dy-oxide in"
                + " the zone on this day. Name another day.");
    assertThat(sentences("floors: {first: ndpr-oxide, at: {book: 2026-06-30}}", BOOK))
        .isEqualTo(
            "s:8: measures[0].floors.at.book = 2026-06-30: the price book has no price of ndpr-oxide"
                + " in the zone on this day. Name another day.");
  }

  @Test
  void noBook() {
    String floor = "floors: {first: ndpr-oxide, at: {book: 2026-05-31}}";
    assertThat(sentences(floor, BookedPrices.NONE))
        .isEqualTo(
            "s:8: measures[0].floors.at.book = 2026-05-31: there is no price book to look it up in."
                + " Name a price book, or give {usd-per-kg: …}.");
    assertThat(ScenarioTexts.problems(withMeasure(floor))).contains("there is no price book");
  }

  @Test
  void productThatTheWorldLacksIsNotLookedUp() {
    assertThat(sentences("floors: {first: ndpr-oxyde, at: {book: 2026-05-31}}", BOOK))
        .isEqualTo(
            "s:8: measures[0].floors.first = ndpr-oxyde: no product has this code. Did you mean"
                + " ndpr-oxide?");
  }

  @Test
  void dayThatIsNone() {
    assertThat(sentences("floors: {first: ndpr-oxide, at: {book: true}}", BOOK))
        .isEqualTo(
            "s:8: measures[0].floors.at.book = true: must be a word, not true or false. Put it in"
                + " quotes if it is a name.");
    assertThat(sentences("floors: {first: ndpr-oxide, at: {book: May}}", BOOK))
        .isEqualTo(
            "s:8: measures[0].floors.at.book = May: must be a day of the calendar. Write it as"
                + " 2026-07-01.");
  }

  private static String sentences(String measure, BookedPrices book) {
    return String.join(
        "\n", read(measure, book).problems().stream().map(Problem::sentence).toList());
  }
}
