package forge.levy.watch;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.levy.entry.DateRole;
import forge.levy.entry.Declaration;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Entry;
import forge.levy.entry.EntryId;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.Goods;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.levy.entry.Origins;
import forge.levy.entry.Parties;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.entry.Valuation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One line to be watched, with what the watch looks at; its additional code is the product.
 *
 * @param price per kilogram
 */
record Shipment(
    String exporter,
    String origin,
    String consigned,
    String product,
    String day,
    String kilograms,
    String price,
    boolean related) {

  static final CurrencyId USD = CurrencyId.of("USD");

  /** Goods that are the product that their additional code names, weighed as they are. */
  static final Classification BY_CODE =
      goods ->
          goods.additional().isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Classification.Classified(
                      ProductId.of(goods.additional()),
                      goods
                          .find(DutyUnit.Dimension.MASS)
                          .<Known>map(mass -> new Known.Stated(mass, "entry"))
                          .orElseGet(() -> new Known.Missing("mass"))));

  static Shipment of(String exporter, String day, String kilograms, String price) {
    return new Shipment(exporter, "THA", "THA", "oxide", day, kilograms, price, false);
  }

  Shipment from(String claimed, String sent) {
    return new Shipment(exporter, claimed, sent, product, day, kilograms, price, related);
  }

  Shipment of(String other) {
    return new Shipment(exporter, origin, consigned, other, day, kilograms, price, related);
  }

  Shipment toRelated() {
    return new Shipment(exporter, origin, consigned, product, day, kilograms, price, true);
  }

  Shipment at(String other) {
    return new Shipment(exporter, origin, consigned, product, day, kilograms, other, related);
  }

  BigDecimal value() {
    return new BigDecimal(kilograms).multiply(new BigDecimal(price));
  }

  Entry entry() {
    var days = Map.of(DateRole.ACCEPTANCE, LocalDate.parse(day));
    var mass =
        kilograms.equals("0")
            ? Map.<DutyUnit.Dimension, BigDecimal>of()
            : Map.of(DutyUnit.Dimension.MASS, new BigDecimal(kilograms));
    OriginClaim claim =
        origin.isEmpty()
            ? OriginClaim.unknown()
            : new OriginClaim.Stated(new EconomyId(origin), EvidenceGrade.DECLARED);
    return new Entry(
        new EntryId("E-1"),
        1,
        new Declaration(
            Procedure.FREE_CIRCULATION, new EconomyId("USA"), days, new TreeSet<>(), "", false),
        new Goods(GoodsCode.of("2825.80"), product, mass, Map.of()),
        new Origins(claim, Map.of(), consigned),
        new Valuation(value(), PriceBasis.FOB, USD, Map.of()),
        new Parties("importer", exporter, "", related));
  }
}
