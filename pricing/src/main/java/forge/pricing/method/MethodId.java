package forge.pricing.method;

/** A version of a method: the name that stays and the version that changes. */
public record MethodId(String name, String version) implements Comparable<MethodId> {

  public MethodId {
    if (name.isBlank() || version.isBlank()) {
      throw new IllegalArgumentException("A method has a name and a version");
    }
  }

  @Override
  public int compareTo(MethodId other) {
    int names = name.compareTo(other.name);
    return names != 0 ? names : version.compareTo(other.version);
  }

  @Override
  public String toString() {
    return name + "@" + version;
  }
}
