package forge.app.cases;

/** A model that Forge can solve. */
@FunctionalInterface
interface CaseModel {

  /** Solves it. */
  FiguresFound solve();

  /** The model of a run: the market of a file, or one of the others. */
  static CaseModel of(Branch run, MarketShelf markets) {
    if (run.find("gsim").isPresent()) {
      return new GsimModel(run.get("gsim"));
    }
    if (run.find("armington").isPresent()) {
      return new ArmingtonModel(run.get("armington"));
    }
    if (run.find("linearComplementarity").isPresent()) {
      return new LinearModel(run.get("linearComplementarity"));
    }
    if (run.find("kojimaShindo").isPresent()) {
      return new KojimaShindoModel(run.get("kojimaShindo"));
    }
    return new MarketModel(run.get("market").text(), run.find("quadraticObjective"), markets);
  }
}
