package forge.reserve.act;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.PartyId;
import forge.kernel.ProductId;
import forge.reserve.lot.Certificate;
import forge.reserve.lot.CostLayer;
import forge.reserve.lot.Custody;
import forge.reserve.lot.Goods;
import forge.reserve.lot.Keeping;
import forge.reserve.lot.Lot;
import forge.reserve.lot.LotId;
import forge.reserve.lot.Masses;
import forge.reserve.lot.Origin;
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A lot as fields. */
public final class LotFields {

  private LotFields() {}

  /** The lot that fields describe, if nothing is wrong with them. */
  public static Optional<Lot> read(Fields fields) {
    String id = fields.text("id");
    Optional<Goods> goods = goods(fields);
    Optional<Masses> masses = masses(fields);
    Optional<Keeping> keeping = keeping(fields);
    Optional<Origin> origin = origin(fields);
    Optional<CostLayer> cost = cost(fields.under("cost"));
    return fields.build(
        "id",
        () ->
            new Lot(
                new LotId(id),
                goods.orElseThrow(),
                masses.orElseThrow(),
                keeping.orElseThrow(),
                origin.orElseThrow(),
                cost.orElseThrow()));
  }

  private static Optional<Goods> goods(Fields fields) {
    String product = fields.text("product");
    String specification = fields.text("specification");
    String brand = fields.text("brand");
    Optional<Certificate> certificate = certificate(fields.under("certificate"));
    return fields.build(
        "product",
        () -> new Goods(ProductId.of(product), specification, brand, certificate.orElseThrow()));
  }

  static Optional<Certificate> certificate(Fields fields) {
    String number = fields.text("number");
    String issuer = fields.text("issuer");
    LocalDate expires = fields.day("expires");
    LocalDate due = fields.day("reassay-due");
    return fields.build("number", () -> new Certificate(number, PartyId.of(issuer), expires, due));
  }

  static void putCertificate(Certificate certificate, Fields to) {
    to.put("number", certificate.number())
        .put("issuer", certificate.issuer())
        .put("expires", certificate.expires())
        .put("reassay-due", certificate.reassayDue());
  }

  private static Optional<Masses> masses(Fields fields) {
    BigDecimal gross = fields.decimal("gross");
    BigDecimal net = BigDecimal.valueOf(fields.grams("net"), 3);
    BigDecimal contained = fields.decimal("contained");
    String substance = fields.text("substance");
    return fields.build("net", () -> new Masses(gross, net, contained, Basis.of(substance)));
  }

  private static Optional<Keeping> keeping(Fields fields) {
    String owner = fields.text("owner");
    Optional<String> lien = fields.find("lien");
    List<Optional<Custody>> chain = new ArrayList<>();
    Fields custody = fields.under("custody");
    for (String each : fields.names("custody")) {
      chain.add(custody(custody.under(each)));
    }
    return fields.build(
        "custody",
        () ->
            new Keeping(
                PartyId.of(owner),
                lien.map(PartyId::of).orElse(null),
                chain.stream().flatMap(Optional::stream).toList()));
  }

  static Optional<Custody> custody(Fields fields) {
    String keeper = fields.text("keeper");
    String site = fields.text("site");
    LocalDate since = fields.day("since");
    return fields.build("keeper", () -> new Custody(PartyId.of(keeper), site, since));
  }

  static void putCustody(Custody custody, Fields to) {
    to.put("keeper", custody.keeper()).put("site", custody.site()).put("since", custody.since());
  }

  private static Optional<Origin> origin(Fields fields) {
    Map<Stage, EconomyId> stages = new EnumMap<>(Stage.class);
    Fields named = fields.under("origin").under("stages");
    for (String name : fields.under("origin").names("stages")) {
      Stage stage = named.choice(name, name, Stage.class);
      String economy = named.text(name);
      named.build(name, () -> stages.put(stage, EconomyId.of(economy)) == null);
    }
    Origin.Eligibility eligibility =
        fields.under("origin").choice("eligibility", Origin.Eligibility.class);
    return fields.build("origin", () -> new Origin(stages, eligibility));
  }

  private static Optional<CostLayer> cost(Fields fields) {
    BigDecimal price = fields.decimal("price");
    String currency = fields.text("currency");
    LocalDate acquired = fields.day("acquired");
    return fields.build("price", () -> new CostLayer(price, CurrencyId.of(currency), acquired));
  }

  /** Puts a lot. */
  static void put(Lot lot, Fields to) {
    Goods goods = lot.goods();
    to.put("id", lot.id())
        .put("product", goods.product())
        .put("specification", goods.specification())
        .put("brand", goods.brand());
    putCertificate(goods.certificate(), to.under("certificate"));
    to.put("gross", lot.masses().gross())
        .put("net", lot.masses().net())
        .put("contained", lot.masses().contained())
        .put("substance", lot.masses().substance())
        .put("owner", lot.keeping().owner());
    lot.keeping().findLien().ifPresent(lien -> to.put("lien", lien));
    List<Custody> custody = lot.keeping().custody();
    for (int i = 0; i < custody.size(); i++) {
      putCustody(custody.get(i), to.under("custody." + (i + 1)));
    }
    Fields origin = to.under("origin");
    lot.origin()
        .stages()
        .forEach((stage, economy) -> origin.put("stages." + Fields.written(stage), economy));
    origin.put("eligibility", Fields.written(lot.origin().eligibility()));
    to.put("cost.price", lot.cost().pricePerKg())
        .put("cost.currency", lot.cost().currency())
        .put("cost.acquired", lot.cost().acquired());
  }
}
