package forge.store.origin;

import forge.kernel.Basis;
import forge.kernel.EconomyId;
import forge.levy.content.Activity;
import forge.levy.content.BillOfMaterials;
import forge.levy.content.ContentTest;
import forge.levy.content.DefaultContent;
import forge.levy.content.MaterialContent;
import forge.levy.content.MaterialFigure;
import forge.levy.content.MaterialFigures;
import forge.levy.content.MaterialOrigin;
import forge.levy.content.Part;
import forge.levy.content.ProcessingStep;
import forge.levy.content.Substance;
import forge.levy.entry.Content;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** Reads what a good is made of and the tests that are put to it. */
final class ContentDecoder {

  private static final Part SOME_PART =
      new Part(
          "?",
          new GoodsCode("99"),
          BigDecimal.ONE,
          new Content(Map.of()),
          new Part.Composition.Unknown());

  private ContentDecoder() {}

  static Question read(CaseForm form) {
    LocalDate day = form.day("day");
    Part good =
        form.need("good", "Say which good it is.")
            .map(
                at -> {
                  Part part = part(at);
                  at.close();
                  return part;
                })
            .orElse(SOME_PART);
    List<DefaultContent> defaults = form.list("defaults", ContentDecoder::standIn);
    List<ContentTest> tests =
        form.list("tests", ContentDecoder::test).stream().flatMap(Optional::stream).toList();
    form.close();
    return new Question.Content(new BillOfMaterials(good, defaults, day), tests);
  }

  private static Part part(CaseForm form) {
    String name = form.text("name", "Name the part.");
    GoodsCode code = form.code("code");
    BigDecimal pieces = form.positiveOr("pieces", BigDecimal.ONE);
    Map<Content.Figure, BigDecimal> figures = new EnumMap<>(Content.Figure.class);
    OriginDecoder.put(figures, Content.Figure.MASS, form.findAmount("mass"));
    OriginDecoder.put(figures, Content.Figure.VALUE, form.findAmount("value"));
    return new Part(name, code, pieces, new Content(figures), composition(form));
  }

  private static Part.Composition composition(CaseForm form) {
    List<MaterialContent> materials = form.list("materials", ContentDecoder::material);
    List<Part> parts = form.list("parts", ContentDecoder::part);
    boolean known = form.has("materials") || form.has("parts");
    Optional<String> word =
        form.form().find("composition").map(at -> form.form().choice(at, List.of("unknown")));
    if (known == word.isPresent()) {
      form.findings()
          .add(
              form.form().place(),
              "must have materials, parts, or composition: unknown",
              known
                  ? "Keep what is known or say that nothing is."
                  : "Where it holds none, write materials: [].");
    }
    return known ? new Part.Composition.Known(materials, parts) : new Part.Composition.Unknown();
  }

  private static Substance substance(CaseForm form) {
    String name = form.text("substance", "Name the substance, such as Al.");
    Basis basis = Basis.of(name);
    if (!basis.contained()) {
      form.refuse("substance", "must be a substance, not the material itself", "Such as Al.");
      basis = Basis.of("?");
    }
    String cas = form.form().textOr("cas", "");
    if (!cas.isEmpty() && !Substance.isCas(cas)) {
      form.refuse(
          "cas", "is no CAS number; its last digit checks the others", "Such as 7429-90-5.");
      cas = "";
    }
    return new Substance(
        basis, form.form().textOr("classification", ""), cas, form.truthOr("critical", false));
  }

  private static MaterialFigures figures(CaseForm form, List<MaterialFigure> asked) {
    Map<MaterialFigure, BigDecimal> figures = new EnumMap<>(MaterialFigure.class);
    for (MaterialFigure figure : asked) {
      String key = figure.toString();
      OriginDecoder.put(
          figures, figure, figure.isShare() ? form.findShare(key) : form.findAmount(key));
    }
    return new MaterialFigures(figures);
  }

