package forge.app;

import forge.app.reading.DataNote;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.analysis.AnalysedMarket;
import forge.market.analysis.Progress;
import forge.market.certificate.Certificate;
import forge.market.scenario.FitLine;
import forge.market.scenario.GoodsLeak;
import forge.market.scenario.Simulation;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Offers the made-up rare-earth world, certified and not. */
final class FakeSimulator implements Simulator {

  static final String FINDING =
      "The floors on oxide and metal hold, the floor on magnets does not: magnets come in instead.";

  @Override
  public List<Offer> offers() {
    return List.of(
        new Offer("cascade", "What do floors on oxide, metal and magnets do together?"),
        new Offer("uncertified", "What is shown when a market does not clear?"),
        new Offer("broken", "What is said when Forge itself fails?"));
  }

  @Override
  public Simulation run(String scenario, Set<EconomyId> zone, Progress progress) {
    return switch (scenario) {
      case "broken" -> throw new IllegalStateException("row 7 has no column");
      case "uncertified" -> simulation(FINDING, uncertified());
      default -> simulation(FINDING, FakeWorld.scenario());
    };
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
    return new Simulation(
        "cascade",
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

  @Override
  public Set<EconomyId> zone() {
    return FakeWorld.zone();
  }

  @Override
  public Checked<Set<EconomyId>> readZone(Path file) {
    var bad = new Problem(file.toString(), 3, "economy", "XXX", "no such economy", "Use its code.");
    boolean good = file.toString().endsWith("good.csv");
    return new Checked<>(FakeWorld.zone(), good ? List.of() : List.of(bad));
  }

  @Override
  public DataNote data() {
    return new DataNote(
        "2024",
        "world/sources.csv",
        List.of(
            "USGS, Mineral Commodity Summaries 2026, rare earths, public domain.",
            "European Commission, Study on the critical raw materials 2023, CC BY 4.0,"
                + " https://data.europa.eu/"),
        Map.of(
            "reo_concentrate", "Rare-earth concentrate",
            "ndpr_oxide", "NdPr oxide",
            "ndpr_metal", "NdPr metal",
            "ndfeb_magnet", "NdFeB magnet"));
  }
}
