package forge.reserve.act;

import java.math.BigDecimal;
import java.util.List;

/** Holds the amounts of an act that somebody asks for against what amounts may be. */
final class AskedAmounts {

  /** Amounts that are more than nothing; a count may find nothing. */
  private static final List<String> POSITIVE = List.of("quantity", "amount");

  private static final List<String> NOT_NEGATIVE =
      List.of(
          "price", "entry-fee", "borrowed", "yield", "interest", "storage", "insurance", "loss");

  private AskedAmounts() {}

  /** Notes amounts that are negative, or nothing where they must be something. */
  static void check(Fields fields) {
    boolean count = fields.find("act").filter("count"::equals).isPresent();
    for (String each : POSITIVE) {
      int sign = sign(fields, each);
      if (sign < 0 || (sign == 0 && !count)) {
        fields.flaw(each, count ? "must not be below zero" : "must be above zero");
      }
    }
    for (String each : NOT_NEGATIVE) {
      if (sign(fields, each) < 0) {
        fields.flaw(each, "must not be below zero");
      }
    }
  }

  /** The sign of an amount; that of one that is missing or none is told where it is read. */
  private static int sign(Fields fields, String key) {
    try {
      return fields.peek(key).map(text -> new BigDecimal(text.replace("_", "")).signum()).orElse(1);
    } catch (NumberFormatException none) {
      return 1;
    }
  }
}
