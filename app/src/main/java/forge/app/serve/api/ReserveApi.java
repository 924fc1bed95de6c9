package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.reserve.ActView;
import forge.app.reserve.ReserveReport;
import forge.app.reserve.ReserveVerifying;
import forge.app.reserve.StatementView;
import forge.app.reserve.StockLine;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.holdings.HeldReserve;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Downloads;
import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.act.ActText;
import forge.reserve.act.Desk;
import forge.reserve.act.Disclosure;
import forge.reserve.act.Fields;
import forge.reserve.act.ReserveBook;
import forge.reserve.participant.CarryingCharge;
import forge.store.acts.ActFiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes about the reserve: what it holds and owes, and acts on it. */
@RestController
@RequestMapping("/api/v1/reserve")
@Tag(name = "Reserve", description = "The strategic reserve: lots, entitlements, releases, acts.")
final class ReserveApi {

  private static final String DAY = "The day asked about; today without it.";
  private static final String NOW = "As it stands now; other days are not told.";
  private static final String ECONOMY =
      "Whose use is covered, and whose prices count; USA without it.";

  private final HeldReserve reserve;
  private final HeldWorld world;
  private final InstantSource clock;
  private final AuditLog audit;

  ReserveApi(HeldReserve reserve, HeldWorld world, InstantSource clock, AuditLog audit) {
    this.reserve = reserve;
    this.world = world;
    this.clock = clock;
    this.audit = audit;
  }

