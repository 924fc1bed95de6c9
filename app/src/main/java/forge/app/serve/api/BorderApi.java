package forge.app.serve.api;

import forge.app.origin.Answered;
import forge.app.origin.OriginJson;
import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.store.assessments.AssessmentText;
import forge.store.assessments.Grounds;
import forge.store.assessments.Ledger;
import forge.store.origin.OriginCase;
import forge.store.origin.OriginFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes that assess one entry, and determine origin. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Border", description = "What is due on entries, and why; where goods come from.")
final class BorderApi {

  private static final String DOCUMENT = "entry.json";
  private static final byte[] NOTHING = {};
  private static final String SCHEMA = "/forge/app/formats/entry.schema.json";

  private final HeldRules held;
  private final InstantSource clock;

  BorderApi(HeldRules held, InstantSource clock) {
    this.held = held;
    this.clock = clock;
  }

  /** What is due on an entry. */
  @PostMapping("/assessments")
  @Needs(value = Permission.ASSESS, asksOnly = true)
  @Operation(
      summary = "What is due on an entry, and why",
      description =
          "The body is an entry as its schema says, or {entry, after, reason}: 'after' is the"
              + " document of the version before, which is made again first. Nothing is kept.")
  Answer assess(
      @Parameter(description = "The rule set; demo-zone without it.")
          @RequestParam(defaultValue = HeldRules.USUAL)
          String rules,
      @Parameter(description = "What was known of prices then; now without it.")
          @RequestParam(name = "known-at", defaultValue = "")
          String knownAt,
      @Parameter(description = "Whether every step is told.") @RequestParam(defaultValue = "false")
          boolean explain,
      @Parameter(description = "Go on with rules that nobody but their author has reviewed.")
          @RequestParam(defaultValue = "false")
          boolean draft,
      @Parameter(description = "Whether this version is final; provisional without it.")
          @RequestParam(name = "final", defaultValue = "false")
          boolean last,
      @RequestBody(required = false) byte @Nullable [] body) {
    Checked<Optional<CheckedRules>> found = RuleChoice.of(held, rules, draft);
    if (found.value().isEmpty()) {
      return Answer.refused(RuleChoice.code(held, rules), found.problems());
    }
    var times = new Times(clock.instant());
    Instant moment = times.moment("known-at", knownAt);
    return times.then(
        () -> {
          Checked<Optional<VersionRequest>> request =
              VersionRequest.read(DOCUMENT, body == null ? NOTHING : body, last);
          return request.value().isEmpty()
              ? Answer.refused(Code.BAD_INPUT, request.problems())
              : assess(found.value().get(), request.value().get(), moment, explain);
        });
  }

  private static String text(byte @Nullable [] body) {
    return body == null ? "" : new String(body, StandardCharsets.UTF_8);
  }

  private Answer assess(
      CheckedRules rules, VersionRequest request, Instant moment, boolean explain) {
    Checked<Ledger> before = request.before(held, rules);
    if (!before.clean()) {
      return Answer.refused(Code.BAD_INPUT, before.problems());
    }
    HeldRules.Ready ready = held.ready(rules, moment);
    return switch (ready.assessor().assess(request.entry(), FirstSale.unknown())) {
      case Result.Refused(var refusals) ->
          Answer.refused(
              Code.reason(refusals.getFirst().reason()),
              refusals.stream().map(BorderApi::problem).toList());
      case Result.Assessed(var assessment) ->
          Answer.ofJson(
              document(
                  assessment,
                  ready.grounds(assessment),
                  request.with(before.value(), assessment),
                  explain));
    };
  }

  private static Problem problem(Refusal each) {
    return new Problem(
        DOCUMENT,
        0,
        each.field().isEmpty() ? each.reason().toString() : each.field(),
        each.value(),
        each.rule(),
        each.advice());
  }

  private static String document(
      Assessment assessment, Grounds grounds, Ledger versions, boolean explain) {
    FirstSale sale = FirstSale.unknown();
    return explain
        ? AssessmentText.explained(assessment, sale, grounds, versions)
        : AssessmentText.json(assessment, sale, grounds, versions);
  }

  /** How an entry is written. */
  @GetMapping("/assessments/schema")
  @Needs(Permission.READ)
  @Operation(summary = "The JSON Schema of an entry")
  Answer schema() {
    try (InputStream text =
        Objects.requireNonNull(BorderApi.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return Answer.ofJson(new String(text.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  /** Where goods come from. */
  @PostMapping("/origin")
  @Needs(Permission.READ)
  @Operation(
      summary = "Where goods come from, by rules of origin",
      description = "The body is an origin case in JSON or YAML.")
  Answer origin(@RequestBody(required = false) byte @Nullable [] body) {
    Checked<OriginCase> read = OriginFiles.read("request", text(body));
    if (!read.clean()) {
      return Answer.refused(Code.BAD_INPUT, read.problems());
    }
    List<Answered> answers = Answered.of(read.value());
    return Answer.ofJson(OriginJson.document(read.value(), answers));
  }
}
