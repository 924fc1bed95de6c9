package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.holdings.KeptRules;
import forge.app.serve.holdings.RuleVersions;
import forge.app.serve.holdings.RuleVersions.Acted;
import forge.app.serve.holdings.RuleVersions.Actor;
import forge.app.serve.holdings.RuleVersions.Sent;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Problem;
import forge.levy.authoring.RuleVersion;
import forge.levy.authoring.VersionId;
import forge.levy.measure.Review;
import forge.store.document.Place;
import forge.store.rules.HeadingText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes by which rule sets are written, and brought into force by somebody else. */
@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "Rules", description = "Rule sets of borders: what they say, and what is in force.")
final class RuleVersionsApi {

  private static final String SET = "The identifier of a rule set, such as my-zone.";
  private static final String NUMBER = "The number of the version, such as 2.";
  private static final String SEEN = "The tag of the version as it was seen.";
  private static final String FILES =
      "A document {files: {\"rules.yaml\": TEXT, …}, from, note}, or a form with a part 'files' for"
          + " each file. At most 64 files of 1 MB, 3 MB in all.";

  /** Words that stand for something else where a rule set's identifier would. */
  private static final Set<String> TAKEN = Set.of("check", "diff", "nomenclature", "versions");

  private final RuleVersions versions;
  private final HeldRules held;
  private final InstantSource clock;

  RuleVersionsApi(RuleVersions versions, HeldRules held, InstantSource clock) {
    this.versions = versions;
    this.held = held;
    this.clock = clock;
  }

  /** The versions of every rule set. */
  @GetMapping("/versions")
  @Needs(Permission.READ)
  @Operation(summary = "The versions of all rule sets written here, the last touched first")
  Answer all(
      @Parameter(description = "Only those that stand so: draft, pending, published and so on.")
          @RequestParam(defaultValue = "")
          String state,
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit) {
    List<KeptRules> all = versions.all();
    Map<String, String> inForce = inForce(all);
    return Listing.of(
        all.stream()
            .filter(each -> state.isEmpty() || RuleVersionJson.state(each, inForce).equals(state))
            .toList(),
        offset,
        limit,
        each -> RuleVersionJson.of(each, inForce));
  }

