package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.rules.CheckedRules;
import forge.app.rules.NomenclatureSearch;
import forge.app.rules.RulesCheckText;
import forge.app.rules.RulesDiffText;
import forge.app.rules.RulesJson;
import forge.app.rules.RulesQuestion;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Downloads;
import forge.app.serve.web.Paging;
import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.kernel.Problem;
import forge.levy.entry.GoodsCode;
import forge.store.document.Suggestion;
import forge.store.exports.FlatTable;
import forge.store.rules.RuleSetDifference;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes about the rules of borders. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Rules", description = "Rule sets of borders: what they say, and what is in force.")
final class RulesApi {

  private static final String SET = "The identifier of a rule set, such as demo-zone.";

  private static final DocumentTable MEASURES =
      new DocumentTable(
          "measures",
          DocumentTable.texts(
              "label",
              "type",
              "goods",
              "area",
              "excluded",
              "additional",
              "quota",
              "from",
              "until",
              "date",
              "exception-to",
              "when",
              "duty",
              "act",
              "place",
              "in-force"));

  private static final DocumentTable LINES =
      new DocumentTable("nomenclature", DocumentTable.texts("code", "text", "path"));

  private final HeldRules held;
  private final InstantSource clock;

  RulesApi(HeldRules held, InstantSource clock) {
    this.held = held;
    this.clock = clock;
  }

  /** All rule sets. */
  @GetMapping
  @Needs(Permission.READ)
  @Operation(summary = "The rule sets: those that come with Forge, and those of this server")
  Answer rules(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit) {
    return Listing.of(
        all(held.ids()),
        offset,
        limit,
        each ->
            RulesCheckText.json(each)
                .put("version", version(each))
                .put("review", RuleVersionJson.review(each.rules())));
  }

  /** The version, without how often it was changed. */
  private static String version(CheckedRules rules) {
    return rules.name().split("/", 2)[0];
  }

  private List<CheckedRules> all(List<String> ids) {
    return ids.stream().flatMap(each -> held.find(each).stream()).toList();
  }

