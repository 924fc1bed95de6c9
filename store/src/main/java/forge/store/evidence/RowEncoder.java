package forge.store.evidence;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.MassUnit;
import forge.pricing.evidence.Confidentiality;
import forge.pricing.evidence.Delivery;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceKind;
import forge.pricing.evidence.Grade;
import forge.pricing.evidence.Heading;
import forge.pricing.evidence.Quantity;
import forge.pricing.evidence.Quote;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes a piece of evidence as the cells of a row; what is as by default stays empty. */
final class RowEncoder {

  private static final List<EvidenceColumn> COLUMNS = List.of(EvidenceColumn.values());

  private final Map<EvidenceColumn, String> row = new EnumMap<>(EvidenceColumn.class);

  private RowEncoder() {}

  /** The cells of a piece of evidence in the order of the columns. */
  static List<String> cells(Evidence evidence) {
    var encoder = new RowEncoder();
    encoder.heading(evidence);
    encoder.evidence(evidence);
    return COLUMNS.stream().map(column -> encoder.row.getOrDefault(column, "")).toList();
  }

  private void put(EvidenceColumn column, String text) {
    if (!text.isBlank()) {
      row.put(column, text);
    }
  }

  private void put(EvidenceColumn column, BigDecimal number) {
    row.put(column, Decimals.text(number));
  }

  private void heading(Evidence evidence) {
    Heading heading = evidence.heading();
    put(EvidenceColumn.ID, heading.id().code());
    put(EvidenceColumn.KIND, evidence.kind().word());
    if (evidence.kind() != EvidenceKind.EXCHANGE_RATE) {
      put(EvidenceColumn.PRODUCT, heading.product().code());
    }
    put(EvidenceColumn.DATE, heading.date().toString());
    if (!heading.received().equals(Moments.midnight(heading.date()))) {
      put(EvidenceColumn.RECEIVED, heading.received().toString());
    }
    Heading.Origin origin = heading.origin();
    put(EvidenceColumn.SOURCE, origin.source());
    if (origin.confidentiality() != Confidentiality.PUBLIC) {
      put(EvidenceColumn.CONFIDENTIALITY, Lexicon.word(origin.confidentiality()));
    }
    put(EvidenceColumn.INFLUENCED, origin.influenced() ? "yes" : "");
    put(EvidenceColumn.NOTE, origin.note());
  }

  private void evidence(Evidence evidence) {
    switch (evidence) {
      case Evidence.Transaction trade -> transaction(trade);
      case Evidence.Indication indication -> {
        quote(indication.quote(), indication.quantity());
        boolean bid = indication.kind() == EvidenceKind.BID;
        put(bid ? EvidenceColumn.BUYER : EvidenceColumn.SELLER, indication.party().code());
      }
      case Evidence.Quotation quotation -> quote(quotation.quote());
      case Evidence.UnitValue value -> quote(value.quote(), value.quantity());
      case Evidence.ContractFloor floor -> quote(floor.quote(), floor.quantity());
      case Evidence.CostStatement statement -> statement(statement);
      case Evidence.Equilibrium equilibrium -> quote(equilibrium.quote());
      case Evidence.Payable payable -> {
        range(payable.percent());
        put(EvidenceColumn.CURRENCY, CurrencyId.PERCENT.code());
      }
      case Evidence.Use use -> {
        put(EvidenceColumn.ECONOMY, use.economy().code());
        quantity(use.quantity());
        put(EvidenceColumn.QUANTITY_BASIS, use.quantity().basis().code());
      }
      case Evidence.ExchangeRate rate -> {
        put(EvidenceColumn.PRICE, rate.rate());
        put(EvidenceColumn.CURRENCY, rate.costs().code());
        put(EvidenceColumn.PER_CURRENCY, rate.one().code());
      }
    }
  }

  private void transaction(Evidence.Transaction trade) {
    quote(trade.quote(), trade.quantity());
    put(EvidenceColumn.BUYER, trade.parties().buyer().code());
    put(EvidenceColumn.SELLER, trade.parties().seller().code());
    put(EvidenceColumn.AFFILIATED, trade.parties().affiliated() ? "yes" : "");
    put(EvidenceColumn.SEGMENT, trade.segment());
  }

  private void statement(Evidence.CostStatement statement) {
    Evidence.Plant plant = statement.plant();
    if (!plant.economy().equals(statement.quote().delivery().economy())) {
      throw new IllegalArgumentException(
          "Cost statement %s is of a plant in %s and of a market in %s; a file states one economy"
              .formatted(
                  statement.id(), plant.economy(), statement.quote().delivery().economy()));
    }
    quote(statement.quote(), statement.capacity());
    put(EvidenceColumn.FACILITY, plant.facility());
    put(EvidenceColumn.CAPITAL, plant.capital());
    put(EvidenceColumn.LIFE, String.valueOf(plant.life()));
  }

  private void quote(Quote quote, Quantity quantity) {
    quote(quote);
    quantity(quantity);
    if (!quantity.basis().equals(quote.denomination().basis())) {
      put(EvidenceColumn.QUANTITY_BASIS, quantity.basis().code());
    }
  }

  private void quantity(Quantity quantity) {
    put(EvidenceColumn.QUANTITY, quantity.amount());
    put(EvidenceColumn.QUANTITY_UNIT, quantity.unit().symbol());
  }

  private void quote(Quote quote) {
    range(quote.range());
    boolean percent = quote.denomination().currency().equals(CurrencyId.PERCENT);
    MassUnit unit = quote.denomination().unit();
    Basis basis = quote.denomination().basis();
    put(EvidenceColumn.CURRENCY, quote.denomination().currency().code());
    put(EvidenceColumn.UNIT, percent && unit == MassUnit.EACH ? "" : unit.symbol());
    put(EvidenceColumn.BASIS, percent && basis.equals(Basis.GROSS) ? "" : basis.code());
    grade(quote.grade());
    delivery(quote.delivery());
    int days = quote.terms().creditDays();
    put(EvidenceColumn.CREDIT_DAYS, days == 0 ? "" : String.valueOf(days));
    unlessZero(EvidenceColumn.TAX_INSIDE, quote.terms().taxInside());
  }

  private void range(Quote.Range range) {
    if (range.low().compareTo(range.high()) == 0) {
      put(EvidenceColumn.PRICE, range.low());
    } else {
      put(EvidenceColumn.LOW, range.low());
      put(EvidenceColumn.HIGH, range.high());
    }
  }

  private void grade(Grade grade) {
    put(EvidenceColumn.GRADE, grade.name());
    unlessZero(EvidenceColumn.ASSAY, grade.assay());
    unlessZero(EvidenceColumn.MOISTURE, grade.moisture());
  }

  private void unlessZero(EvidenceColumn column, BigDecimal number) {
    if (number.signum() != 0) {
      put(column, number);
    }
  }

  private void delivery(Delivery delivery) {
    if (!delivery.equals(RowDecoder.NO_DELIVERY)) {
      put(EvidenceColumn.DELIVERY, delivery.term().name());
      put(EvidenceColumn.PLACE, delivery.place());
      boolean none = delivery.economy().equals(RowDecoder.NO_ECONOMY);
      put(EvidenceColumn.ECONOMY, none ? "" : delivery.economy().code());
    }
  }
}
