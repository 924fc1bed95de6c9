package forge.store.entries;

import static forge.levy.entry.DutyUnit.Dimension.MASS;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.levy.assessment.Refusal;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Makes an entry of what is written, or says everything that is wrong with it. No figure has a
 * default: what is not written is not stated. Codes have those that {@link EntryColumn} names.
 */
public final class EntryDecoder {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CODE = 32;
  private static final int MOST_DOCUMENTS = 64;
  private static final List<String> STATED_BASES =
      List.of(PriceBasis.FOB.toString(), PriceBasis.CIF.toString());

  private final EntryDraft draft;
  private final CellReader cells = new CellReader();

  private EntryDecoder(EntryDraft draft) {
    this.draft = draft;
  }

  /** The entry in a row of a table; a column that is missing is empty. */
  public static EntryReading read(Map<EntryColumn, String> row) {
    return read(EntryDraft.of(row));
  }

  static EntryReading read(EntryDraft draft) {
    return new EntryDecoder(draft).reading();
  }

  private EntryReading reading() {
    for (EntryColumn column : EntryColumn.values()) {
      if (column.needed() && cell(column).empty()) {
        cells.missing(cell(column), column.meaning());
      }
    }
    String id = cells.text(cell(EntryColumn.ENTRY), EntryId.LONGEST);
    int version = cells.count(cell(EntryColumn.VERSION)).orElse(1);
    Optional<Declaration> declaration = declaration();
    Optional<Goods> goods = goods();
    var origins = new Origins(origin(), stages(), code(EntryColumn.CONSIGNED_FROM));
    Optional<Valuation> valuation = valuation();
    Parties parties = parties();
    if (!cells.refusals().isEmpty()) {
      return new EntryReading.Unreadable(cells.refusals());
    }
    return new EntryReading.Read(
        new Entry(
            new EntryId(id),
            version,
            declaration.orElseThrow(),
            goods.orElseThrow(),
            origins,
            valuation.orElseThrow(),
            parties));
  }

  private Cell cell(EntryColumn column) {
    return draft.cell(column);
  }

  private Optional<Declaration> declaration() {
    Procedure procedure =
        cells
            .word(cell(EntryColumn.PROCEDURE), Procedure::find, Procedure.words())
            .orElse(Procedure.FREE_CIRCULATION);
    Optional<EconomyId> destination = cells.economy(cell(EntryColumn.DESTINATION));
    var days = new EnumMap<DateRole, LocalDate>(DateRole.class);
    day(days, DateRole.ACCEPTANCE, EntryColumn.ACCEPTED);
    day(days, DateRole.EXPORT, EntryColumn.EXPORTED);
    day(days, DateRole.CONTRACT, EntryColumn.CONTRACTED);
    SortedSet<String> documents = documents();
    String quota = cells.text(cell(EntryColumn.QUOTA), LONGEST_CODE);
    boolean preference = cells.yes(cell(EntryColumn.PREFERENCE));
    return destination.isEmpty() || !days.containsKey(DateRole.ACCEPTANCE)
        ? Optional.empty()
        : Optional.of(
            new Declaration(procedure, destination.get(), days, documents, quota, preference));
  }

  private void day(Map<DateRole, LocalDate> days, DateRole role, EntryColumn column) {
    cells.day(cell(column)).ifPresent(day -> days.put(role, day));
  }

  private SortedSet<String> documents() {
    var codes = new TreeSet<String>();
    for (String each : cell(EntryColumn.DOCUMENTS).text().split(";", MOST_DOCUMENTS + 2)) {
      String code = cells.text(new Cell(EntryColumn.DOCUMENTS.word(), each), LONGEST_CODE);
      if (!code.isEmpty()) {
        codes.add(code);
      }
    }
    if (codes.size() > MOST_DOCUMENTS) {
      cells.refuse(
          cell(EntryColumn.DOCUMENTS),
          "names more than %d documents".formatted(MOST_DOCUMENTS),
          "");
    }
    return codes;
  }

