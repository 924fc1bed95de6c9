package forge.levy.zone;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Something that a body promised to do in an action plan. */
public record Commitment(
    String id, String what, String owner, Due due, Progress progress, Links links) {

  /**
   * What a commitment is about.
   *
   * @param minerals codes of chains
   * @param projects names of mines and plants
   */
  public record Links(Set<String> minerals, Set<String> projects) {

    /** About nothing in particular. */
    public static final Links NONE = new Links(Set.of(), Set.of());

    public Links {
      minerals = Collections.unmodifiableSet(new TreeSet<>(minerals));
      projects = Collections.unmodifiableSet(new TreeSet<>(projects));
    }
  }

  public Commitment {
    Objects.requireNonNull(due);
    Objects.requireNonNull(progress);
    Objects.requireNonNull(links);
    if (id.isBlank() || what.isBlank() || owner.isBlank()) {
      throw new IllegalArgumentException("A commitment has a code, a content and an owner");
    }
  }
}
