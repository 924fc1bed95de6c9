package forge.app;

import forge.pricing.evidence.Confidentiality;
import picocli.CommandLine.Option;

/** The option that says which evidence may be shown. */
final class Clearance {

  @Option(
      names = "--clearance",
      paramLabel = "TIER",
      description =
          "Show evidence up to this tier: public, restricted, secret. What lies above is used and "
              + "counted, and its rows are not shown. Default: public.")
  private Confidentiality tier = Confidentiality.PUBLIC;

  /** The tier. */
  Confidentiality tier() {
    return tier;
  }
}
