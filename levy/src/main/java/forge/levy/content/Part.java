package forge.levy.content;

import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A good, or a part of one, with what it is made of.
 *
 * @param pieces how many of it are in one piece of what it belongs to
 * @param figures mass in kilograms and value at the declared price of one piece, as far as stated
 */
public record Part(
    String name, GoodsCode code, BigDecimal pieces, Content figures, Composition composition) {

  /** What a part is made of. */
  public sealed interface Composition {

    /** All of it that matters: materials of its own, and parts. */
    record Known(List<MaterialContent> materials, List<Part> parts) implements Composition {

      public Known {
        materials = List.copyOf(materials);
        parts = List.copyOf(parts);
      }
    }

    /** Nobody says. */
    record Unknown() implements Composition {}
  }

  public Part {
    Objects.requireNonNull(code);
    Objects.requireNonNull(figures);
    Objects.requireNonNull(composition);
    if (name.isBlank()) {
      throw new IllegalArgumentException("A part has a name");
    }
    if (pieces.signum() <= 0) {
      throw new IllegalArgumentException("There is more than none of a part");
    }
  }
}
