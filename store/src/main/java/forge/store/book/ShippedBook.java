package forge.store.book;

import forge.kernel.Checked;
import forge.pricing.book.PriceBook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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

  /**
   * Copies the book into a folder that is not there yet: beside it first and then into its place,
   * so that it is there whole or not at all.
   */
  public static void copyTo(Path folder) throws IOException {
    Path whole = folder.toAbsolutePath();
    Path parent = java.util.Objects.requireNonNull(whole.getParent());
    Files.createDirectories(parent);
    Path partial = Files.createTempDirectory(parent, "price-book-");
    URL root = java.util.Objects.requireNonNull(ShippedBook.class.getResource(ROOT));
    try {
      URI place = root.toURI();
      if (place.getScheme().equals("jar")) {
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
          copy(jar.getPath(ROOT), partial);
        }
      } else {
        copy(Path.of(place), partial);
      }
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
    Files.move(partial, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(from)) {
      files = all.filter(Files::isRegularFile).toList();
    }
    for (Path each : files) {
      Path copy = to.resolve(from.relativize(each).toString());
      Files.createDirectories(java.util.Objects.requireNonNull(copy.getParent()));
      Files.write(copy, Files.readAllBytes(each));
      String kind = from.relativize(each).getName(0).toString();
      if (kind.equals("evidence-secret") || kind.equals("evidence-restricted")) {
        BookFolder.restrict(copy);
      }
    }
  }
}
