package forge.store.evidence;

import static forge.store.evidence.EvidenceColumn.AFFILIATED;
import static forge.store.evidence.EvidenceColumn.ASSAY;
import static forge.store.evidence.EvidenceColumn.BASIS;
import static forge.store.evidence.EvidenceColumn.BUYER;
import static forge.store.evidence.EvidenceColumn.CAPITAL;
import static forge.store.evidence.EvidenceColumn.CONFIDENTIALITY;
import static forge.store.evidence.EvidenceColumn.CREDIT_DAYS;
import static forge.store.evidence.EvidenceColumn.CURRENCY;
import static forge.store.evidence.EvidenceColumn.DATE;
import static forge.store.evidence.EvidenceColumn.DELIVERY;
import static forge.store.evidence.EvidenceColumn.ECONOMY;
import static forge.store.evidence.EvidenceColumn.FACILITY;
import static forge.store.evidence.EvidenceColumn.GRADE;
import static forge.store.evidence.EvidenceColumn.HIGH;
import static forge.store.evidence.EvidenceColumn.ID;
import static forge.store.evidence.EvidenceColumn.INFLUENCED;
import static forge.store.evidence.EvidenceColumn.KIND;
import static forge.store.evidence.EvidenceColumn.LIFE;
import static forge.store.evidence.EvidenceColumn.LOW;
import static forge.store.evidence.EvidenceColumn.MOISTURE;
import static forge.store.evidence.EvidenceColumn.NOTE;
import static forge.store.evidence.EvidenceColumn.PER_CURRENCY;
import static forge.store.evidence.EvidenceColumn.PLACE;
import static forge.store.evidence.EvidenceColumn.PRICE;
import static forge.store.evidence.EvidenceColumn.PRODUCT;
import static forge.store.evidence.EvidenceColumn.QUANTITY;
import static forge.store.evidence.EvidenceColumn.QUANTITY_BASIS;
import static forge.store.evidence.EvidenceColumn.QUANTITY_UNIT;
import static forge.store.evidence.EvidenceColumn.RECEIVED;
import static forge.store.evidence.EvidenceColumn.SEGMENT;
import static forge.store.evidence.EvidenceColumn.SELLER;
import static forge.store.evidence.EvidenceColumn.SOURCE;
import static forge.store.evidence.EvidenceColumn.TAX_INSIDE;
import static forge.store.evidence.EvidenceColumn.UNIT;

import forge.pricing.evidence.EvidenceKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;

/**
 * Which columns a kind of evidence must fill and which it may fill. A price and a range are both
 * allowed here; that one of them is given is a rule of its own.
 */
final class KindColumns {

  private static final EnumSet<EvidenceColumn> HEADING =
      EnumSet.of(ID, KIND, PRODUCT, DATE, SOURCE);
  private static final EnumSet<EvidenceColumn> ASIDE =
      EnumSet.of(RECEIVED, CONFIDENTIALITY, INFLUENCED, NOTE);
  private static final EnumSet<EvidenceColumn> RANGE = EnumSet.of(PRICE, LOW, HIGH);
  private static final EnumSet<EvidenceColumn> TERMS =
      EnumSet.of(GRADE, ASSAY, MOISTURE, PLACE, CREDIT_DAYS, TAX_INSIDE);
  private static final EnumSet<EvidenceColumn> AMOUNT = EnumSet.of(QUANTITY, QUANTITY_UNIT);

  /** What an amount in percent can do without: no goods change hands. */
  private static final EnumSet<EvidenceColumn> GOODS = EnumSet.of(UNIT, BASIS, DELIVERY, ECONOMY);

  private static final EnumSet<EvidenceColumn> NONE = EnumSet.noneOf(EvidenceColumn.class);

  private static final KindColumns NO_COLUMNS = new KindColumns(NONE, NONE);
  private static final Map<EvidenceKind, KindColumns> ALL = all();

  private final EnumSet<EvidenceColumn> needed;
  private final EnumSet<EvidenceColumn> allowed;

  private KindColumns(EnumSet<EvidenceColumn> needed, EnumSet<EvidenceColumn> optional) {
    this.needed = needed;
    this.allowed = union(needed, optional);
  }

  private static Map<EvidenceKind, KindColumns> all() {
    var all = new EnumMap<EvidenceKind, KindColumns>(EvidenceKind.class);
    for (EvidenceKind kind : EvidenceKind.values()) {
      all.put(kind, make(kind));
    }
    return all;
  }

  private static KindColumns make(EvidenceKind kind) {
    return switch (kind) {
      case TRANSACTION ->
          priced(
              union(AMOUNT, EnumSet.of(BUYER, SELLER)),
              EnumSet.of(QUANTITY_BASIS, AFFILIATED, SEGMENT));
      case BID -> priced(union(AMOUNT, EnumSet.of(BUYER)), EnumSet.of(QUANTITY_BASIS));
      case OFFER -> priced(union(AMOUNT, EnumSet.of(SELLER)), EnumSet.of(QUANTITY_BASIS));
      case QUOTATION, EQUILIBRIUM -> priced(NONE, NONE);
      case UNIT_VALUE, CONTRACT_FLOOR -> priced(AMOUNT, EnumSet.of(QUANTITY_BASIS));
      case COST_STATEMENT ->
          priced(
              union(AMOUNT, EnumSet.of(FACILITY, CAPITAL, LIFE)), EnumSet.of(QUANTITY_BASIS));
      case PAYABLE -> new KindColumns(union(HEADING, EnumSet.of(CURRENCY)), union(ASIDE, RANGE));
      case USE ->
          new KindColumns(
              union(HEADING, union(AMOUNT, EnumSet.of(QUANTITY_BASIS, ECONOMY))), ASIDE);
      case EXCHANGE_RATE ->
          new KindColumns(
              EnumSet.of(ID, KIND, DATE, SOURCE, PRICE, CURRENCY, PER_CURRENCY), ASIDE);
    };
  }

  private static KindColumns priced(
      EnumSet<EvidenceColumn> needed, EnumSet<EvidenceColumn> optional) {
    return new KindColumns(
        union(union(HEADING, GOODS), union(EnumSet.of(CURRENCY), needed)),
        union(union(ASIDE, RANGE), union(TERMS, optional)));
  }

  private static EnumSet<EvidenceColumn> union(
      EnumSet<EvidenceColumn> some, EnumSet<EvidenceColumn> others) {
    EnumSet<EvidenceColumn> both = EnumSet.copyOf(some);
    both.addAll(others);
    return both;
  }

  /** The columns of a kind; every kind has some. */
  static KindColumns of(EvidenceKind kind) {
    return ALL.getOrDefault(kind, NO_COLUMNS);
  }

  /** Whether a row fills all that it must and nothing else than it may. */
  boolean fit(Cells row) {
    return row.filled().containsAll(needed) && allowed.containsAll(row.filled());
  }

  /** Whether a row must fill a column. An amount in percent needs neither unit nor delivery. */
  boolean need(EvidenceColumn column, Cells row) {
    return needed.contains(column) && !(percent(row) && GOODS.contains(column));
  }

  /** Whether a row may fill a column. */
  boolean allow(EvidenceColumn column) {
    return allowed.contains(column);
  }

  private static boolean percent(Cells row) {
    return row.text(CURRENCY).equals("%");
  }
}