  private static MaterialContent material(CaseForm form) {
    Substance substance = substance(form);
    MaterialFigures figures = figures(form, List.of(MaterialFigure.values()));
    List<MaterialOrigin> origins = form.list("origins", ContentDecoder::origin);
    List<ProcessingStep> steps = form.list("steps", ContentDecoder::step);
    EvidenceGrade evidence =
        form.choice(
            "evidence", EvidenceGrade.words(), EvidenceGrade::find, "Say what it rests on.");
    Optional<String> fault = MaterialContent.findFault(figures, origins);
    fault.ifPresent(each -> form.refuse("origins", "do not add up: " + each, ""));
    return new MaterialContent(
        substance, figures, fault.isPresent() ? List.of() : origins, steps, evidence);
  }

  private static MaterialOrigin origin(CaseForm form) {
    OriginClaim where = form.claimHere("economy");
    Map<MaterialOrigin.Figure, BigDecimal> figures = new EnumMap<>(MaterialOrigin.Figure.class);
    OriginDecoder.put(figures, MaterialOrigin.Figure.MASS, form.findAmount("mass"));
    OriginDecoder.put(figures, MaterialOrigin.Figure.VALUE_SHARE, form.findShare("value-share"));
    return new MaterialOrigin(where, figures);
  }

  private static ProcessingStep step(CaseForm form) {
    String type = form.text("type", "Such as smelting, pouring or casting.");
    Activity activity =
        form.choice("activity", Activity.words(), Activity::find, "Say of which kind it is.");
    OriginClaim where = form.claimHere("in");
    Map<Content.Figure, BigDecimal> added = new EnumMap<>(Content.Figure.class);
    OriginDecoder.put(added, Content.Figure.VALUE, form.findAmount("value-added"));
    return new ProcessingStep(
        type, activity, where, form.form().textOr("certificate", ""), new Content(added));
  }

  private static DefaultContent standIn(CaseForm form) {
    GoodsCode code = form.code("code");
    Substance substance = substance(form);
    MaterialFigures figures =
        figures(
            form,
            List.of(
                MaterialFigure.MASS_FRACTION,
                MaterialFigure.VALUE_FRACTION,
                MaterialFigure.REFERENCE_PRICE));
    var markUps =
        form.list(
            "mark-ups",
            each -> new DefaultContent.MarkUp(each.day("from"), each.amount("percent")));
    return new DefaultContent(
        code, substance, figures, markUps, form.text("source", "Say where the law says so."));
  }

  private static Optional<ContentTest> test(CaseForm form) {
    if (form.has("scope") == form.has("qualifying")) {
      form.findings()
          .add(form.form().place(), "must be one kind of test", "Give scope or qualifying.");
      return Optional.empty();
    }
    return Optional.of(form.has("scope") ? scope(form) : qualifying(form));
  }

  private static ContentTest scope(CaseForm form) {
    String name = form.text("scope", "Name the test.");
    form.form().need("substances", "Name one or more, such as [Al].");
    var substances = new ArrayList<Basis>();
    form.form().words("substances").forEach(at -> substances.add(Basis.of(at.text())));
    return new ContentTest.Scope(
        name,
        substances.isEmpty() ? List.of(Basis.of("?")) : substances,
        RuleDecoder.figure(form, "by"),
        form.percent("least-percent"),
        form.text("source", "Say where the law says so."));
  }

  private static ContentTest qualifying(CaseForm form) {
    String name = form.text("qualifying", "Name the test.");
    Map<Activity, SortedSet<EconomyId>> economies = new EnumMap<>(Activity.class);
    for (Activity activity : Activity.values()) {
      if (form.has(activity.toString())) {
        economies.put(activity, form.economies(activity.toString()));
      }
    }
    if (economies.isEmpty()) {
      form.refuse(
          "qualifying", "names no economies", "Give them by extraction, processing, recycling.");
    }
    return new ContentTest.Qualifying(
        name,
        economies,
        form.percent("added-percent"),
        form.percent("least-percent"),
        form.grade("least-evidence"),
        form.text("source", "Say where the law says so."));
  }
}