  /** What a rule set says. */
  @GetMapping("/{set}")
  @Needs(Permission.READ)
  @Operation(summary = "A rule set, or what it says about goods, an origin or a measure")
  Answer show(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = "The day that counts; today without it.")
          @RequestParam(name = "as-of", defaultValue = "")
          String asOf,
      @Parameter(description = "A code of 2, 4, 6, 8 or 10 digits.")
          @RequestParam(defaultValue = "")
          String goods,
      @Parameter(description = "A code of ISO 3166-1, such as CHN.")
          @RequestParam(defaultValue = "")
          String origin,
      @Parameter(description = "The label of one measure.") @RequestParam(defaultValue = "")
          String measure,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format) {
    Optional<CheckedRules> found = held.find(set);
    if (found.isEmpty()) {
      return unknown(set);
    }
    if (!found.get().read().clean()) {
      return Answer.refused(Code.CONFLICT, found.get().read().problems());
    }
    var times = new Times(clock.instant());
    LocalDate day = times.day("as-of", asOf);
    var words = new Words(goods, origin, measure, format);
    return times.then(() -> show(found.get(), words, day));
  }

  private record Words(String goods, String origin, String measure, String format) {}

  private static Answer show(CheckedRules rules, Words words, LocalDate day) {
    var problems = new ArrayList<Problem>();
    List<GoodsCode> codes = GoodsCode.find(words.goods()).stream().toList();
    if (!words.goods().isEmpty() && codes.isEmpty()) {
      problems.add(
          problem("goods", words.goods(), "is no goods code", "It has 2, 4, 6, 8 or 10 digits."));
    }
    List<EconomyId> economies = Iso3166.find(words.origin()).stream().toList();
    if (!words.origin().isEmpty() && economies.isEmpty()) {
      List<String> known = Iso3166.all().stream().map(EconomyId::code).toList();
      problems.add(
          problem(
              "origin",
              words.origin(),
              "no economy of ISO 3166-1 has this code",
              Suggestion.sentence(words.origin(), known)));
    }
    List<String> labels = rules.rules().measures().stream().map(each -> each.id().text()).toList();
    if (!words.measure().isEmpty() && !labels.contains(words.measure())) {
      problems.add(
          problem(
              "measure",
              words.measure(),
              "no measure has this label",
              Suggestion.sentence(words.measure(), labels)));
    }
    if (!problems.isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, problems);
    }
    List<String> one = words.measure().isEmpty() ? List.of() : List.of(words.measure());
    Json.Obj said = RulesJson.of(rules, new RulesQuestion(codes, economies, one, day));
    return Downloads.of(
        words.format(),
        () ->
            Answer.of(
                said.put("version", version(rules))
                    .put("review", RuleVersionJson.review(rules.rules()))),
        () -> measures(rules, said, day));
  }

  /** Measures as a table, each with the rules that it is in. */
  private static FlatTable measures(CheckedRules rules, Json said, LocalDate day) {
    FlatTable table = MEASURES.of(DocumentTable.tree(said).path("measures"));
    table = DocumentTable.with(table, "day", day.toString());
    table = DocumentTable.with(table, "rules", version(rules));
    return DocumentTable.with(table, "rules_hash", rules.hash());
  }

  private static Problem problem(String field, String value, String rule, String advice) {
    return new Problem("request", 0, field, value, rule, advice);
  }

  /** Whether a rule set holds. */
  @GetMapping("/{set}/check")
  @Needs(Permission.READ)
  @Operation(summary = "What is wrong with a rule set, its worked examples included")
  Answer check(@Parameter(description = SET) @PathVariable String set) {
    return held.find(set)
        .map(
            each ->
                Answer.of(RulesCheckText.json(List.of(each.withExamples(set, held.files(set))))))
        .orElseGet(() -> unknown(set));
  }

  /** How two rule sets differ. */
  @GetMapping("/diff")
  @Needs(Permission.READ)
  @Operation(summary = "How two rule sets differ")
  Answer diff(
      @Parameter(description = SET) @RequestParam(name = "old") String before,
      @Parameter(description = SET) @RequestParam(name = "new") String after) {
    Optional<CheckedRules> one = held.find(before);
    Optional<CheckedRules> other = held.find(after);
    if (one.isEmpty() || other.isEmpty()) {
      return unknown(one.isEmpty() ? before : after);
    }
    var problems = new ArrayList<>(one.get().read().problems());
    problems.addAll(other.get().read().problems());
    return problems.isEmpty()
        ? Answer.of(
            RulesDiffText.json(RuleSetDifference.of(one.get().rules(), other.get().rules())))
        : Answer.refused(Code.CONFLICT, problems);
  }

  /** Lines of the nomenclature. */
  @GetMapping("/nomenclature")
  @Needs(Permission.READ)
  @Operation(summary = "Lines of the nomenclature by code or words")
  Answer nomenclature(
      @Parameter(description = "The beginning of a code, or words of a description.")
          @RequestParam(defaultValue = "")
          String q,
      @Parameter(description = "Only lines right below this code; 'top' for the first ones.")
          @RequestParam(defaultValue = "")
          String under,
      @Parameter(description = "The rule set whose lines are looked at; demo-zone without it.")
          @RequestParam(defaultValue = HeldRules.USUAL)
          String set,
      @Parameter(description = "The day on which lines are in force; today without it.")
          @RequestParam(name = "as-of", defaultValue = "")
          String asOf,
      @ParameterObject Paging paging,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format) {
    Optional<CheckedRules> found = held.find(set);
    if (found.isEmpty()) {
      return unknown(set);
    }
    var times = new Times(clock.instant());
    LocalDate day = times.day("as-of", asOf);
    return times.then(
        () -> {
          List<NomenclatureSearch.Found> lines =
              under.isEmpty()
                  ? NomenclatureSearch.of(found.get().rules(), q, day)
                  : NomenclatureSearch.under(found.get().rules(), under, day);
          return Downloads.of(
              format,
              () -> Listing.of(lines, paging.offset(), paging.limit(), RulesApi::line),
              () -> LINES.of(lines.stream().map(each -> DocumentTable.tree(line(each))).toList()));
        });
  }

  private static Json line(NomenclatureSearch.Found found) {
    var path = Json.array();
    found.path().forEach(path::add);
    return Json.object().put("code", found.code()).put("text", found.text()).put("path", path);
  }

  private Answer unknown(String set) {
    return Answer.refused(
        Code.NOT_FOUND,
        List.of(
            problem(
                "set",
                set,
                "there is no such rule set",
                "There are: " + String.join(", ", held.ids()) + ".")));
  }
}
