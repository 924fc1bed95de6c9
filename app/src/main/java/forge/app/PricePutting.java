package forge.app;

import forge.app.price.PriceCase;
import forge.app.price.PriceDesk;
import forge.app.price.UnfitEvidence;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.store.book.BookContents;
import forge.store.book.BookFolder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts prices forward: determines them and records the proposal, of any standing. */
final class PricePutting {

  private final Surroundings surroundings;
  private final BookRecords records;
  private final String command;
  private final boolean json;

  PricePutting(Surroundings surroundings, BookFolder folder, String command, boolean json) {
    this.surroundings = surroundings;
    this.records = new BookRecords(surroundings, folder, command, json);
    this.command = command;
    this.json = json;
  }

  int put(PriceInputs inputs, String by, Entry.Standing standing, String reason) {
    Instant now = surroundings.clock().instant();
    Checked<Optional<PriceCase>> read = inputs.read(command, now, surroundings);
    if (read.value().isEmpty()) {
      surroundings.refuse(read.problems(), json);
      return ExitCode.BAD_INPUT;
    }
    PriceCase order = read.value().get();
    List<Problem> unfit =
        inputs.refusesUnfit() ? UnfitEvidence.of(order.edition(Map.of()), true) : List.of();
    if (!unfit.isEmpty()) {
      surroundings.refuse(unfit, json);
      return ExitCode.BAD_INPUT;
    }
    BookContents.Packed packed = order.contents();
    return records.record(
        by,
        (book, administration) ->
            administration.propose(PriceDesk.offer(book, order, packed, now), standing, reason),
        packed);
  }
}
