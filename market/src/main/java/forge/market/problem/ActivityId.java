package forge.market.problem;

/** An activity (a mine, a process, a recycler) by its name, unique in its market. */
public record ActivityId(String name) implements Comparable<ActivityId> {

  public ActivityId {
    if (name.isBlank()) {
      throw new IllegalArgumentException(
          "Activity name is empty; a name tells one activity from another");
    }
  }

  /** The identifier with this name. */
  public static ActivityId of(String name) {
    return new ActivityId(name);
  }

  @Override
  public int compareTo(ActivityId other) {
    return name.compareTo(other.name);
  }

  @Override
  public String toString() {
    return name;
  }
}
