package forge.market.accounts;

import forge.kernel.EconomyId;
import forge.market.equilibrium.Equilibrium;
import forge.market.problem.DemandCurve;
import forge.market.problem.MarketProblem;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The accounts of an equilibrium, in the market's currency summed over its periods.
 *
 * @param welfare by economy
 * @param producerByStage producer surplus by economy and stage of the main output
 * @param duties one line per policy and flow that pays
 * @param levies one line per levying member and product
 * @param stocks purchases and releases
 * @param rents what holders of limits gain; in no economy's welfare
 * @param support what support contracts paid
 */
public record Accounts(
    Map<EconomyId, Welfare> welfare,
    Map<EconomyId, Map<String, Double>> producerByStage,
    List<DutyLine> duties,
    List<LevyLine> levies,
    List<StockLine> stocks,
    List<Rent> rents,
    List<SupportLine> support) {

  public Accounts {
    duties = List.copyOf(duties);
    levies = List.copyOf(levies);
    stocks = List.copyOf(stocks);
    rents = List.copyOf(rents);
    support = List.copyOf(support);
  }

  /** The accounts of this point of this market. */
  public static Accounts of(MarketProblem problem, Equilibrium equilibrium) {
    return new Bookkeeper(problem, equilibrium).accounts();
  }

  /** What an economy gains; it must be one of the market's. */
  public Welfare welfareOf(EconomyId economy) {
    return Objects.requireNonNull(welfare.get(economy), () -> "No economy " + economy);
  }

  /** World welfare: every economy's total and every rent. */
  public double world() {
    double sum = 0;
    for (Welfare each : welfare.values()) {
      sum += each.total();
    }
    for (Rent rent : rents) {
      sum += rent.amount();
    }
    return sum;
  }

  /** Total cost net of elastic benefits where some demand is fixed, else world welfare. */
  public double objective(MarketProblem problem) {
    boolean fixed =
        problem.demands().stream().anyMatch(each -> each.curve() instanceof DemandCurve.Fixed);
    return fixed ? -world() : world();
  }
}
