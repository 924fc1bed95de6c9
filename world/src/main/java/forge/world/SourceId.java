package forge.world;

/** Code of a source of figures, as listed in the sources of the world. */
public record SourceId(String code) implements Comparable<SourceId> {

  public SourceId {
    if (!code.matches("[A-Z0-9][A-Z0-9-]*")) {
      throw new IllegalArgumentException(
          "'" + code + "' is no Source code: capital letters, digits and hyphens");
    }
  }

  @Override
  public int compareTo(SourceId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
