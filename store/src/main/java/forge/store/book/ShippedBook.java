package forge.store.book;

import forge.kernel.Checked;
import forge.pricing.book.PriceBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The demonstration book that comes with Forge, read from the class path. */
public final class ShippedBook {

  private static final String ROOT = "/forge/prices/book/";

  private ShippedBook() {}

  /** What it says, and every problem of its journal. */
  public static Checked<PriceBook> read() {
    Checked<Journal.Recorded> recorded =
        Journal.read(
            "journal.jsonl", find("journal.jsonl").orElse("").getBytes(StandardCharsets.UTF_8));
    return new Checked<>(
        PriceBook.of(recorded.value().entries(), recorded.value().last()), recorded.problems());
  }

  /** What its entries rest on. */
  public static BookContents contents() {
    return new BookContents(place -> find(place.path()));
  }

  private static Optional<String> find(String path) {
    try (var stream = ShippedBook.class.getResourceAsStream(ROOT + path)) {
      return stream == null
          ? Optional.empty()
          : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
