package forge.kernel;

/** A party: a buyer, a seller, a price administrator, by a code or a name. */
public record PartyId(String code) implements Comparable<PartyId> {

  public PartyId {
    if (code.isBlank()) {
      throw new IllegalArgumentException("Party code is empty; a code names one party");
    }
  }

  /** The identifier with this code. */
  public static PartyId of(String code) {
    return new PartyId(code);
  }

  /** Whether both codes name one party: letter case and blanks around them tell none apart. */
  public boolean namesSame(PartyId other) {
    return code.strip().equalsIgnoreCase(other.code.strip());
  }

  @Override
  public int compareTo(PartyId other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