  private Optional<Goods> goods() {
    Optional<GoodsCode> code = goodsCode();
    String additional = cells.text(cell(EntryColumn.ADDITIONAL_CODE), LONGEST_CODE);
    Map<DutyUnit.Dimension, BigDecimal> quantities = quantities();
    Map<Basis, Content> contents = contents(Optional.ofNullable(quantities.get(MASS)));
    return code.map(each -> new Goods(each, additional, quantities, contents));
  }

  private Optional<GoodsCode> goodsCode() {
    Cell cell = cell(EntryColumn.GOODS);
    if (cell.empty()) {
      return Optional.empty();
    }
    Optional<GoodsCode> code =
        cell.text().length() > LONGEST_CODE
            ? Optional.empty()
            : GoodsCode.find(cell.text().strip());
    if (code.isEmpty()) {
      cells.refuse(
          Refusal.Reason.UNKNOWN_CODE,
          cell,
          "is no goods code; a code has 2, 4, 6, 8 or 10 digits",
          cell.text().matches("[0-9]{1,9}") && cell.text().length() % 2 == 1
              ? "Has a leading zero been lost?"
              : "Write 8112.92.10 or 81129210.");
    }
    return code;
  }

  private Map<DutyUnit.Dimension, BigDecimal> quantities() {
    var quantities = new EnumMap<DutyUnit.Dimension, BigDecimal>(DutyUnit.Dimension.class);
    cells.amount(cell(EntryColumn.NET_MASS_KG)).ifPresent(mass -> quantities.put(MASS, mass));
    for (EntryDraft.Counted each : draft.quantities()) {
      Optional<DutyUnit> unit = cells.word(each.unit(), DutyUnit::find, DutyUnit.codes());
      Optional<BigDecimal> number = cells.amount(each.number());
      if (each.unit().empty() != each.number().empty()) {
        cells.refuse(
            each.unit().empty() ? each.unit() : each.number(),
            "a quantity and its unit stand together",
            "State both, or neither.");
      }
      if (unit.isPresent() && number.isPresent()) {
        count(quantities, unit.get(), number.get(), each.unit());
      }
    }
    return quantities;
  }

  private void count(
      Map<DutyUnit.Dimension, BigDecimal> quantities,
      DutyUnit unit,
      BigDecimal number,
      Cell where) {
    if (unit.dimension() == MASS) {
      cells.refuse(where, "counts mass, and net mass stands in net_mass_kg", "");
    } else if (quantities.putIfAbsent(unit.dimension(), number.multiply(unit.factor())) != null) {
      cells.refuse(where, "counts what another quantity of the entry counts", "Keep one.");
    }
  }

  private Map<Basis, Content> contents(Optional<BigDecimal> netMass) {
    var contents = new LinkedHashMap<Basis, Content>();
    for (EntryDraft.Contained each : draft.contents()) {
      var figures = new EnumMap<Content.Figure, BigDecimal>(Content.Figure.class);
      cells.amount(each.mass()).ifPresent(mass -> figures.put(Content.Figure.MASS, mass));
      checkInside(netMass, figures, each);
      cells.amount(each.value()).ifPresent(value -> figures.put(Content.Figure.VALUE, value));
      boolean stated = !each.mass().empty() || !each.value().empty();
      if (each.substance().empty() == stated) {
        cells.refuse(
            each.substance(),
            "a content has a substance, and its mass or its value",
            "Name the substance, such as Co, and give a figure.");
      } else if (stated) {
        substance(each.substance())
            .filter(substance -> contents.putIfAbsent(substance, new Content(figures)) != null)
            .ifPresent(twice -> cells.refuse(each.substance(), "stands twice", "Keep one."));
      }
    }
    return contents;
  }

  private void checkInside(
      Optional<BigDecimal> whole,
      Map<Content.Figure, BigDecimal> figures,
      EntryDraft.Contained content) {
    BigDecimal mass = figures.getOrDefault(Content.Figure.MASS, BigDecimal.ZERO);
    if (whole.isPresent() && mass.compareTo(whole.get()) > 0) {
      cells.refuse(
          Refusal.Reason.CONTENT_EXCEEDS_MASS,
          content.mass(),
          "the goods hold more %s than their net mass of %s kg"
              .formatted(CellReader.shown(content.substance().text()), whole.get().toPlainString()),
          "Were the two taken for each other, or is one in another unit?");
    }
  }

