package forge.pricing.book;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.AsOf;
import forge.kernel.Period;
import forge.pricing.book.Entry.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Laws that hold of a book whatever is asked of it, taken or refused. */
class PriceBookPropertyTest {

  private static final List<String> PRODUCTS = List.of("metal", "oxide");
  private static final List<Standing> STANDINGS = List.of(Standing.values());
  private static final List<String> SCOPES = List.of("metal", "oxide", "chain");

  /** A book after sixty acts of any kind, one an hour. */
  private static Books acted(Random random) {
    var books = new Books();
    for (int i = 0; i < 60; i++) {
      books.at(Instant.parse("2026-03-01T00:00:00Z").plusSeconds(i * 3600L * (20 + i)));
      act(books, random);
    }
    return books;
  }

  private static void act(Books books, Random random) {
    List<Entry.Proposal> pending = books.book.pending();
    if (!pending.isEmpty() && random.nextInt(3) > 0) {
      PublicationId id = pending.get(random.nextInt(pending.size())).id();
      books.record(
          random.nextInt(5) > 0
              ? books.by(Books.BOARD).approve(id)
              : books.by(Books.BOARD).reject(id, "no"));
      return;
    }
    Period period = Period.of("2026-0" + (1 + random.nextInt(5)));
    String product = PRODUCTS.get(random.nextInt(2));
    String scope = random.nextInt(4) > 0 ? product : "chain";
    String price = random.nextInt(5) == 0 ? "-" : String.valueOf(100 + random.nextInt(50));
    Standing standing = STANDINGS.get(random.nextInt(3));
    books.record(
        books
            .by(Books.DESK)
            .propose(books.offer(scope, period, product, price), standing, "because"));
  }

  @Property(tries = 60)
  void oneVersionOfAScopeAndPeriodStandsAtMost(@ForAll Random random) {
    PriceBook book = acted(random).book;
    for (Entry entry : book.entries()) {
      Instant moment = entry.stamp().at();
      var standing = new HashSet<String>();
      for (Publication each : book.publications()) {
        if (each.stands(moment)) {
          assertThat(standing.add(each.id().scope() + each.id().period())).isTrue();
        }
      }
    }
    for (String scope : SCOPES) {
      for (int month = 1; month <= 5; month++) {
        Period period = Period.of("2026-0" + month);
        long stand =
            book.publications().stream()
                .filter(each -> each.id().scope().equals(scope))
                .filter(each -> each.id().period().equals(period))
                .filter(each -> each.stands(Instant.MAX))
                .count();
        assertThat(stand).isEqualTo(book.findStanding(scope, period).isPresent() ? 1 : 0);
      }
    }
  }

  @Property(tries = 60)
  void aProductHasOnePriceForAPeriodAtAnyMoment(@ForAll Random random) {
    PriceBook book = acted(random).book;
    for (PriceKey key : book.keys()) {
      for (Entry entry : book.entries()) {
        assertThat(book.history(key, entry.stamp().at()))
            .extracting(PriceBook.Booked::period)
            .doesNotHaveDuplicates();
      }
    }
  }

  @Property(tries = 60)
  void findingIsASearchThroughAllPublications(@ForAll Random random) {
    PriceBook book = acted(random).book;
    for (PriceKey key : book.keys()) {
      for (int i = 0; i < 20; i++) {
        LocalDate day = LocalDate.of(2025, 12, 20).plusDays(random.nextInt(200));
        Instant moment =
            Instant.parse("2026-02-25T00:00:00Z").plusSeconds(3600L * random.nextInt(6000));
        assertThat(book.find(key, new AsOf(day, moment)).map(PriceBook.Booked::price))
            .isEqualTo(naive(book, key, day, moment));
      }
    }
  }

  private static Optional<PublishedPrice> naive(
      PriceBook book, PriceKey key, LocalDate day, Instant moment) {
    return book.publications().stream()
        .filter(each -> !each.publishedAt().isAfter(moment))
        .filter(each -> each.supersededAt().isAfter(moment))
        .filter(each -> !each.id().period().from().isAfter(day))
        .filter(each -> each.find(key).isPresent())
        .max(Comparator.comparing(each -> each.id().period()))
        .flatMap(each -> each.find(key));
  }

  @Property(tries = 60)
  void aBookIsItsEntries(@ForAll Random random) {
    PriceBook book = acted(random).book;
    PriceBook again = PriceBook.of(book.entries());
    assertThat(again.publications()).isEqualTo(book.publications());
    assertThat(again.pending()).isEqualTo(book.pending());
    assertThat(again.entries()).isEqualTo(book.entries());
  }

  @Property(tries = 60)
  void whatWasKnownAtAMomentStaysSo(@ForAll Random random) {
    PriceBook book = acted(random).book;
    int cut = random.nextInt(book.entries().size() + 1);
    PriceBook earlier = PriceBook.of(book.entries().subList(0, cut));
    Instant moment = earlier.lastRecorded();
    if (cut == 0) {
      return;
    }
    for (PriceKey key : book.keys()) {
      for (int month = 1; month <= 6; month++) {
        var asOf = new AsOf(LocalDate.of(2026, month, 10), moment);
        assertThat(book.find(key, asOf).map(PriceBook.Booked::price))
            .isEqualTo(earlier.find(key, asOf).map(PriceBook.Booked::price));
      }
    }
  }
}
