package forge.store.acts;

import forge.kernel.Checked;
import forge.reserve.act.Fields;
import java.nio.file.Path;

/**
 * Files with one lot, one commitment or one act, in the formats of {@code docs/formats/reserve.md}.
 * Reading never throws on bad input.
 */
public final class ActFiles {

  private ActFiles() {}

  /** The keys and values of a file, as they stand there. */
  public static Checked<Fields> read(Path file) {
    FlatDocument document = FlatDocument.of(file);
    return new Checked<>(document.fields(), document.problems());
  }

  /** The keys and values of the text of a file with this name. */
  public static Checked<Fields> read(String name, String text) {
    FlatDocument document = FlatDocument.of(name, text);
    return new Checked<>(document.fields(), document.problems());
  }
}
