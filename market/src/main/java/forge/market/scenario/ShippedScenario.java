package forge.market.scenario;

import java.util.Arrays;
import java.util.Optional;

/** The scenarios that come with Forge. */
public enum ShippedScenario {
  /** Floors at every stage of the magnet chain. */
  MAGNET_FLOORS(
      "magnet-floors",
      "NdPr oxide floored at the contract price, metal and magnets at their cascade minimum",
      Horizon.LONG),
  /** A floor on NdPr oxide and nothing after it. */
  OXIDE_ONLY("oxide-only", "NdPr oxide floored at the contract price, nothing else", Horizon.LONG),
  /** The dominant supplier stops exports to the zone. */
  EXPORT_BAN(
      "export-ban",
      "China's 2026 ban on exports to Japan extended to the whole zone, in the first year",
      Horizon.SHORT),
  /** Floors at every stage against an exporter that prices against the levy. */
  DOMINANT_EXPORTER(
      "dominant-exporter",
      "the floors of magnet-floors, with China choosing its mark-up on magnets against the levy",
      Horizon.LONG),
  /** A deficiency payment for the United States separator. */
  SUPPORT_CONTRACT(
      "support-contract",
      "no floor: a one-way contract at the contract price for separation in the United States",
      Horizon.LONG);

  private final String code;
  private final String question;
  private final Horizon horizon;

  ShippedScenario(String code, String question, Horizon horizon) {
    this.code = code;
    this.question = question;
    this.horizon = horizon;
  }

  /** The scenario of a name, if there is one. */
  public static Optional<ShippedScenario> find(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /** Its name on the command line. */
  public String code() {
    return code;
  }

  /** What it looks at, in one clause. */
  public String question() {
    return question;
  }

  Horizon horizon() {
    return horizon;
  }
}