  /** The version in force of each rule set that has one. */
  private static Map<String, String> inForce(List<KeptRules> all) {
    return all.stream()
        .map(KeptRules::version)
        .filter(each -> each.state() == RuleVersion.State.PUBLISHED)
        .collect(
            Collectors.toMap(
                each -> each.id().set(),
                RuleVersion::id,
                BinaryOperator.maxBy(Comparator.comparingInt(VersionId::number))))
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().toString()));
  }

  /** The versions of a rule set. */
  @GetMapping("/{set}/versions")
  @Needs(Permission.READ)
  @Operation(summary = "The versions of a rule set, the last first, drafts among them")
  Answer list(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = "Only the version with this hash, as an assessment names it.")
          @RequestParam(defaultValue = "")
          String hash,
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit) {
    if (held.fixed(set)) {
      List<CheckedRules> one =
          held.find(set).stream().filter(each -> fits(each.hash(), hash)).toList();
      return Listing.of(one, offset, limit, each -> RuleVersionJson.of(set, each));
    }
    List<KeptRules> all = versions.list(set);
    if (all.isEmpty()) {
      return unknown(set);
    }
    Map<String, String> inForce = inForce(all);
    return Listing.of(
        all.stream().filter(each -> fits(each.outcome().hash(), hash)).toList(),
        offset,
        limit,
        each -> RuleVersionJson.of(each, inForce));
  }

  private static boolean fits(String hash, String asked) {
    return asked.isEmpty() || hash.equals(asked);
  }

  /** The files of a rule set. */
  @GetMapping("/{set}/files")
  @Needs(Permission.READ)
  @Operation(summary = "The files of a rule set or of a version (my-zone.2), by their names")
  Answer files(@Parameter(description = SET) @PathVariable String set) {
    SortedMap<String, String> files = held.files(set);
    return files.isEmpty()
        ? unknown(set)
        : Answer.of(
            RuleVersionJson.with(
                Json.object().put("set", set),
                files,
                held.find(set).map(each -> each.read().problems()).orElse(List.of())));
  }

  /** Checks files without keeping them. */
  @PostMapping("/check")
  @Needs(value = Permission.WRITE_RULES, asksOnly = true)
  @Operation(
      summary = "What is wrong with the files of a rule set, without keeping them",
      description = FILES)
  Answer check(
      @Parameter(description = "The identifier that the rules are meant to have.")
          @RequestParam(defaultValue = "")
          String set,
      @RequestBody(required = false) byte @Nullable [] body,
      @Parameter(hidden = true) HttpServletRequest request,
      User user) {
    return RuleUploads.read(
        request,
        body,
        upload -> {
          var review = new Review(user.name(), "", today());
          String id = VersionId.isSet(set) ? set : "rules";
          CheckedRules read =
              CheckedRules.of(id, id, upload.files(), review).withExamples(id, upload.files());
          return Answer.of(
              RuleVersionJson.with(
                  Json.object().put("hash", read.hash()), new TreeMap<>(), read.read().problems()));
        });
  }

  /** Begins a draft. */
  @PostMapping("/{set}/versions")
  @Needs(Permission.WRITE_RULES)
  @Operation(
      summary = "Begin a draft, from another rule set or version, from files, or both",
      description = FILES)
  Answer begin(
      @Parameter(description = SET) @PathVariable String set,
      @RequestBody(required = false) byte @Nullable [] body,
      @Parameter(hidden = true) HttpServletRequest request,
      User user) {
    if (!VersionId.isSet(set) || TAKEN.contains(set)) {
      return refused(
          Code.BAD_INPUT,
          "set",
          set,
          "is no identifier of a rule set",
          "Write small letters, digits and hyphens, such as my-zone.");
    }
    if (held.fixed(set)) {
      return refused(
          Code.CONFLICT,
          "set",
          set,
          "this rule set comes with Forge or lies in the data folder, and is not written here",
          "Begin one of another name from it: {\"from\": \"%s\"}.".formatted(set));
    }
    return RuleUploads.read(request, body, upload -> begin(set, upload, user));
  }

  private Answer begin(String set, RuleUploads.Upload upload, User user) {
    SortedMap<String, String> from =
        upload.from().isEmpty() ? new TreeMap<>() : held.files(upload.from());
    if (!upload.from().isEmpty() && from.isEmpty()) {
      return unknown(upload.from());
    }
    if (from.isEmpty() && upload.files().isEmpty()) {
      return refused(
          Code.BAD_INPUT, "files", "", "no file was sent", "Send files, or name a set as 'from'.");
    }
    var files =
        new TreeMap<>(
            HeadingText.withReview(
                HeadingText.withId(from, set), new Review(user.name(), "", today())));
    files.putAll(upload.files());
    var told = new KeptRules.Told(upload.from(), upload.note());
    return answer(versions.begin(set, user.name(), new Sent(files, told)), true);
  }

  /** A version with its files. */
  @GetMapping("/{set}/versions/{number}")
  @Needs(Permission.READ)
  @Operation(summary = "A version with its files, and everything that is wrong with them")
  Answer show(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number) {
    return about(
        set, number, id -> versions.find(id).map(this::document).orElseGet(() -> unknown(set)));
  }

  private Answer document(KeptRules kept) {
    return Answer.tagged(written(kept), kept.tag());
  }

  private Json.Obj written(KeptRules kept) {
    VersionId id = kept.version().id();
    SortedMap<String, String> files = versions.files(id);
    return RuleVersionJson.of(kept, files, versions.rules(kept).withExamples(id.set(), files));
  }

  /** Puts other files in the place of a draft's. */
  @PutMapping("/{set}/versions/{number}")
  @Needs(Permission.WRITE_RULES)
  @Operation(
      summary = "Put other files in the place of a draft's own; the author's alone to do",
      description = FILES + " If-Match names the tag of the draft that was seen.")
  Answer replace(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number,
      @Parameter(description = SEEN) @RequestHeader(name = "If-Match", defaultValue = "")
          String seen,
      @RequestBody(required = false) byte @Nullable [] body,
      @Parameter(hidden = true) HttpServletRequest request,
      User user) {
    if (seen.isBlank()) {
      return Answer.refused(
          Code.PRECONDITION_REQUIRED,
          "If-Match",
          "a draft is replaced by who names its tag",
          "Send the ETag of the draft as If-Match.");
    }
    return about(
        set,
        number,
        id ->
            RuleUploads.read(
                request,
                body,
                upload ->
                    upload.files().isEmpty()
                        ? refused(Code.BAD_INPUT, "files", "", "no file was sent", "")
                        : answer(
                            versions.replace(
                                id,
                                actor(user, seen),
                                new Sent(upload.files(), new KeptRules.Told("", upload.note()))),
                            false)));
  }

  /** Takes a version back. */
  @DeleteMapping("/{set}/versions/{number}")
  @Needs(Permission.WRITE_RULES)
  @Operation(summary = "Take a draft back; it stays readable and comes into force no more")
  Answer withdraw(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number,
      @Parameter(description = SEEN) @RequestHeader(name = "If-Match", defaultValue = "")
          String seen,
      User user) {
    return about(set, number, id -> answer(versions.withdraw(id, actor(user, seen)), false));
  }

  /** Puts a draft forward. */
  @PostMapping("/{set}/versions/{number}/submission")
  @Needs(Permission.WRITE_RULES)
  @Operation(summary = "Put a draft with which nothing is wrong forward for approval")
  Answer submit(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number,
      @Parameter(description = SEEN) @RequestHeader(name = "If-Match", defaultValue = "")
          String seen,
      User user) {
    return about(set, number, id -> answer(versions.submit(id, actor(user, seen)), false));
  }

  /** Brings a version into force. */
  @PostMapping("/{set}/versions/{number}/approval")
  @Needs(Permission.APPROVE_RULES)
  @Operation(
      summary = "Bring another party's version into force",
      description = "{against}: the version in force that it was compared with, if one was")
  Answer approve(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number,
      @Parameter(description = SEEN) @RequestHeader(name = "If-Match", defaultValue = "")
          String seen,
      @RequestBody(required = false) byte @Nullable [] body,
      User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          String against = form.find("against").map(Place::text).orElse("");
          return () ->
              about(
                  set,
                  number,
                  id -> {
                    Acted acted = versions.approve(id, actor(user, seen), against);
                    held.renew(set);
                    return answer(acted, false);
                  });
        });
  }

  /** Turns a version down. */
  @PostMapping("/{set}/versions/{number}/rejection")
  @Needs(Permission.APPROVE_RULES)
  @Operation(summary = "Turn another party's version down", description = "{reason}")
  Answer reject(
      @Parameter(description = SET) @PathVariable String set,
      @Parameter(description = NUMBER) @PathVariable String number,
      @Parameter(description = SEEN) @RequestHeader(name = "If-Match", defaultValue = "")
          String seen,
      @RequestBody(required = false) byte @Nullable [] body,
      User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          String reason = form.text("reason", "Say why.");
          return () ->
              about(
                  set, number, id -> answer(versions.reject(id, actor(user, seen), reason), false));
        });
  }

  /** Who acts, on the version of a tag; without a tag on whatever it is now. */
  private static Actor actor(User user, String seen) {
    List<String> tags = Arrays.stream(seen.split(",")).map(String::strip).toList();
    boolean any = seen.isBlank() || tags.contains("*");
    return new Actor(user.name(), kept -> any || tags.contains(kept.tag()));
  }

  private Answer answer(Acted acted, boolean made) {
    return switch (acted) {
      case Acted.Done(KeptRules kept) ->
          made
              ? Answer.created(
                  "/api/v1/rules/%s/versions/%d"
                      .formatted(kept.version().id().set(), kept.version().id().number()),
                  written(kept),
                  kept.tag())
              : document(kept);
      case Acted.Refused(var refusal) ->
          Answer.refused(Code.reason(refusal.reason()), "rules", refusal.rule(), refusal.advice());
      case Acted.Outdated(KeptRules kept) ->
          refused(
              Code.PRECONDITION_FAILED,
              "If-Match",
              kept.tag(),
              "%s is not what you have seen of it".formatted(kept.version().id()),
              "Read it again and compare.");
      case Acted.Unknown() -> unknown("version");
    };
  }

  private Answer about(String set, String number, Function<VersionId, Answer> answer) {
    Optional<VersionId> id = VersionId.find(set + "." + number);
    return id.filter(each -> versions.find(each).isPresent())
        .map(answer)
        .orElseGet(() -> unknown(set + "." + number));
  }

  private static Answer unknown(String set) {
    return refused(
        Code.NOT_FOUND,
        "set",
        set,
        "there is no such rule set or version",
        "GET /api/v1/rules lists the sets, and /api/v1/rules/SET/versions the versions of one.");
  }

  private static Answer refused(Code code, String field, String value, String rule, String advice) {
    return Answer.refused(code, List.of(new Problem("request", 0, field, value, rule, advice)));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
