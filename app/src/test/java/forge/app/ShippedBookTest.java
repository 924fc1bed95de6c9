package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.price.OpenedBook;
import forge.app.price.ZonePrices;
import forge.kernel.AsOf;
import forge.kernel.ProductId;
import forge.pricing.book.Challenges;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.PriceKey;
import forge.pricing.book.Publication;
import forge.pricing.method.MarketArea;
import forge.store.book.ShippedBook;
import forge.store.scenario.ScenarioFiles;
import forge.store.world.WorldLoader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The book that comes with Forge: whole, computed again to the byte, and of use to a scenario. */
final class ShippedBookTest {

  private static final PriceKey OXIDE =
      new PriceKey(ProductId.of("ndpr-oxide"), MarketArea.Name.ZONE);

  private static PriceBook book() {
    var read = ShippedBook.read();
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  @Test
  void everyPublicationFollowsFromItsEvidence() {
    Captured run = Captured.at(Instant.parse("2026-07-01T00:00:00Z"), "price", "verify");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("All %d publications follow".formatted(book().publications().size()))
        .contains(book().head().hex());
    assertThat(run.code()).isZero();
  }

  @Test
  void itHasEveryStateThatAPublicationCanHave() {
    assertThat(
            book().publications().stream().map(Publication::proposal).map(Entry.Proposal::standing))
        .contains(Entry.Standing.PROVISIONAL, Entry.Standing.FINAL, Entry.Standing.CORRECTED);
    assertThat(book().publications()).anyMatch(each -> each.supersededAt().isBefore(Instant.MAX));
    assertThat(Challenges.of(book()).all()).allMatch(each -> each.answer().isPresent());
  }

  /** A correction is known from its approval on; before, the wrong price was what one knew. */
  @Test
  void whatWasKnownBeforeACorrectionIsStillThere() {
    var metal = new PriceKey(ProductId.of("co-metal"), MarketArea.Name.ZONE);
    LocalDate april = LocalDate.of(2026, 4, 15);
    var before = book().find(metal, new AsOf(april, Instant.parse("2026-05-13T00:00:00Z")));
    var after = book().find(metal, AsOf.everythingKnown(april));
    assertThat(before.orElseThrow().publication().id()).hasToString("cobalt-2026-04.1");
    assertThat(after.orElseThrow().publication().id()).hasToString("cobalt-2026-04.2");
    assertThat(before.orElseThrow().price().findPrice())
        .isNotEqualTo(after.orElseThrow().price().findPrice());
  }

  @Test
  void aScenarioTakesItsFloorFromTheBook() {
    BigDecimal price =
        book()
            .find(OXIDE, AsOf.everythingKnown(LocalDate.of(2026, 5, 31)))
            .flatMap(each -> each.price().findPrice())
            .orElseThrow();
    String scenario =
        """
        forge: scenario/1
        name: booked
        title: the oxide floored at its reference price
        date: 2026-07-01
        chains: [rare-earths]
        measures:
          - floors: {first: ndpr-oxide, at: {book: 2026-05-31}}
        """;
    var read =
        ScenarioFiles.read(
            "booked.yaml",
            scenario.getBytes(StandardCharsets.UTF_8),
            WorldLoader.shipped().value(),
            new ZonePrices(OpenedBook::shipped));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().measures().toString())
        .contains(price.stripTrailingZeros().toPlainString());
  }
}
