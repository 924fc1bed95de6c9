package forge.world;

/** ISO 3166-1 alpha-3 code of an economy; residual economies use codes that ISO leaves free (XEU, ROW). */
public record EconomyId(String code) implements Comparable<EconomyId> {

  public EconomyId {
    if (!code.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("'" + code + "' is no Economy code: three capital letters");
    }
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
