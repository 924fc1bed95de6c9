package forge.market.problem;

/** A trade arc, one product from one economy to another, by its name. */
public record ArcId(String name) implements Comparable<ArcId> {

  public ArcId {
    if (name.isBlank()) {
      throw new IllegalArgumentException("Arc name is empty; a name tells one arc from another");
    }
  }

  /** The identifier with this name. */
  public static ArcId of(String name) {
    return new ArcId(name);
  }

  @Override
  public int compareTo(ArcId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
