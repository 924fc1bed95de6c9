package forge.levy.measure;

import java.util.Objects;

/**
 * Where a rule stands: the identifier of a legal act of the rule set, and the place in it.
 *
 * @param place article and paragraph; empty where the whole act is meant
 */
public record Citation(String act, String place) {

  public Citation {
    Objects.requireNonNull(place);
    if (act.isBlank()) {
      throw new IllegalArgumentException("A rule rests on an act");
    }
  }

  @Override
  public String toString() {
    return place.isEmpty() ? act : act + ", " + place;
  }
}
