package forge.app;

import forge.app.price.RecordedJson;
import forge.app.price.RecordedText;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.pricing.book.Administration;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Ruling;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;

/** Records entries in a book and tells what came of it. */
final class BookRecords {

  private final Surroundings surroundings;
  private final BookFolder folder;
  private final String command;
  private final boolean json;

  BookRecords(Surroundings surroundings, BookFolder folder, String command, boolean json) {
    this.surroundings = surroundings;
    this.folder = folder;
    this.command = command;
    this.json = json;
  }

  /** Asks for a ruling under the lock of the book, on behalf of a party, and records the entry. */
  int record(
      String by, BiFunction<PriceBook, Administration, Ruling> ruling, BookContents.Packed packed) {
    if (by.isBlank()) {
      return refuse("--by", "", "is empty", "Name the party that acts.");
    }
    Path place = Path.of(folder.toString());
    if (Files.exists(place) && !Files.isDirectory(place)) {
      return refuse(
          "--book", place.toString(), "is a file, and a price book is a folder", "Name a folder.");
    }
    try {
      BookFolder.Recording recording =
          folder.record(book -> ruling.apply(book, administration(book, by)), packed);
      return told(recording);
    } catch (IOException e) {
      surroundings.refuse(
          List.of(problem("--book", folder.toString(), "writing failed: " + e, "")), json);
      return ExitCode.ENVIRONMENT;
    }
  }

  private Administration administration(PriceBook book, String by) {
    var now = surroundings.clock().instant().truncatedTo(ChronoUnit.MILLIS);
    return new Administration(book, now, PartyId.of(by));
  }

  private int told(BookFolder.Recording recording) {
    return switch (recording) {
      case BookFolder.Recording.Done done -> {
        surroundings
            .out()
            .print(
                json
                    ? RecordedJson.of(done.entry(), folder.toString()).document()
                    : RecordedText.of(done.entry(), folder.toString(), surroundings.colour()));
        yield ExitCode.DONE;
      }
      case BookFolder.Recording.Refused refused ->
          refuse(
              "",
              "",
              refused.refusal().rule() + " (" + refused.refusal().reason() + ")",
              refused.refusal().advice());
      case BookFolder.Recording.Broken broken -> {
        surroundings.refuse(broken.problems(), json);
        yield ExitCode.BAD_INPUT;
      }
    };
  }

  private int refuse(String field, String value, String rule, String advice) {
    surroundings.refuse(List.of(problem(field, value, rule, advice)), json);
    return ExitCode.BAD_INPUT;
  }

  private Problem problem(String field, String value, String rule, String advice) {
    return new Problem(command, 0, field, value, rule, advice);
  }
}
