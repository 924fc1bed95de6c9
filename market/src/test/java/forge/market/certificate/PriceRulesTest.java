package forge.market.certificate;

import static forge.market.certificate.Certified.clears;
import static forge.market.certificate.Certified.clearsOnlyThere;
import static forge.market.certificate.Certified.clearsWithoutProgramme;
import static forge.market.certificate.Certified.fails;
import static forge.market.certificate.TwoEconomies.ABROAD;
import static forge.market.certificate.TwoEconomies.ARC;
import static forge.market.certificate.TwoEconomies.HOME;
import static forge.market.certificate.TwoEconomies.IMPORTS;
import static forge.market.certificate.TwoEconomies.OXIDE;
import static forge.market.certificate.TwoEconomies.PERIOD;
import static forge.market.certificate.TwoEconomies.at;
import static forge.market.certificate.TwoEconomies.levy;
import static forge.market.certificate.TwoEconomies.market;
import static forge.market.certificate.TwoEconomies.price;

import forge.market.equilibrium.Multiplier;
import forge.market.problem.CostCurve;
import forge.market.problem.MarketProblem;
import forge.market.problem.Policy;
import forge.market.problem.Step;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Levies that answer to a floor, and top-ups that answer to a least import price. */
class PriceRulesTest {

  private static final double NO_CAP = Double.POSITIVE_INFINITY;

  @Test
  void levyHoldsTheFloor() {
    clearsWithoutProgramme(floor(20, NO_CAP), at(floor(20, NO_CAP), 20, 12.5).with(levy(0), 6.5));
    clearsWithoutProgramme(floor(24, NO_CAP), at(floor(24, NO_CAP), 24, 9.5).with(levy(0), 13.5));
  }

  @Test
  void levyRestsAboveTheFloor() {
    var market = floor(15, NO_CAP);
    clearsWithoutProgramme(market, at(market, 114.0 / 7, 107.0 / 7).with(levy(0), 0));
  }

  @Test
  void cappedLevyDoesNotHoldTheFloor() {
    // p = q + 1 + 4
    var market = floor(20, 4);
    double p = 130.0 / 7;
    clearsWithoutProgramme(market, at(market, p, p - 5).with(levy(0), 4));
  }

  @Test
  void levyMayNotStopShortOfItsCap() {
    // imports run at a levy of 4 though it could rise to 5
    double p = 130.0 / 7;
    var market = floor(20, 5);
    fails(
        market,
        at(market, p, p - 5).with(levy(0), 4),
        "levy on OXD in USA: price 18.57142857 and floor 20 do not go with the levy 4");
    fails(floor(20, 3), at(market, p, p - 5).with(levy(0), 4), "levy on OXD in USA");
  }

  @Test
  void floorThatNoLevyCanHold() {
    // nothing is imported, so home clears alone at 30
    var market = floor(35, NO_CAP);
    clearsOnlyThere(market, at(market, 30, 5).with(levy(0), 43.75), levy(0), price(ABROAD));
    clears(market, at(market, 30, 5).with(levy(0), 24).build());
    clears(floor(35, 100), at(market, 30, 5).with(levy(0), 43.75).build());
  }

  @Test
  void levyThatDoesNotCloseTheArc() {
    var market = floor(35, NO_CAP);
    fails(
        market,
        at(market, 30, 5).with(levy(0), 20),
        "OXD CHN>USA: price at destination 30 exceeds landed cost 26 at the quantity 0");
    fails(market, at(market, 30, 5).with(levy(0), -1), "OXD CHN>USA", "exceeds landed cost 5");
  }

  @Test
  void levyBelowNothingIsNeverExcused() {
    // imports are closed by freight alone, and a negative levy still is none
    var market =
        floor(35, NO_CAP).toBuilder()
            .removeArcs(_ -> true)
            .arc(TwoEconomies.arc(CostCurve.constant(30)))
            .build();
    clears(market, at(market, 30, 5).with(levy(0), 0).build());
    fails(market, at(market, 30, 5).with(levy(0), -1), "levy on OXD in USA");
  }

  @Test
  void minimumImportPrice() {
    // q + 1 + v = 20 = p
    var market = market(new Policy.MinimumImportPrice(IMPORTS, 20));
    clearsWithoutProgramme(market, at(market, 20, 12.5).with(topUp(), 6.5));
  }

  @Test
  void minimumImportPriceThatDoesNotBind() {
    var market = market(new Policy.MinimumImportPrice(IMPORTS, 16));
    clearsWithoutProgramme(market, at(market, 114.0 / 7, 107.0 / 7).with(topUp(), 0));
  }

  @Test
  void minimumImportPriceOnAnEdgeOfFreight() {
    // 30 units at the freight 0.5, more at 2: any freight between, so any top-up from 5.5 to 7
    var freight = new CostCurve.Steps(List.of(new Step(0.5, 30), new Step(2, 100)));
    var market =
        market(new Policy.MinimumImportPrice(IMPORTS, 20)).toBuilder()
            .removeArcs(_ -> true)
            .arc(TwoEconomies.arc(freight))
            .build();
    clearsWithoutProgramme(market, at(market, 20, 12.5).with(topUp(), 6.5), topUp());
    fails(market, at(market, 20, 12.5).with(topUp(), 7.1), "OXD CHN>USA: landed cost 20.1");
    fails(market, at(market, 20, 12.5).with(topUp(), 5.4), "OXD CHN>USA: price", "20", "19.9");
  }

  private static MarketProblem floor(double floor, double cap) {
    return market(new Policy.VariableLevy(OXIDE, Set.of(HOME), Set.of(), floor, cap));
  }

  private static Multiplier topUp() {
    return new Multiplier.TopUp(0, ARC, PERIOD);
  }
}
