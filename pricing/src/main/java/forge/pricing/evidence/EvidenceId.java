package forge.pricing.evidence;

/** One piece of evidence by the code that its provider gave it, unique in an evidence set. */
public record EvidenceId(String code) implements Comparable<EvidenceId> {

  public EvidenceId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Evidence code is empty; a code names one piece");
    }
  }

  /** The identifier with this code. */
  public static EvidenceId of(String code) {
    return new EvidenceId(code);
  }

  @Override
  public int compareTo(EvidenceId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
