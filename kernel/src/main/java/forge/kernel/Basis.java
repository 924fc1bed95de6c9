package forge.kernel;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a mass or a price counts: the material as it is weighed ({@code gross}, dry; {@code wet}
 * with its moisture), or a substance in it, named by its formula ({@code Co}, {@code Li2CO3},
 * {@code WO3}) or, where it is a mixture, by its trade name ({@code REO}, {@code NdPr}). {@code
 * LCE} is {@code Li2CO3}.
 */
public record Basis(String code) {

  /** The material itself, dry. */
  public static final Basis GROSS = new Basis("gross");

  /** The material with its moisture. */
  public static final Basis WET = new Basis("wet");

  public Basis {
    if (code.isBlank()) {
      throw new IllegalArgumentException("A basis is gross, wet, or the name of a substance");
    }
    code = code.equals("LCE") ? "Li2CO3" : code;
  }

  /** The basis of a name. */
  public static Basis of(String code) {
    return new Basis(code);
  }

  /** Whether it counts a substance in the material and not the material. */
  public boolean contained() {
    return !equals(GROSS) && !equals(WET);
  }

  /**
   * Mass on another basis that one unit of mass on this basis stands for, where both are substances
   * of one element; one where they are equal; empty where no stoichiometry joins them.
   */
  public Optional<BigDecimal> stoichiometricFactor(Basis other) {
    if (equals(other)) {
      return Optional.of(BigDecimal.ONE);
    }
    if (!contained() || !other.contained()) {
      return Optional.empty();
    }
    return Formula.find(code).flatMap(mine -> Formula.find(other.code).flatMap(mine::massOf));
  }

  @Override
  public String toString() {
    return code;
  }
}
