package forge.levy.assessment;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.levy.entry.Content;
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
import forge.world.Stage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** An entry of 100 kg of 2846.90.20 for 1,000 dollars from China, changed step by step. */
final class Declared {

  private String goods = "28469020";
  private String additional = "";
  private OriginClaim origin = new OriginClaim.Stated(new EconomyId("CHN"), EvidenceGrade.DECLARED);
  private String value = "1000";
  private String currency = "USD";
  private PriceBasis basis = PriceBasis.FOB;
  private String mass = "100";
  private Procedure procedure = Procedure.FREE_CIRCULATION;
  private String destination = "USA";
  private String quota = "";
  private boolean preference;
  private LocalDate accepted = LocalDate.of(2026, 6, 15);
  private final Map<Valuation.Cost, BigDecimal> costs = new EnumMap<>(Valuation.Cost.class);
  private final Map<Basis, Content> contents = new HashMap<>();
  private final TreeSet<String> documents = new TreeSet<>();
  private final Map<Stage, OriginClaim> stages = new EnumMap<>(Stage.class);

  static Declared entry() {
    return new Declared();
  }

  Declared goods(String code) {
    goods = code;
    return this;
  }

  Declared additional(String code) {
    additional = code;
    return this;
  }

  Declared from(String economy) {
    origin = new OriginClaim.Stated(new EconomyId(economy), EvidenceGrade.DECLARED);
    return this;
  }

  Declared fromSomewhere() {
    origin = OriginClaim.unknown();
    return this;
  }

  Declared value(String amount) {
    value = amount;
    return this;
  }

  Declared in(String code) {
    currency = code;
    return this;
  }

  Declared cif() {
    basis = PriceBasis.CIF;
    return this;
  }

  Declared costs(String freight, String insurance) {
    costs.put(Valuation.Cost.FREIGHT, new BigDecimal(freight));
    costs.put(Valuation.Cost.INSURANCE, new BigDecimal(insurance));
    return this;
  }

  Declared mass(String kilograms) {
    mass = kilograms;
    return this;
  }

  Declared content(String substance, String kilograms) {
    contents.put(
        new Basis(substance), new Content(Map.of(Content.Figure.MASS, new BigDecimal(kilograms))));
    return this;
  }

  Declared under(Procedure other) {
    procedure = other;
    return this;
  }

  Declared to(String economy) {
    destination = economy;
    return this;
  }

  Declared claims(String order) {
    quota = order;
    return this;
  }

  Declared preferential() {
    preference = true;
    return this;
  }

  Declared on(String day) {
    accepted = LocalDate.parse(day);
    return this;
  }

  Declared presents(String... codes) {
    documents.addAll(List.of(codes));
    return this;
  }

  Declared stage(Stage stage, String economy, EvidenceGrade grade) {
    stages.put(stage, new OriginClaim.Stated(new EconomyId(economy), grade));
    return this;
  }

  Entry build() {
    return new Entry(
        new EntryId("E-1"),
        1,
        new Declaration(
            procedure,
            new EconomyId(destination),
            Map.of(DateRole.ACCEPTANCE, accepted),
            documents,
            quota,
            preference),
        new Goods(
            GoodsCode.of(goods),
            additional,
            Map.of(DutyUnit.Dimension.MASS, new BigDecimal(mass)),
            contents),
        new Origins(origin, stages, ""),
        new Valuation(new BigDecimal(value), basis, new CurrencyId(currency), costs),
        Parties.UNSTATED);
  }
}
