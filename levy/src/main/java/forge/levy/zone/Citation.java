package forge.levy.zone;

import forge.world.Confidence;
import java.util.Objects;

/** The source of a statement by its name, and how far it can be trusted. */
public record Citation(String source, Confidence confidence) {

  public Citation {
    Objects.requireNonNull(confidence);
    if (source.isBlank()) {
      throw new IllegalArgumentException("A citation names its source");
    }
  }
}
