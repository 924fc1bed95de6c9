package forge.world;

import forge.kernel.ProductId;
import java.util.Objects;

/**
 * What stands between the price in one economy and the price in another beside freight: taxes on
 * export, duties on import, and the difference of grade between what is exported and what is priced
 * at home.
 */
public record Wedge(
    String id, Kind kind, Scope scope, Charge charge, Validity validity, Evidence evidence) {

  /** What the wedge is. */
  public enum Kind {
    EXPORT_TAX,
    GRADE_MIX,
    IMPORT_DUTY,
    ADDITIONAL_DUTY;

    /** Whether it is taken at export, before freight. */
    public boolean atExport() {
      return this == EXPORT_TAX || this == GRADE_MIX;
    }
  }

  /**
   * On which product, from whom, to whom.
   *
   * @param tariffLine national tariff line that a duty is for; empty where it is none
   */
  public record Scope(ProductId product, String tariffLine, Parties from, Parties to) {

    public Scope {
      Objects.requireNonNull(product);
      Objects.requireNonNull(tariffLine);
      Objects.requireNonNull(from);
      Objects.requireNonNull(to);
    }
  }

  public Wedge {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(charge);
    Objects.requireNonNull(validity);
    if ((charge instanceof Charge.Unknown) != (evidence instanceof Evidence.None)) {
      throw new IllegalArgumentException(
          "Wedge " + id + " needs a source if it has a value, and has none if it is missing");
    }
  }

  /** Whether the amount is known. */
  public boolean known() {
    return !(charge instanceof Charge.Unknown);
  }
}
