package forge.store.rules;

import forge.kernel.Basis;
import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutyExpression.Comparison;
import forge.levy.expression.Rate;
import forge.levy.measure.Condition;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Stage;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Reads the conditions of measures: a word, or a mapping of one key. */
final class ConditionDecoder {

  private static final List<String> WORDS = List.of("preference", "related");

  private static final List<String> KEYS =
      List.of(
          "presents",
          "under",
          "evidenced",
          "stage-in",
          "consigned-from",
          "share",
          "price",
          "before",
          "importer",
          "exporter",
          "producer",
          "all",
          "any",
          "not");

  private final Findings findings;

  ConditionDecoder(Findings findings) {
    this.findings = findings;
  }

  Condition read(Place at) {
    if (at.node() instanceof Node.Scalar) {
      RuleForm around =
          RuleForm.at(Place.root(new Node.Fields(List.of(), at.node().line())), findings);
      return around.form().choice(at, WORDS).equals("related")
          ? new Condition.Related()
          : new Condition.Preference();
    }
    RuleForm form = RuleForm.at(at, findings);
    KEYS.forEach(form.form()::has);
    Collection<String> present = form.form().keys();
    List<String> known = KEYS.stream().filter(present::contains).toList();
    form.close();
    if (known.size() != 1) {
      String advice = "Known are preference, related, " + String.join(", ", KEYS) + ".";
      String rule = known.isEmpty() ? "names no condition" : "has more than one condition";
      findings.add(at, rule, known.isEmpty() ? advice : "Write all: [...] around them.");
      return Condition.always();
    }
    return of(known.getFirst(), form);
  }

  private Condition of(String key, RuleForm form) {
    return switch (key) {
      case "presents" -> new Condition.Presents(form.name(key, ""));
      case "under" -> under(form);
      case "evidenced" -> new Condition.Evidenced(form.word(key, EvidenceGrade.class));
      case "stage-in" -> inside(form, key, ConditionDecoder::stageIn);
      case "consigned-from" -> new Condition.ConsignedFrom(form.name(key, "Name an area."));
      case "share" -> inside(form, key, ConditionDecoder::share);
      case "price" -> inside(form, key, ConditionDecoder::price);
      case "before" -> inside(form, key, ConditionDecoder::before);
      case "all" -> new Condition.All(several(form, key));
      case "any" -> new Condition.Any(several(form, key));
      case "not" -> new Condition.Not(form.form().find(key).map(this::read).orElseThrow());
      default -> named(key, form);
    };
  }

  private Condition inside(
      RuleForm form, String key, BiFunction<ConditionDecoder, RuleForm, Condition> reader) {
    Optional<RuleForm> inside = form.need(key, "");
    if (inside.isEmpty()) {
      return Condition.always();
    }
    Condition condition = reader.apply(this, inside.get());
    inside.get().close();
    return condition;
  }

  private static Condition under(RuleForm form) {
    var procedures = new TreeSet<Procedure>();
    form.form().words("under").forEach(at -> procedures.add(form.word(at, Procedure.class)));
    return new Condition.Under(procedures);
  }

  private static Condition named(String key, RuleForm form) {
    var names = new TreeSet<String>();
    form.form().words(key).forEach(at -> names.add(at.text()));
    Condition.Party party =
        switch (key) {
          case "importer" -> Condition.Party.IMPORTER;
          case "exporter" -> Condition.Party.EXPORTER;
          default -> Condition.Party.PRODUCER;
        };
    return new Condition.Named(party, names);
  }

  private List<Condition> several(RuleForm form, String key) {
    return form.form().elements(key).stream().map(this::read).toList();
  }

  private Condition stageIn(RuleForm form) {
    return new Condition.StageIn(
        form.word("stage", Stage.class),
        form.name("area", "Name an area."),
        form.word("evidence", EvidenceGrade.class),
        form.word("unknown", Condition.Unknown.class));
  }

  private Condition share(RuleForm form) {
    var of = new Basis(form.name("of", "Name a substance, such as Al."));
    Content.Figure by = form.word("by", Content.Figure.class);
    Comparison comparison = comparison(form);
    BigDecimal percent =
        form.form().find(word(comparison)).map(form::number).orElse(BigDecimal.ZERO);
    return new Condition.Share(
        of, by, comparison, percent, form.word("unknown", Condition.Unknown.class));
  }

  private Condition price(RuleForm form) {
    PriceBasis basis = form.word("basis", PriceBasis.class);
    Comparison comparison = comparison(form);
    Optional<Rate> rate = form.form().find(word(comparison)).flatMap(at -> findRate(form, at));
    return rate.<Condition>map(each -> new Condition.PriceIs(basis, comparison, each))
        .orElseGet(Condition::always);
  }

  private static Optional<Rate> findRate(RuleForm form, Place at) {
    if (form.duty(at) instanceof DutyExpression.Specific specific) {
      return Optional.of(specific.rate());
    }
    form.findings().add(at, "must be a rate", "Write it as 0.56 EUR / WTT.");
    return Optional.empty();
  }

  private Condition before(RuleForm form) {
    return new Condition.Before(form.word("day", DateRole.class), form.day("is"));
  }

  private static Comparison comparison(RuleForm form) {
    List<Comparison> present =
        Arrays.stream(Comparison.values()).filter(each -> form.form().has(word(each))).toList();
    if (present.size() != 1) {
      String rule = "must have one of below, at-most, above, at-least";
      form.findings().add(form.place(), rule, "");
    }
    return present.isEmpty() ? Comparison.AT_LEAST : present.getFirst();
  }

  /** How a comparison is written. */
  static String word(Comparison comparison) {
    return switch (comparison) {
      case LESS -> "below";
      case AT_MOST -> "at-most";
      case MORE -> "above";
      case AT_LEAST -> "at-least";
    };
  }
}
