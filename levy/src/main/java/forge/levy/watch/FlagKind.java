package forge.levy.watch;

import java.util.List;

/** What a flag is about, and why it may be raised where nothing is wrong. */
public enum FlagKind {
  /** An economy ships, or is claimed to make, more than it can have. */
  TRANSSHIPMENT(
      "Stocks from earlier years, new plants and imports that no source lists make volumes plausible.",
      "Capacities and flows are those of the base year."),
  /** Goods are declared far below what the same goods cost elsewhere. */
  UNDER_INVOICING(
      "Lower grades, long contracts from cheaper times and distress sales are cheap and lawful.",
      "A mean over a period can be moved by single large lines; a cheap line may be a sample or scrap."),
  /** Declared values bunch just at the floor after it came into force. */
  VALUE_UPLIFT(
      "A floor that binds makes sellers price at it: bunching alone is what it is for.",
      "A rebate outside the invoice is seen in payments, not in declared values."),
  /** Mass moves to later stages when an earlier one is levied. */
  STAGE_SHIFT(
      "Building later stages is what a producer may do and some programmes ask for.",
      "Contents are those of the product, not of the lot."),
  /** Related persons trade at other prices than strangers, or almost only with each other. */
  RELATED_PARTIES(
      "Volume, term and level of trade explain differences of price.",
      "An integrated producer sells to its own plants and nowhere else."),
  /** Goods come through an economy that is not the one they originate in. */
  CONSIGNMENT(
      "Hubs, warehouses and consolidated cargo are ordinary routes of trade.",
      "Direct-transport rules allow transit under customs control.");

  private final String first;
  private final String second;

  FlagKind(String first, String second) {
    this.first = first;
    this.second = second;
  }

  /** Why such a flag may be raised where nothing is wrong. */
  public List<String> notes() {
    return List.of(first, second);
  }
}