  /** The report. */
  @GetMapping
  @Needs(Permission.READ)
  @Operation(
      summary = "What the reserve holds and owes, and how long it lasts",
      description =
          "A field that the user may not see is named as withheld. Clocks and defaults are as of"
              + " the day asked about; masses and money are as they stand on 'balances_on', now.")
  Answer report(
      @Parameter(description = DAY) @RequestParam(name = "as-of", defaultValue = "") String asOf,
      @Parameter(description = ECONOMY) @RequestParam(name = "for", defaultValue = "USA")
          String economy,
      User user) {
    var times = new Times(clock.instant());
    LocalDate day = times.day("as-of", asOf);
    if (world.world().economies().stream().noneMatch(each -> each.id().code().equals(economy))) {
      return Answer.refused(
          Code.BAD_INPUT,
          List.of(
              new Problem(
                  "request", 0, "for", economy, "is no economy of the world", "Such as USA.")));
    }
    return times.then(
        () ->
            Answer.of(
                report(
                    new ReserveReport.Reader(
                        Clearances.ofReserve(user), day, EconomyId.of(economy)))));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private Json.Obj report(ReserveReport.Reader reader) {
    ReserveBook book = reserve.book();
    return new ReserveReport(
            book, StockLine.of(book, world.world(), world.base(), reader.economy()), reader)
        .json()
        .put("balances_on", today().toString());
  }

  /** How much of a list is asked for, and as what. */
  private record Part(int offset, int limit, String format) {}

  /** A part of the report that is a list. */
  private Answer part(DocumentTable table, User user, Part part) {
    String field = table.name();
    Json.Obj report =
        report(new ReserveReport.Reader(Clearances.ofReserve(user), today(), EconomyId.of("USA")));
    return report.members().get(field) instanceof Json.Arr list
        ? Downloads.of(
            part.format(),
            () -> Listing.of(list.items(), part.offset(), part.limit(), each -> each),
            () ->
                DocumentTable.with(
                    table.of(list.items().stream().map(DocumentTable::tree).toList()),
                    "currency",
                    reserve.book().charter().name().currency().code()))
        : Answer.refused(
            Code.FORBIDDEN, "reserve", "the rules of the reserve withhold " + field, "");
  }

  /** Lots. */
  @GetMapping("/lots")
  @Needs(Permission.READ)
  @Operation(summary = "The lots of the reserve", description = NOW)
  Answer lots(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format,
      User user) {
    return part(ReserveTables.LOTS, user, new Part(offset, limit, format));
  }

  /** Entitlements. */
  @GetMapping("/participants")
  @Needs(Permission.READ)
  @Operation(summary = "Participants with their entitlements and what they owe", description = NOW)
  Answer participants(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format,
      User user) {
    return part(ReserveTables.PARTICIPANTS, user, new Part(offset, limit, format));
  }

  /** Release orders. */
  @GetMapping("/orders")
  @Needs(Permission.READ)
  @Operation(summary = "Release orders with their clocks", description = NOW)
  Answer orders(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format,
      User user) {
    return part(ReserveTables.CLOCKS, user, new Part(offset, limit, format));
  }

  /** A statement. */
  @GetMapping("/participants/{id}/statement")
  @Needs(Permission.OPERATE_RESERVE)
  @Operation(summary = "What a participant was entitled to, owed and was charged")
  Answer statement(
      @Parameter(description = "The participant, such as DEMO motor maker.") @PathVariable
          String id,
      @Parameter(description = "The first day.") @RequestParam String from,
      @Parameter(description = "The day after the last; today without it.")
          @RequestParam(defaultValue = "")
          String to,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format) {
    var times = new Times(clock.instant());
    LocalDate first = times.day("from", from);
    LocalDate end = times.day("to", to);
    ReserveBook book = reserve.book();
    Optional<PartyId> party =
        book.parties().stream().filter(each -> each.code().equals(id)).findFirst();
    if (party.isEmpty()) {
      return Answer.refused(Code.NOT_FOUND, "participant", "there is no such participant", "");
    }
    return times.then(
        () -> {
          if (!first.isBefore(end)) {
            return Answer.refused(Code.BAD_INPUT, "request", "from must be before to", "");
          }
          Json document =
              new StatementView(book, party.get(), new CarryingCharge.Days(first, end)).json();
          return Downloads.of(
              format,
              () -> Answer.of(document),
              () -> ReserveTables.statement(document, book.charter().name().currency().code()));
        });
  }

  /** Acts. */
  @GetMapping("/acts")
  @Needs(Permission.READ)
  @Operation(
      summary = "Acts on the reserve, the last first",
      description = "Who keeps or audits the reserve sees what each says; others its kind and day.")
  Answer acts(
      @Parameter(description = Listing.OFFSET) @RequestParam(defaultValue = "0") int offset,
      @Parameter(description = Listing.LIMIT) @RequestParam(defaultValue = "100") int limit,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format,
      User user) {
    boolean all = Clearances.ofReserve(user) == Disclosure.SECRET;
    List<Act> acts = reserve.book().acts().reversed();
    return Downloads.of(
        format,
        () -> Listing.of(acts, offset, limit, each -> act(each, all)),
        () ->
            ReserveTables.ACTS.of(
                acts.stream().map(each -> DocumentTable.tree(act(each, all))).toList()));
  }

  private static Json act(Act act, boolean all) {
    var fields = Json.object();
    ActText.fields(act)
        .all()
        .forEach(
            (key, value) -> {
              if (all || key.equals("act") || key.equals("id") || key.equals("on")) {
                fields.put(key, value);
              }
            });
    return fields;
  }

  /** Whether it holds. */
  @GetMapping("/verification")
  @Needs(Permission.READ)
  @Operation(summary = "Whether every rule of the ledger holds, and every act decides as it did")
  Answer verification() {
    return Answer.of(
        ReserveVerifying.json("the reserve of this server", reserve.ledger(), reserve.book()));
  }

  /** Does an act. */
  @PostMapping("/acts")
  @Needs(Permission.OPERATE_RESERVE)
  @Operation(
      summary = "Do an act on the reserve",
      description =
          "The keys of an act as the file of 'forge reserve adjust' has them. 'by' names the party"
              + " whose act it is, one that the user may act for; without it that is the user.")
  Answer act(@RequestBody(required = false) byte @Nullable [] body, User user) {
    String text = body == null ? "{}" : new String(body, StandardCharsets.UTF_8);
    Checked<Fields> read = ActFiles.read("act.json", text);
    if (!read.clean()) {
      return Answer.refused(Code.BAD_INPUT, read.problems());
    }
    Fields fields = Fields.none();
    fields.put("act", "").put("id", "a-" + UUID.randomUUID());
    fields.put("on", today());
    read.value().all().forEach(fields::put);
    String by = String.valueOf(fields.all().getOrDefault("by", user.name()));
    if (!user.mayActFor(by)) {
      return Answer.refused(Code.FORBIDDEN, List.of(notFor(by, user)));
    }
    fields.put("by", by);
    Optional<Act> act = ActText.read(fields);
    if (act.isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, flaws(fields));
    }
    String what = fields.all().get("act") + " by " + by;
    // Before the ledger, which is a database of its own: no act is there of which nobody knows who.
    audit.record(user.name(), "reserve-act-asked", act.get().id(), what);
    Desk.Result result = reserve.apply(act.get());
    if (result instanceof Desk.Result.Done) {
      audit.record(user.name(), "reserve-act", act.get().id(), what);
    }
    return answer(result);
  }

  private static Problem notFor(String by, User user) {
    return new Problem(
        "act.json",
        0,
        "by",
        by,
        "%s may not act for this party".formatted(user.name()),
        "It may act for: %s.".formatted(String.join(", ", user.parties())));
  }

  private static List<Problem> flaws(Fields fields) {
    return fields.flaws().stream()
        .map(each -> new Problem("act.json", 0, each.key(), each.value(), each.rule(), ""))
        .toList();
  }

  /** A rule is a clause; whoever shows it puts the stop. */
  private static String withoutStop(String sentence) {
    return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
  }

  private static Answer answer(Desk.Result result) {
    return switch (result) {
      case Desk.Result.Refused refused ->
          Answer.refused(
              new Code(Codes.kebab(refused.reason()), 422, "A rule of the reserve refuses it"),
              "reserve",
              withoutStop(refused.sentence()),
              "");
      case Desk.Result.Done _, Desk.Result.Repeated _ ->
          Answer.created("/api/v1/reserve/acts", ActView.json(result));
    };
  }
}
