package forge.store.rules;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Rounding;
import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Procedure;
import forge.levy.measure.Liability;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Review;
import forge.levy.measure.RulePart;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.levy.measure.Terms;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads {@code rules.yaml}: the heading, the terms, the types, and what measures refer to. */
final class RuleSetDecoder {

  static final String FORMAT = "rule-set/1";
  static final String REFUSED = "refused";

  private static final Terms NO_TERMS =
      new Terms(
          new TreeSet<>(List.of(EconomyId.of("?"))),
          new CurrencyId("USD"),
          noValuation(),
          Rounding.halfUp(2),
          "",
          Map.of());

  private final Findings findings;
  private final RuleSection section;

  /** The parts that stand in this file; goods are in a table of their own. */
  record Read(
      RuleSet.Heading heading,
      Terms terms,
      List<MeasureType> types,
      RuleSet.Vocabulary vocabulary) {}

  RuleSetDecoder(Findings findings, Locations locations) {
    this.findings = findings;
    this.section = new RuleSection(locations);
  }

  Read read(Node root, String folder) {
    RuleForm form = RuleForm.at(Place.root(root), findings);
    form.form()
        .need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.form().choice(at, List.of(FORMAT)));
    RuleSet.Heading heading = heading(form, folder);
    Terms terms =
        form.need("terms", "Say whose border it is and how values are made.")
            .map(each -> section.read(each, RulePart.Kind.TERMS, this::terms))
            .orElse(NO_TERMS);
    List<MeasureType> types =
        section.read(form.list("types"), RulePart.Kind.TYPE, RuleSetDecoder::type);
    RuleSet.Vocabulary vocabulary = new VocabularyDecoder(section).read(form);
    form.close();
    return new Read(heading, terms, types, vocabulary);
  }

  private static RuleSet.Heading heading(RuleForm form, String folder) {
    String id = form.text("id", "Give it a short name of its own.");
    Optional<RuleForm> valid = form.need("valid", "Say from which day it holds.");
    Span span = valid.map(RuleForm::span).orElseGet(() -> Span.from(LocalDate.EPOCH));
    valid.ifPresent(RuleForm::close);
    return new RuleSet.Heading(
        id.isEmpty() ? folder : id,
        form.name("title", "Say in one clause what it is."),
        form.word("standing", RuleSet.Standing.class),
        span,
        form.need("review", "Say who wrote it, and who looked it through and when.")
            .map(RuleSetDecoder::review)
            .orElseGet(() -> new Review("?", "", LocalDate.EPOCH)),
        form.textOrEmpty("note"));
  }

  private static Review review(RuleForm form) {
    var review =
        new Review(
            form.name("author", "Name who wrote it."),
            form.textOrEmpty("reviewer"),
            form.day("on"));
    form.close();
    return review;
  }

  private Terms terms(RuleForm form) {
    form.form().need("territory", "Name the economies whose border it is.");
    SortedSet<EconomyId> territory = form.economies("territory");
    String unknown =
        form.text("unknown-origin", "Write refused, or the economy that it counts as.");
    return new Terms(
        territory.isEmpty() ? NO_TERMS.territory() : territory,
        form.currency("currency"),
        form.need("customs-value", "Write {basis: CIF, rounding: {decimals: 2}, exchange: …}.")
            .map(RuleSetDecoder::valuation)
            .orElseGet(RuleSetDecoder::noValuation),
        form.rounding("rounding"),
        unknown.isEmpty() || unknown.equals(REFUSED) ? "" : RuleForm.economy(unknown).code(),
        liabilities(form));
  }

  private static Terms.CustomsValuation valuation(RuleForm form) {
    var valuation =
        new Terms.CustomsValuation(
            form.word("basis", PriceBasis.class),
            form.rounding("rounding"),
            form.word("exchange", DateRole.class));
    form.close();
    return valuation;
  }

  private static Terms.CustomsValuation noValuation() {
    return new Terms.CustomsValuation(PriceBasis.CIF, Rounding.halfUp(2), DateRole.ACCEPTANCE);
  }

  private Map<Procedure, Liability> liabilities(RuleForm form) {
    var liabilities = new EnumMap<Procedure, Liability>(Procedure.class);
    form.need("liabilities", "Say what is owed under each procedure that is admitted.")
        .ifPresent(
            each -> {
              for (Procedure procedure : Procedure.values()) {
                String key = RuleWords.of(procedure);
                each.form()
                    .find(key)
                    .ifPresent(at -> liabilities.put(procedure, each.word(at, Liability.class)));
              }
              each.close();
            });
    return liabilities;
  }

  private static MeasureType type(RuleForm form) {
    return new MeasureType(
        form.name("id", "Give it an id."),
        form.name("title", "Say what it is."),
        form.word("effect", MeasureType.Effect.class),
        form.word("presence", MeasureType.Presence.class));
  }
}
