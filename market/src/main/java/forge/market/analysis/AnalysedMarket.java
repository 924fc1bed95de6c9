package forge.market.analysis;

import forge.market.accounts.Accounts;
import forge.market.certificate.Certificate;
import forge.market.equilibrium.Equilibrium;
import forge.market.floors.FloorStatus;
import forge.market.problem.MarketProblem;
import java.util.List;

/**
 * A market solved, accounted for, certified and examined: what {@code forge solve} reports.
 *
 * @param floors one entry per floor and member, in the order of the policies
 * @param pocketed one entry per dominant coalition
 * @param warnings one sentence each
 */
public record AnalysedMarket(
    MarketProblem problem,
    Equilibrium equilibrium,
    Accounts accounts,
    Certificate certificate,
    List<FloorStatus> floors,
    List<LevyPocketed> pocketed,
    List<String> warnings) {

  public AnalysedMarket {
    floors = List.copyOf(floors);
    pocketed = List.copyOf(pocketed);
    warnings = List.copyOf(warnings);
  }
}
