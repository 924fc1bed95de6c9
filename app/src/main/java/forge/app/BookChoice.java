package forge.app;

import forge.app.price.OpenedBook;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.PriceBook;
import forge.store.book.BookFolder;
import forge.store.book.ShippedBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which price book a command is about. */
final class BookChoice {

  private static final Path OWN = Path.of("price-book");

  @Option(
      names = "--book",
      paramLabel = "DIR",
      description =
          "The folder of a price book; it is made when the first entry is written. Without it the"
              + " folder price-book here, and for reading, where that is missing, the book that"
              + " comes with Forge.")
  private @Nullable Path directory;

  /** The choice of a folder. */
  static BookChoice of(Path directory) {
    var choice = new BookChoice();
    choice.directory = directory;
    return choice;
  }

  /** Whether a folder was named. */
  boolean given() {
    return directory != null;
  }

  /** The folder to write to. */
  BookFolder folder() {
    return new BookFolder(directory == null ? OWN : directory);
  }

  /** The book to read. */
  OpenedBook open() {
    if (directory != null && Files.exists(directory) && !Files.isDirectory(directory)) {
      return noFolder(directory);
    }
    BookFolder folder = folder();
    return directory == null && !folder.exists() ? OpenedBook.shipped() : OpenedBook.in(folder);
  }

  /**
   * The book whose last prices stand before a determination. The one that comes with Forge is about
   * the evidence that comes with it, and says nothing of a user's own.
   */
  OpenedBook before(PriceInputs inputs) {
    return inputs.own() && directory == null && !folder().exists() ? OpenedBook.none() : open();
  }

  private static OpenedBook noFolder(Path file) {
    var problem =
        new Problem(
            "forge price",
            0,
            "--book",
            file.toString(),
            "is a file, and a price book is a folder",
            "Name the folder of a book.");
    var nothing = new Checked<>(PriceBook.of(List.of()), List.of(problem));
    return new OpenedBook(nothing, ShippedBook.contents(), file.toString());
  }
}
