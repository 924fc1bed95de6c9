package forge.store.origin;

import forge.kernel.EconomyId;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.Cumulation;
import forge.levy.origin.Good;
import forge.levy.origin.GoodFigure;
import forge.levy.origin.Material;
import forge.levy.origin.OriginTerms;
import forge.levy.origin.ProcessName;
import forge.levy.origin.Production;
import forge.levy.origin.UnknownOrigin;
import forge.levy.origin.Working;
import forge.store.document.Place;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads how a good was made and the terms of its origin. */
final class OriginDecoder {

  private static final List<String> STAGES =
      Arrays.stream(Stage.values()).map(ProcessName::of).map(ProcessName::text).toList();
  private static final ProcessName SOME_PROCESS = new ProcessName("unnamed");
  private static final Good SOME_GOOD =
      new Good("?", new GoodsCode("99"), CaseForm.SOMEWHERE, EvidenceGrade.DECLARED, Map.of());
  private static final OriginTerms SOME_TERMS =
      new OriginTerms(
          RuleDecoder.SOME_RULE,
          Cumulation.NONE,
          EvidenceGrade.DECLARED,
          new UnknownOrigin.NonOriginating(""),
          List.of(),
          new TreeSet<>(),
          "");

  private OriginDecoder() {}

  static Question read(CaseForm form) {
    Good good =
        form.need("good", "Say which good it is.").map(OriginDecoder::good).orElse(SOME_GOOD);
    form.form().need("materials", "List what it is made of; [] where it is made of nothing.");
    List<Material> materials = form.list("materials", OriginDecoder::material);
    List<Working> workings = form.list("processes", OriginDecoder::working);
    OriginTerms terms =
        form.need("terms", "Give the terms on which it originates.")
            .map(OriginDecoder::terms)
            .orElse(SOME_TERMS);
    form.close();
    return new Question.Origin(new Production(good, materials, workings), terms);
  }

  private static Good good(CaseForm form) {
    String name = form.text("name", "Name the good.");
    GoodsCode code = form.code("code");
    EconomyId producedIn = form.economy("produced-in");
    EvidenceGrade evidence = form.grade("evidence");
    Map<GoodFigure, BigDecimal> figures = new EnumMap<>(GoodFigure.class);
    form.find("price").ifPresent(price -> price(price, figures));
    netCost(form, figures);
    put(figures, GoodFigure.ADJUSTED_VALUE, form.findAmount("adjusted-value"));
    put(figures, GoodFigure.MASS, form.findAmount("mass"));
    if (form.has("related-sales-percent")) {
      figures.put(
          GoodFigure.RELATED_SALES,
          form.percentOr("related-sales-percent", forge.levy.origin.Percent.ALL).number());
    }
    form.close();
    return new Good(name, code, producedIn, evidence, figures);
  }

  private static void price(CaseForm form, Map<GoodFigure, BigDecimal> figures) {
    figures.put(GoodFigure.PRICE, form.amount("amount"));
    figures.put(GoodFigure.PACKING, form.amount("packing"));
    figures.put(GoodFigure.FREIGHT, form.amount("freight"));
    form.close();
  }

  private static void netCost(CaseForm form, Map<GoodFigure, BigDecimal> figures) {
    if (!form.isMapping("net-cost")) {
      put(figures, GoodFigure.NET_COST, form.findAmount("net-cost"));
      return;
    }
    form.find("net-cost")
        .ifPresent(
            cost -> {
              figures.put(GoodFigure.TOTAL_COST, cost.amount("total"));
              figures.put(GoodFigure.SALES_PROMOTION, cost.amount("sales-promotion"));
              figures.put(GoodFigure.ROYALTIES, cost.amount("royalties"));
              figures.put(GoodFigure.SHIPPING, cost.amount("shipping"));
              figures.put(GoodFigure.INTEREST, cost.amount("interest"));
              cost.close();
            });
  }

  static <K> void put(Map<K, BigDecimal> figures, K figure, Optional<BigDecimal> amount) {
    amount.ifPresent(each -> figures.put(figure, each));
  }

  private static Material material(CaseForm form) {
    String name = form.text("name", "Name the material.");
    GoodsCode code = form.code("code");
    Map<Content.Figure, BigDecimal> figures = new EnumMap<>(Content.Figure.class);
    put(figures, Content.Figure.MASS, form.findAmount("mass"));
    put(figures, Content.Figure.VALUE, form.findAmount("value"));
    OriginClaim origin = form.claim("origin");
    OriginClaim made = form.claimOrUnknown("made");
    List<Material> inputs = form.list("inputs", OriginDecoder::material);
    Map<Stage, OriginClaim> stages = stages(form, inputs);
    String producer = form.form().textOr("producer", "");
    return new Material(
        name,
        code,
        new Content(figures),
        new Material.Provenance(origin, made, stages),
        inputs,
        producer);
  }

