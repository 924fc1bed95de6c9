package forge.market.problem;

/** A cap shared by several activities or arcs, by its name. */
public record CapId(String name) implements Comparable<CapId> {

  public CapId {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Cap name is empty; a name tells one cap from another");
    }
  }

  /** The identifier with this name. */
  public static CapId of(String name) {
    return new CapId(name);
  }

  @Override
  public int compareTo(CapId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
