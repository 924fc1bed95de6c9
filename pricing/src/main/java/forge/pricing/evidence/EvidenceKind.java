package forge.pricing.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a piece of evidence is, as a method selects it. */
public enum EvidenceKind {
  /** An executed transaction between a buyer and a seller. */
  TRANSACTION("transaction"),
  /** What a named buyer would pay. */
  BID("bid"),
  /** What a named seller would take. */
  OFFER("offer"),
  /** A price or a range that a named source quotes. */
  QUOTATION("quotation"),
  /** Customs value over customs quantity. */
  UNIT_VALUE("unit-value"),
  /** The lowest price that a contract guarantees. */
  CONTRACT_FLOOR("contract-floor"),
  /** What a facility states that its product costs it. */
  COST_STATEMENT("cost-statement"),
  /** The price of a run of the market model. */
  EQUILIBRIUM("equilibrium"),
  /** The share of a parent product's price that is paid for this product, in percent. */
  PAYABLE("payable"),
  /** What the users of an economy need in a year. */
  USE("use"),
  /** What one unit of a currency costs in another. */
  EXCHANGE_RATE("exchange-rate");

  private final String word;

  EvidenceKind(String word) {
    this.word = word;
  }

  /** The kind as it is written in files. */
  public String word() {
    return word;
  }

  /** The kind written so, if there is one. */
  public static Optional<EvidenceKind> find(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(EvidenceKind::word).toList();
  }
}
