package forge.store.ladder;

import forge.store.document.Bounds;
import forge.store.document.Form;
import forge.store.document.Place;
import java.math.BigDecimal;

/** Reads numbers as they are written, without a detour through binary ones. */
final class Decimals {

  private static final int MOST_DIGITS = 18;
  private static final BigDecimal LARGEST = new BigDecimal("1e12");

  private Decimals() {}

  /** A required number. */
  static BigDecimal read(Form form, String key, Bounds bounds, String advice) {
    return form.need(key, advice)
        .map(at -> read(form, at, bounds))
        .orElse(new BigDecimal(bounds.standIn()));
  }

  /** A number at a place; one within the bounds where it is none. */
  static BigDecimal read(Form form, Place at, Bounds bounds) {
    int before = form.findings().count();
    double number = form.number(at, bounds);
    if (form.findings().count() > before) {
      return new BigDecimal(number);
    }
    BigDecimal exact = new BigDecimal(at.text()).stripTrailingZeros();
    boolean brief = exact.precision() <= MOST_DIGITS && exact.scale() <= MOST_DIGITS;
    if (brief && exact.abs().compareTo(LARGEST) < 0) {
      return exact;
    }
    form.findings()
        .add(at, "must have at most 18 digits and decimals and be less than a million million", "");
    return new BigDecimal(bounds.standIn());
  }
}
