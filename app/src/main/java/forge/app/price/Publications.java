package forge.app.price;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.PublicationId;
import java.util.List;
import java.util.Optional;

/** Identifiers of publications as they are typed. */
public final class Publications {

  private Publications() {}

  /** The identifier, if it is one. */
  public static Checked<Optional<PublicationId>> find(String text, String command) {
    Optional<PublicationId> id = PublicationId.find(text);
    return id.isPresent()
        ? new Checked<>(id, List.of())
        : new Checked<>(
            id,
            List.of(
                new Problem(
                    command,
                    0,
                    "ID",
                    text,
                    "this is no publication",
                    "Write it as the book does, such as ndpr-oxide-2026-05.1.")));
  }
}
