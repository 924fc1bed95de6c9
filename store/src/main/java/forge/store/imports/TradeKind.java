package forge.store.imports;

/** Whose trade statistics a file holds. */
public enum TradeKind {
  /** CEPII BACI: reconciled flows, one row per exporter, importer, product and year. */
  BACI(
      "CEPII BACI, bilateral trade of %d",
      "http://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37", "Etalab 2.0", 2),
  /** UN Comtrade: what each reporter says that it imported and exported. */
  COMTRADE(
      "United Nations, UN Comtrade, trade of %d",
      "https://comtradeplus.un.org", "facts only; (c) United Nations", 1);

  private final String citation;
  private final String url;
  private final String licence;
  private final int delay;

  TradeKind(String citation, String url, String licence, int delay) {
    this.citation = citation;
    this.url = url;
    this.licence = licence;
    this.delay = delay;
  }

  /** The source of a year, where none is named. */
  String source(int year) {
    return name() + "-" + year;
  }

  String citation(int year) {
    return citation.formatted(year);
  }

  String url() {
    return url;
  }

  String licence() {
    return licence;
  }

  /** The year in which the figures of a year are first complete, where none is named. */
  int vintage(int year) {
    return year + delay;
  }
}