  private Optional<Basis> substance(Cell cell) {
    String text = cell.text().strip();
    if (text.matches("[A-Za-z][A-Za-z0-9]{0,31}") && Basis.of(text).contained()) {
      return Optional.of(Basis.of(text));
    }
    cells.refuse(cell, "names no substance", "Write its formula or its name, such as Co or REO.");
    return Optional.empty();
  }

  private OriginClaim origin() {
    return claim(cell(EntryColumn.ORIGIN), cell(EntryColumn.ORIGIN_EVIDENCE), true);
  }

  private Map<Stage, OriginClaim> stages() {
    var stages = new EnumMap<Stage, OriginClaim>(Stage.class);
    for (EntryDraft.Done each : draft.stages()) {
      if (claim(each.economy(), each.evidence(), false) instanceof OriginClaim.Stated stated
          && stages.putIfAbsent(each.stage(), stated) != null) {
        cells.refuse(each.economy(), "is stated twice for one stage", "Keep one.");
      }
    }
    return stages;
  }

  private OriginClaim claim(Cell economy, Cell evidence, boolean own) {
    Optional<EconomyId> stated = cells.economy(economy);
    Optional<EvidenceGrade> grade =
        cells.word(evidence, EvidenceGrade::find, EvidenceGrade.words());
    boolean unknown = grade.filter(each -> each == EvidenceGrade.UNKNOWN).isPresent();
    if (own && economy.empty() && grade.isPresent() && !unknown) {
      cells.refuse(evidence, "is evidence of an origin that is not stated", "State the origin.");
    }
    if (unknown && !economy.empty()) {
      cells.refuse(
          evidence,
          "an economy is stated, so something says so",
          "Write declared, certified or verified, or leave the economy empty.");
      return OriginClaim.unknown();
    }
    return stated
        .<OriginClaim>map(
            each -> new OriginClaim.Stated(each, grade.orElse(EvidenceGrade.DECLARED)))
        .orElseGet(OriginClaim::unknown);
  }

  private String code(EntryColumn column) {
    return cells.economy(cell(column)).map(EconomyId::code).orElse("");
  }

  private Optional<Valuation> valuation() {
    Optional<BigDecimal> value = cells.amount(cell(EntryColumn.VALUE));
    Optional<PriceBasis> basis =
        cells.word(cell(EntryColumn.VALUE_BASIS), EntryDecoder::statedBasis, STATED_BASES);
    Optional<CurrencyId> currency = currency();
    var costs = new EnumMap<Valuation.Cost, BigDecimal>(Valuation.Cost.class);
    cost(costs, Valuation.Cost.FREIGHT, EntryColumn.FREIGHT);
    cost(costs, Valuation.Cost.INSURANCE, EntryColumn.INSURANCE);
    cost(costs, Valuation.Cost.TO_FRONTIER, EntryColumn.TO_FRONTIER);
    return value.isEmpty() || basis.isEmpty() || currency.isEmpty()
        ? Optional.empty()
        : Optional.of(new Valuation(value.get(), basis.get(), currency.get(), costs));
  }

  private static Optional<PriceBasis> statedBasis(String word) {
    return STATED_BASES.contains(word) ? PriceBasis.find(word) : Optional.empty();
  }

  private void cost(
      Map<Valuation.Cost, BigDecimal> costs, Valuation.Cost cost, EntryColumn column) {
    cells.amount(cell(column)).ifPresent(amount -> costs.put(cost, amount));
  }

  private Optional<CurrencyId> currency() {
    Cell cell = cell(EntryColumn.CURRENCY);
    String text = cell.text().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.matches("[A-Z]{3}")) {
      return Optional.of(new CurrencyId(text));
    }
    cells.refuse(cell, "is no currency of three capital letters", "Write such as USD.");
    return Optional.empty();
  }

  private Parties parties() {
    return new Parties(
        cells.text(cell(EntryColumn.IMPORTER), LONGEST_NAME),
        cells.text(cell(EntryColumn.EXPORTER), LONGEST_NAME),
        cells.text(cell(EntryColumn.PRODUCER), LONGEST_NAME),
        cells.yes(cell(EntryColumn.RELATED)));
  }
}
