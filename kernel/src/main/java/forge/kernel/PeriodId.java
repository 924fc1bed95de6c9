package forge.kernel;

/** A period of a market, by its label, such as {@code 2024}. */
public record PeriodId(String code) implements Comparable<PeriodId> {

  public PeriodId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Period code is empty; a code names one period");
    }
  }

  /** The identifier with this code. */
  public static PeriodId of(String code) {
    return new PeriodId(code);
  }

  @Override
  public int compareTo(PeriodId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
