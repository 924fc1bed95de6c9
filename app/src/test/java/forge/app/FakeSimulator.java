package forge.app;

import forge.app.market.Preparation;
import forge.app.market.Simulator;
import forge.app.reading.DataNote;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.Progress;
import forge.market.certificate.Certificate;
import forge.market.scenario.FitLine;
import forge.market.scenario.GoodsLeak;
import forge.market.scenario.Horizon;
import forge.market.scenario.Scenario;
import forge.market.scenario.ScenarioRun;
import forge.market.scenario.Simulation;
import forge.store.scenario.ScenarioOffer;
import forge.world.Chain;
import forge.world.SourceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers the made-up rare-earth world, certified and not. */
final class FakeSimulator implements Simulator {

  static final String FINDING =
      "The floors on oxide and metal hold, the floor on magnets does not: magnets come in instead.";

  @Override
  public List<ScenarioOffer> offers() {
    return List.of(
        new ScenarioOffer("cascade", "floors along a chain", "What do floors do together?"),
        new ScenarioOffer("uncertified", "no certificate", "What if a market does not clear?"),
        new ScenarioOffer("broken", "a defect", "What is said when Forge itself fails?"),
        new ScenarioOffer("two", "two chains", "What is said of several markets?"));
  }

  @Override
  public Preparation prepare(Order order, Progress progress) {
    String asked = order.scenario().isEmpty() ? "cascade" : order.scenario();
    if (offers().stream().noneMatch(each -> each.name().equals(asked))) {
      return refused("forge", 0, "scenario", asked, "no scenario that comes with Forge is that");
    }
    if (order.zone() != null && !order.zone().toString().endsWith("good.csv")) {
      return refused(order.zone().toString(), 3, "economy", "XXX", "no such economy");
    }
    if (order.world() != null) {
      return refused(order.world() + "/zone.csv", 2, "relation", "x", "no such relation");
    }
    return new Preparation.Ready(
        _ -> run(asked),
        (_, _) -> {
          throw new IllegalStateException("the fake simulator has no ensemble");
        },
        data());
  }

  private static Preparation refused(
      String file, int line, String field, String value, String rule) {
    return new Preparation.Refused(
        List.of(new Problem(file, line, field, value, rule, "Use another.")));
  }

  static ScenarioRun run(String scenario) {
    return switch (scenario) {
      case "broken" -> throw new IllegalStateException("row 7 has no column");
      case "uncertified" -> run(simulation(FINDING, uncertified()));
      case "two" -> run(simulation(FINDING, FakeWorld.scenario()), second());
      default -> run(simulation(FINDING, FakeWorld.scenario()));
    };
  }

  /** These markets as the run of a scenario with the fake world's zone. */
  static ScenarioRun run(Simulation... parts) {
    return run(FakeWorld.zone(), parts);
  }

  static ScenarioRun run(Set<EconomyId> zone, Simulation... parts) {
    var scenario =
        new Scenario(
            "cascade",
            "floors along a chain",
            "What do floors do together?",
            Horizon.LONG,
            LocalDate.of(2026, 7, 1),
            Set.of(),
            Scenario.Zone.SHIPPED,
            List.of());
    String finding = parts.length == 1 ? parts[0].finding() : "Two markets, the same floors.";
    return new ScenarioRun(scenario, zone, finding, List.of(parts));
  }

  /** The same market once more, of another chain that another economy dominates. */
  private static Simulation second() {
    return simulation(chain("twin", "Twin earths", "MYS"), FINDING, FakeWorld.scenario());
  }

  private static Chain chain(String id, String name, String dominant) {
    return new Chain(id, name, EconomyId.of(dominant), new SourceId("FAKE"), "");
  }

  private static AnalysedMarket uncertified() {
    var sound = FakeWorld.scenario();
    var certificate =
        new Certificate(3.2e-3, "levy of USA on ndpr_oxide", 1e-6, Double.NaN, Double.NaN, false);
    return new AnalysedMarket(
        sound.problem(),
        sound.equilibrium(),
        sound.accounts(),
        certificate,
        sound.floors(),
        sound.pocketed(),
        sound.warnings());
  }

  static Simulation simulation(String finding, AnalysedMarket scenario) {
    return simulation(chain("rare-earths", "Rare earths", "CHN"), finding, scenario);
  }

  private static Simulation simulation(Chain chain, String finding, AnalysedMarket scenario) {
    return new Simulation(
        "cascade",
        Set.of(chain),
        chain.dominant(),
        finding,
        FakeWorld.baseline(),
        scenario,
        List.of(
            new FitLine("production", "NdPr oxide in CHN", 74.6, 75.1, 0.67),
            new FitLine("production", "NdPr oxide in MYS", 5.2, 5.06, -2.69),
            new FitLine("price", "NdPr oxide in CHN", 55, 54, -1.82),
            new FitLine("flow", "magnets CHN to EU27", 19.8, 22, 11.1)),
        List.of(),
        List.of(
            new GoodsLeak("battery-electric car", 2.1, 47.3, 1.8, "EC-JRC 2023, assumption"),
            new GoodsLeak(
                "offshore wind turbine, per MW", 620, 13950, 0.6, "IEA 2022, assumption")),
        List.of(
            "Elasticity of magnet demand −0.4 (range −0.2 to −0.8).",
            "Cost of separation in the zone 22 USD/kg of oxide (range 16 to 30)."),
        0.37);
  }

  static DataNote data() {
    return new DataNote(
        "2024",
        "world/sources.csv",
        Map.of(
            "rare-earths",
            List.of(
                "USGS, Mineral Commodity Summaries 2026, rare earths, public domain.",
                "European Commission, Study on the critical raw materials 2023, CC BY 4.0,"
                    + " https://data.europa.eu/")),
        Map.of(
            "reo_concentrate", "Rare-earth concentrate",
            "ndpr_oxide", "NdPr oxide",
            "ndpr_metal", "NdPr metal",
            "ndfeb_magnet", "NdFeB magnet"),
        Map.of());
  }
}
