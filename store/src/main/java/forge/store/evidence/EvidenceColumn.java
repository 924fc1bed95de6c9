package forge.store.evidence;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The columns of an evidence file in the order in which they are written. */
enum EvidenceColumn {
  ID("Give each row a code of its own."),
  KIND("Say what the row is: transaction, quotation, and so on."),
  PRODUCT("Name the product by its code."),
  DATE("Write the day it was agreed or quoted, such as 2026-05-29."),
  RECEIVED("Write when it was received."),
  PRICE("Give a price, or both ends of a range in low and high."),
  LOW("Give both ends of the range, or one price."),
  HIGH("Give both ends of the range, or one price."),
  CURRENCY("Write three capital letters, such as USD."),
  UNIT("Write the unit that the price is for: t, kg, lb or another."),
  BASIS("Say what the unit counts: gross, wet, or a substance such as Co."),
  GRADE("Name the grade."),
  ASSAY("Give the mass fraction."),
  MOISTURE("Give the mass fraction of water."),
  QUANTITY("Say how much it is for."),
  QUANTITY_UNIT("Write the unit of the quantity: t, kg, lb or another."),
  QUANTITY_BASIS("Say what the quantity counts: gross, wet, or a substance such as Co."),
  BUYER("Name the buyer by a code; it is never shown without clearance."),
  SELLER("Name the seller by a code; it is never shown without clearance."),
  AFFILIATED("Write yes or no."),
  SEGMENT("Name the reporting group."),
  DELIVERY("Write the delivery term, such as CIF."),
  PLACE("Name the place."),
  ECONOMY("Write the ISO 3166 code of the economy, such as JPN."),
  CREDIT_DAYS("Write the days of credit."),
  TAX_INSIDE("Write the share, such as 0.13."),
  FACILITY("Name the plant."),
  CAPITAL("Give the cost to build per unit of annual capacity."),
  LIFE("Give the years over which the plant is earned back."),
  PER_CURRENCY("Name the currency that one unit is priced of."),
  SOURCE("Say who quotes or reports it."),
  CONFIDENTIALITY("Write public, restricted or secret."),
  INFLUENCED("Write yes or no."),
  NOTE("Write what a reader should know.");

  /** The columns that every file has: without them no row can be read. */
  static final List<EvidenceColumn> INDISPENSABLE = List.of(ID, KIND, DATE, SOURCE);

  private static final Set<EvidenceColumn> VARIED =
      EnumSet.of(ID, RECEIVED, PRICE, LOW, HIGH, QUANTITY, CAPITAL);

  private static final Map<String, EvidenceColumn> BY_WORD =
      Arrays.stream(values()).collect(Collectors.toMap(EvidenceColumn::word, Function.identity()));

  private final String word;
  private final String advice;

  EvidenceColumn(String advice) {
    this.word = name().toLowerCase(Locale.ROOT);
    this.advice = advice;
  }

  /** The name in the header. */
  String word() {
    return word;
  }

  /** What to do where the cell is empty and must not be. */
  String advice() {
    return advice;
  }

  /** Whether most rows have their own text in it, so that sharing texts saves nothing. */
  boolean varied() {
    return VARIED.contains(this);
  }

  /** The columns by the name in the header. */
  static Map<String, EvidenceColumn> byWord() {
    return BY_WORD;
  }

  /** All names in order. */
  static List<String> words() {
    return Arrays.stream(values()).map(EvidenceColumn::word).toList();
  }
}
