package forge.app.price;

import forge.app.question.Unavailable;
import forge.kernel.Checked;
import forge.pricing.book.PriceBook;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import forge.store.book.ShippedBook;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** A price book as it is read: what it says, what it rests on, where it is. */
public record OpenedBook(Checked<PriceBook> book, BookContents contents, String name) {

  public OpenedBook {
    Objects.requireNonNull(book);
    Objects.requireNonNull(contents);
    Objects.requireNonNull(name);
  }

  /** The book that comes with Forge. */
  public static OpenedBook shipped() {
    return new OpenedBook(
        ShippedBook.read(), ShippedBook.contents(), "the book that comes with Forge");
  }

  /** A book that says nothing. */
  public static OpenedBook none() {
    return new OpenedBook(
        new Checked<>(PriceBook.of(List.of()), List.of()), ShippedBook.contents(), "no book");
  }

  /** The book in a folder, as it stands there now. */
  public static OpenedBook in(BookFolder folder) {
    try {
      return new OpenedBook(folder.read(), folder.contents(), folder.toString());
    } catch (IOException unreadable) {
      throw new Unavailable("the price book cannot be read: " + unreadable.getMessage());
    }
  }

  /** The same book under another name. */
  public OpenedBook named(String other) {
    return new OpenedBook(book, contents, other);
  }
}
