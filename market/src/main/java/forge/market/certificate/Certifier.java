package forge.market.certificate;

import forge.market.equilibrium.Equilibrium;
import forge.market.problem.MarketProblem;

public final class Certifier {
  public static Certificate certify(MarketProblem p, Equilibrium e) {
    return new Certificate(0, "", 0, Double.NaN, Double.NaN, e.status().converged());
  }

  public static Certificate certify(MarketProblem p, Equilibrium e, Equilibrium second) {
    return certify(p, e);
  }
}
