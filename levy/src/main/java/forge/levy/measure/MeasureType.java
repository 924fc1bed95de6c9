package forge.levy.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A kind of measure.
 *
 * @param id as it is named in files, lines and totals, such as {@code mfn} or {@code zone-levy}
 * @param presence whether every entry needs a measure of this type
 */
public record MeasureType(String id, String title, Effect effect, Presence presence) {

  /** What a measure of the type does at the border. */
  public enum Effect {
    /** The goods may not come in. */
    PROHIBITION,
    /** The goods are looked at; nothing is charged. */
    CONTROL,
    /** An ordinary duty. */
    DUTY,
    /** A duty against dumping, subsidies or by way of safeguard or remedy. */
    REMEDY,
    /** The duty that fills the gap between a price and its reference. */
    LEVY,
    /** An amount that is lodged and may be returned. */
    SECURITY,
    /** A fee or a tax that is no duty. */
    FEE;

    /** The effect written so, if there is one. */
    public static Optional<Effect> find(String word) {
      return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
    }

    /** All words, for advice. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Effect::toString).toList();
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether an entry must meet one. */
  public enum Presence {
    REQUIRED,
    OPTIONAL
  }

  public MeasureType {
    Objects.requireNonNull(effect);
    Objects.requireNonNull(presence);
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("A measure type has an identifier and a title");
    }
  }
}
