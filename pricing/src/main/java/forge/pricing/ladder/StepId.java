package forge.pricing.ladder;

/** Code of a step of a ladder; where it stands for a process of the world, that process's code. */
public record StepId(String code) implements Comparable<StepId> {

  public StepId {
    if (!code.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "'" + code + "' is no step code: small letters, digits and hyphens");
    }
  }

  /** The identifier with this code. */
  public static StepId of(String code) {
    return new StepId(code);
  }

  @Override
  public int compareTo(StepId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
