package forge.reserve.lot;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lots to test with. */
public final class SmallLots {

  /** The product of all of them. */
  public static final ProductId OXIDE = ProductId.of("ndpr-oxide");

  private SmallLots() {}

  /** A lot of so many kg at a price, to be assayed again by a day. */
  public static Lot lot(String id, String kilograms, String price, String reassayDue) {
    return lot(id, OXIDE, kilograms, price, reassayDue);
  }

  /** The same of any product. */
  public static Lot lot(
      String id, ProductId product, String kilograms, String price, String reassayDue) {
    BigDecimal net = new BigDecimal(kilograms);
    LocalDate due = LocalDate.parse(reassayDue);
    return new Lot(
        new LotId(id),
        new Goods(
            product,
            "99.5 %",
            "Brand",
            new Certificate("C-" + id, PartyId.of("Assayer"), due.plusDays(30), due)),
        new Masses(net.multiply(new BigDecimal("1.05")), net, net, Basis.GROSS),
        new Keeping(
            PartyId.of("Reserve"),
            null,
            List.of(new Custody(PartyId.of("Warehouse"), "Site A", LocalDate.parse("2026-01-05")))),
        new Origin(Map.of(Stage.REFINED, EconomyId.of("AUS")), Origin.Eligibility.ELIGIBLE),
        new CostLayer(new BigDecimal(price), CurrencyId.of("USD"), LocalDate.parse("2026-01-05")));
  }
}