  /**
   * The stages that are stated, and, where the stage is given in which the material arrives, every
   * earlier one as unknown, unless its inputs speak of it.
   */
  private static Map<Stage, OriginClaim> stages(CaseForm form, List<Material> inputs) {
    Map<Stage, OriginClaim> stages = new EnumMap<>(Stage.class);
    if (form.has("stage")) {
      Stage last = form.choice("stage", STAGES, OriginDecoder::stage, "");
      for (Stage stage : Stage.values()) {
        boolean told = inputs.stream().anyMatch(m -> m.provenance().stages().containsKey(stage));
        if (stage.compareTo(last) <= 0 && !told) {
          stages.put(stage, OriginClaim.unknown());
        }
      }
    }
    form.find("stages")
        .ifPresent(
            claims -> {
              for (Stage stage : Stage.values()) {
                String word = ProcessName.of(stage).text();
                if (claims.has(word)) {
                  stages.put(stage, claims.claim(word));
                }
              }
              claims.close();
            });
    return stages;
  }

  private static Optional<Stage> stage(String word) {
    return ProcessName.find(word).flatMap(ProcessName::findStage);
  }

  private static Working working(CaseForm form) {
    ProcessName process =
        form.form()
            .need("process", "Name the process.")
            .map(at -> process(form, at))
            .orElse(SOME_PROCESS);
    ProcessName kind =
        form.has("stage")
            ? ProcessName.of(form.choice("stage", STAGES, OriginDecoder::stage, ""))
            : process;
    return new Working(process, kind, form.claimHere("in"));
  }

  static ProcessName process(CaseForm form, Place at) {
    String text = form.form().text(at);
    Optional<ProcessName> name = ProcessName.find(text);
    if (name.isEmpty() && !text.isEmpty()) {
      form.findings()
          .add(at, "must be of small letters, digits and hyphens", "Such as melt-and-pour.");
    }
    return name.orElse(SOME_PROCESS);
  }

  private static OriginTerms terms(CaseForm form) {
    var rule =
        form.form()
            .need("rule", "Such as CTH or RVC transaction >= 60 %.")
            .map(at -> RuleDecoder.read(at, form.findings()))
            .orElse(RuleDecoder.SOME_RULE);
    Cumulation cumulation = cumulation(form);
    EvidenceGrade least = form.grade("least-evidence");
    UnknownOrigin unknown = unknown(form);
    var substantial = new ArrayList<ProcessName>();
    form.form().words("substantial").forEach(at -> substantial.add(process(form, at)));
    var tracked = new TreeSet<Stage>();
    form.form()
        .words("track")
        .forEach(at -> stage(form.form().choice(at, STAGES)).ifPresent(tracked::add));
    String source = form.text("source", "Say where the rule stands.");
    form.close();
    return new OriginTerms(rule, cumulation, least, unknown, substantial, tracked, source);
  }

  private static Cumulation cumulation(CaseForm form) {
    if (!form.isMapping("cumulation")) {
      form.form()
          .need("cumulation", "Write none, or {kind: diagonal, with: [JPN, KOR]}.")
          .ifPresent(at -> form.form().choice(at, List.of("none")));
      return Cumulation.NONE;
    }
    CaseForm inside = form.find("cumulation").orElseThrow();
    Cumulation.Kind kind =
        inside.choice("kind", Cumulation.Kind.words(), Cumulation.Kind::find, "Say how far.");
    SortedSet<EconomyId> partners = inside.economies("with");
    inside.close();
    Optional<String> fault = Cumulation.findFault(kind, partners.size());
    fault.ifPresent(each -> inside.refuse("with", each, ""));
    return fault.isPresent() ? Cumulation.NONE : new Cumulation(kind, partners);
  }

  private static UnknownOrigin unknown(CaseForm form) {
    if (!form.isMapping("unknown")) {
      form.form()
          .need("unknown", "Write non-originating, or {treated-as: RUS, source: …}.")
          .ifPresent(at -> form.form().choice(at, List.of("non-originating")));
      return new UnknownOrigin.NonOriginating("");
    }
    CaseForm inside = form.find("unknown").orElseThrow();
    EconomyId economy = inside.economy("treated-as");
    String source = inside.text("source", "Say where the law says so.");
    Optional<BigDecimal> rate = inside.findAmount("rate-percent");
    inside.close();
    return rate.<UnknownOrigin>map(each -> new UnknownOrigin.TreatedAtRate(economy, each, source))
        .orElseGet(() -> new UnknownOrigin.TreatedAs(economy, source));
  }
}
