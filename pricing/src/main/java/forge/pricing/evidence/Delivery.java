package forge.pricing.evidence;

import forge.kernel.EconomyId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where and on what terms goods change hands.
 *
 * @param economy the economy whose market this is: where the goods are delivered, or for a term at
 *     the seller's gate or port, where that lies
 */
public record Delivery(Term term, String place, EconomyId economy) {

  /** The delivery term, ICC Incoterms 2020, and {@code DEL} for delivered in a domestic market. */
  public enum Term {
    EXW,
    FCA,
    FOB,
    CFR,
    CIF,
    DAP,
    DDP,
    DEL;

    /** The term written so, if there is one. */
    public static Optional<Term> find(String word) {
      return Arrays.stream(values()).filter(term -> term.name().equals(word)).findFirst();
    }

    /** All words, for advice. */
    public static List<String> words() {
      return Arrays.stream(values()).map(Term::name).toList();
    }
  }

  public Delivery {
    Objects.requireNonNull(term);
    Objects.requireNonNull(place);
    Objects.requireNonNull(economy);
  }

  @Override
  public String toString() {
    return term + " " + (place.isEmpty() ? economy.code() : place);
  }
}
