package forge.kernel;

/** An economy by its code, an ISO 3166-1 alpha-3 code or the modeller's own name. */
public record EconomyId(String code) implements Comparable<EconomyId> {

  public EconomyId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Economy code is empty; a code names one economy");
    }
  }

  /** The identifier with this code. */
  public static EconomyId of(String code) {
    return new EconomyId(code);
  }

  @Override
  public int compareTo(EconomyId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
