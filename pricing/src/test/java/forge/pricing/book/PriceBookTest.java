package forge.pricing.book;

import static forge.pricing.book.Books.JUNE;
import static forge.pricing.book.Books.MAY;
import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.AsOf;
import forge.kernel.Period;
import forge.kernel.ProductId;
import forge.pricing.book.Entry.Standing;
import forge.pricing.determination.Known;
import forge.pricing.method.MarketArea;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a book says as of two times: the day a price is to be in force, the moment of knowing. */
class PriceBookTest {

  private static final PriceKey METAL = new PriceKey(ProductId.of("metal"), MarketArea.Name.ZONE);

  private final Books books = new Books();

  /** May provisional on 1 June, final on 5 June, corrected on 20 July; June final on 3 July. */
  private PriceBook corrected() {
    return books
        .at("2026-06-01T09:00:00Z")
        .published(MAY, Standing.PROVISIONAL, "metal", "100")
        .at("2026-06-05T09:00:00Z")
        .published(MAY, Standing.FINAL, "metal", "101")
        .at("2026-07-03T09:00:00Z")
        .published(JUNE, Standing.FINAL, "metal", "110")
        .at("2026-07-20T09:00:00Z")
        .published(MAY, Standing.CORRECTED, "metal", "105")
        .book;
  }

  private static String said(PriceBook book, String day, String moment) {
    return book.find(METAL, new AsOf(LocalDate.parse(day), Instant.parse(moment)))
        .map(each -> each.publication().id() + " " + Books.shown(each.price()))
        .orElse("nothing");
  }

  @Test
  void thePriceOfADayIsTheOneKnownAtTheMoment() {
    PriceBook book = corrected();
    assertThat(said(book, "2026-05-15", "2026-05-31T00:00:00Z")).isEqualTo("nothing");
    assertThat(said(book, "2026-05-15", "2026-06-02T00:00:00Z")).isEqualTo("metal-2026-05.1 100");
    assertThat(said(book, "2026-05-15", "2026-06-30T00:00:00Z")).isEqualTo("metal-2026-05.2 101");
    assertThat(said(book, "2026-05-15", "2026-07-31T00:00:00Z")).isEqualTo("metal-2026-05.3 105");
  }

  @Test
  void aPublicationIsKnownFromItsMomentOnAndSupersededFromThatOfTheNext() {
    PriceBook book = corrected();
    Instant at = book.publications().get(1).publishedAt();
    assertThat(said(book, "2026-05-15", at.minusMillis(1).toString()))
        .isEqualTo("metal-2026-05.1 100");
    assertThat(said(book, "2026-05-15", at.toString())).isEqualTo("metal-2026-05.2 101");
  }

  @Test
  void aPriceIsInForceUntilTheNextPeriodPublished() {
    PriceBook book = corrected();
    String late = "2026-12-31T00:00:00Z";
    assertThat(said(book, "2026-04-30", late)).isEqualTo("nothing");
    assertThat(said(book, "2026-05-01", late)).isEqualTo("metal-2026-05.3 105");
    assertThat(said(book, "2026-05-31", late)).isEqualTo("metal-2026-05.3 105");
    assertThat(said(book, "2026-06-01", late)).isEqualTo("metal-2026-06.1 110");
    assertThat(said(book, "2027-01-01", late)).isEqualTo("metal-2026-06.1 110");
    assertThat(said(book, "2026-06-15", "2026-06-30T00:00:00Z")).isEqualTo("metal-2026-05.2 101");
  }

  @Test
  void everythingKnownIsWhatStandsNow() {
    PriceBook book = corrected();
    assertThat(book.find(METAL, AsOf.everythingKnown(LocalDate.of(2026, 5, 15))))
        .map(each -> Books.shown(each.price()))
        .contains("105");
    assertThat(book.history(METAL, Instant.MAX))
        .extracting(each -> each.publication().id().toString())
        .containsExactly("metal-2026-05.3", "metal-2026-06.1");
  }

  @Test
  void aWithheldPriceIsInForceAsWithheld() {
    PriceBook book =
        books
            .published(MAY, Standing.FINAL, "metal", "100")
            .at("2026-07-03T09:00:00Z")
            .published(JUNE, Standing.FINAL, "metal", "-")
            .book;
    assertThat(said(book, "2026-06-15", "2026-07-31T00:00:00Z")).isEqualTo("metal-2026-06.1 -");
  }

  @Test
  void whatWaitsOrWasRejectedIsNotInForce() {
    books.propose(MAY, Standing.FINAL, "metal", "100");
    assertThat(said(books.book, "2026-05-15", "2026-12-31T00:00:00Z")).isEqualTo("nothing");
    books.record(books.by(Books.BOARD).reject(Books.id("metal-2026-05.1"), "no"));
    assertThat(said(books.book, "2026-05-15", "2026-12-31T00:00:00Z")).isEqualTo("nothing");
    assertThat(books.book.keys()).isEmpty();
  }

  @Test
  void beforeAPeriodStandsTheLastOneWithItsCarriedCountAndTheParentsOfThePeriod() {
    PriceBook book =
        books
            .published(MAY, Standing.FINAL, "metal", "100+2")
            .published(MAY, Standing.FINAL, "oxide", "40")
            .at("2026-07-03T09:00:00Z")
            .published(JUNE, Standing.FINAL, "oxide", "44")
            .book;
    var metal = ProductId.of("metal");
    var oxide = ProductId.of("oxide");
    Instant late = Instant.parse("2026-12-31T00:00:00Z");
    Known june = book.before(metal, JUNE, List.of(oxide), late);
    assertThat(june.last().get(MarketArea.Name.ZONE).price()).isEqualByComparingTo("100");
    assertThat(june.last().get(MarketArea.Name.ZONE).carried()).isEqualTo(2);
    assertThat(june.parents().get(new Known.Parent(oxide, MarketArea.Name.ZONE)))
        .isEqualByComparingTo("44");
    Known then = book.before(metal, JUNE, List.of(oxide), Instant.parse("2026-06-30T00:00:00Z"));
    assertThat(then.parents().get(new Known.Parent(oxide, MarketArea.Name.ZONE)))
        .isEqualByComparingTo("40");
    assertThat(book.before(metal, MAY, List.of(), late)).isEqualTo(Known.NOTHING);
  }

  @Test
  void afterAWithheldPriceThereIsNoLastOne() {
    PriceBook book =
        books
            .published(MAY, Standing.FINAL, "metal", "100")
            .at("2026-07-03T09:00:00Z")
            .published(JUNE, Standing.FINAL, "metal", "-")
            .book;
    Known july = book.before(ProductId.of("metal"), Period.of("2026-07"), List.of(), Instant.MAX);
    assertThat(july).isEqualTo(Known.NOTHING);
  }

  @Test
  void identifiersReadBackAsTheyAreWritten() {
    for (String each :
        List.of("metal-2026-05.1", "a-2-2026.3", "ree-2026-Q2.12", "x-2026-05-29.1")) {
      assertThat(PublicationId.find(each)).map(PublicationId::toString).contains(each);
    }
    for (String each :
        List.of("metal-2026-05", "metal-2026-13.1", "metal-2026-05.0", "Metal-2026.1")) {
      assertThat(PublicationId.find(each)).isEmpty();
    }
  }
}
