package forge.levy.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How regional value content is measured. TV is the transaction value without packing for shipment
 * and international freight, NC the net cost, AV the adjusted value, VNM the value of
 * non-originating materials, VOM that of originating ones.
 */
public enum ContentMethod {
  /** (TV − VNM) / TV. */
  TRANSACTION("(TV - VNM) / TV"),
  /** (NC − VNM) / NC. */
  NET_COST("(NC - VNM) / NC"),
  /** (AV − VNM) / AV. */
  BUILD_DOWN("(AV - VNM) / AV"),
  /** VOM / AV. */
  BUILD_UP("VOM / AV");

  private final String formula;

  ContentMethod(String formula) {
    this.formula = formula;
  }

  /** The quotient in its letters. */
  public String formula() {
    return formula;
  }

  /** The method written so, if there is one. */
  public static Optional<ContentMethod> find(String word) {
    return Arrays.stream(values()).filter(each -> each.toString().equals(word)).findFirst();
  }

  /** All words, for advice. */
  public static List<String> words() {
    return Arrays.stream(values()).map(ContentMethod::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
