package forge.reserve.act;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Acts as text, one {@code key: value} after the other, each closed by a bar, as the ledger keeps
 * them beside the amounts that they move. The same act is the same text.
 */
public final class ActText {

  private static final int PART = 1000;

  private ActText() {}

  /** The text of an act. */
  public static String of(Act act) {
    Fields fields = fields(act);
    var text = new StringBuilder();
    fields
        .all()
        .forEach((key, value) -> text.append(key).append(": ").append(escaped(value)).append('|'));
    return text.toString();
  }

  /** The act of a text; throws where it is none. */
  public static Act read(String text) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String line : text.split("\\|", -1)) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        values.put(line.substring(0, colon), plain(line.substring(colon + 2)));
      }
    }
    Fields fields = Fields.of(values);
    return parsed(fields)
        .orElseThrow(
            () -> new IllegalArgumentException("This is no act: " + fields.flaws().getFirst()));
  }

  /** An act as fields. */
  public static Fields fields(Act act) {
    Fields fields =
        Fields.none()
            .put("act", DeedWriting.word(act.deed()))
            .put("id", act.id())
            .put("on", act.on())
            .put("by", act.by());
    DeedWriting.put(act.deed(), fields);
    return fields;
  }

  /** The act that fields ask for, if nothing is wrong with them. */
  public static Optional<Act> read(Fields fields) {
    AskedAmounts.check(fields);
    return parsed(fields);
  }

  private static Optional<Act> parsed(Fields fields) {
    String id = fields.text("id");
    LocalDate on = fields.day("on");
    String by = fields.text("by");
    Optional<Deed> deed = DeedReading.read(fields);
    fields.close();
    return fields.build("id", () -> new Act(id, on, PartyId.of(by), deed.orElseThrow()));
  }

  /** The text of an act in parts that a ledger takes as reasons. */
  static List<String> parts(Act act) {
    String text = of(act);
    var parts = new ArrayList<String>();
    int from = 0;
    while (from < text.length()) {
      int until = Math.min(from + PART, text.length());
      if (until < text.length() && Character.isHighSurrogate(text.charAt(until - 1))) {
        until--;
      }
      parts.add(text.substring(from, until));
      from = until;
    }
    return parts;
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("\t", "\\t")
        .replace("|", "\\p");
  }

  private static String plain(String value) {
    var text = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char each = value.charAt(i);
      if (each == '\\' && i + 1 < value.length()) {
        i++;
        char meant = value.charAt(i);
        text.append(
            switch (meant) {
              case 'n' -> '\n';
              case 'r' -> '\r';
              case 't' -> '\t';
              case 'p' -> '|';
              default -> meant;
            });
      } else {
        text.append(each);
      }
    }
    return text.toString();
  }
}
