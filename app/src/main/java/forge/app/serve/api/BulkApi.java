package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.levy.BulkAbout;
import forge.app.levy.TotalsJson;
import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.HarmlessCsv;
import forge.app.serve.web.Paging;
import forge.kernel.Checked;
import forge.levy.schedule.LevySchedule;
import forge.store.bulk.BulkRun;
import forge.store.bulk.Wanted;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Routes that assess tables of entries. */
@RestController
@RequestMapping("/api/v1/assessments/bulk")
@Tag(name = "Border", description = "What is due on entries, and why; where goods come from.")
final class BulkApi implements InitializingBean {

  private static final String KIND = "assessment";
  private static final String JOB = "The identifier of the job.";
  private static final String REFUSED = "refused.csv";
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType PARQUET =
      MediaType.parseMediaType("application/vnd.apache.parquet");

  private final HeldRules held;
  private final Uploads uploads;
  private final LongWork work;
  private final InstantSource clock;

  BulkApi(HeldRules held, Uploads uploads, LongWork work, InstantSource clock) {
    this.held = held;
    this.uploads = uploads;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public void afterPropertiesSet() {
    uploads.ofJobs(KIND);
    work.resumable(KIND, job -> handle -> limited(TableRequest.of(job.request()), handle));
  }

  /** Assesses a table. */
  @PostMapping
  @Needs(Permission.ASSESS)
  @Operation(
      summary = "Assess a table of entries, CSV or Parquet, as a job",
      description = "docs/formats/entry.md names the columns.")
  Answer assess(
      @Parameter(description = "The table.") @RequestParam(required = false)
          @Nullable MultipartFile file,
      @Parameter(description = "The rule set; demo-zone without it.")
          @RequestParam(defaultValue = HeldRules.USUAL)
          String rules,
      @Parameter(description = "Go on with rules that nobody but their author has reviewed.")
          @RequestParam(defaultValue = "false")
          boolean draft,
      @Parameter(description = "What was known of prices then; now without it.")
          @RequestParam(name = "known-at", defaultValue = "")
          String knownAt,
      @Parameter(description = "csv or parquet; that of the table without it.")
          @RequestParam(defaultValue = "")
          String format,
      User user) {
    Checked<Optional<CheckedRules>> found = RuleChoice.of(held, rules, draft);
    if (found.value().isEmpty()) {
      return Answer.refused(RuleChoice.code(held, rules), found.problems());
    }
    if (!List.of("", "csv", "parquet").contains(format)) {
      return Answer.refused(Code.BAD_INPUT, "format", "must be csv or parquet", "");
    }
    var times = new Times(clock.instant());
    Instant moment = times.moment("known-at", knownAt);
    return times.then(
        () ->
            uploads.keep(
                file,
                upload -> {
                  var request =
                      new TableRequest(
                          upload.name(),
                          upload.called(),
                          rules,
                          draft,
                          moment,
                          format.isEmpty() ? upload.format() : format);
                  return work.submit(
                      new Jobs.Request(
                          KIND, user, request.json(), "/api/v1/assessments/bulk/{job}"),
                      handle -> limited(request, handle));
                }));
  }

  private Work.Outcome limited(TableRequest request, Work.Handle handle) throws Exception {
    return RowLimit.within(limit -> run(request, handle, limit));
  }

  private Work.Outcome run(TableRequest request, Work.Handle handle, RowLimit limit)
      throws IOException {
    HeldRules.Ready ready = held.ready(held.find(request.rules()).orElseThrow(), request.knownAt());
    LevySchedule schedule = ready.assessor().schedule();
    Map<String, String> about = BulkAbout.of(schedule, ready.grounds(), request.called());
    var files =
        List.of(
            new Wanted(handle.folder().resolve(REFUSED), Map.of()),
            new Wanted(handle.folder().resolve("lines." + request.format()), about));
    int threads = Runtime.getRuntime().availableProcessors();
    BulkRun.Outcome outcome =
        new BulkRun(
                schedule,
                threads,
                (step, done, of) -> {
                  LongWork.check(handle);
                  limit.check(done, of);
                  handle.progress(step + ", entries", done, of.orElse(0));
                })
            .run(uploads.path(request.upload()), files);
    return outcome.readable()
        ? new Work.Outcome.Done(TotalsJson.of(outcome, schedule.rules(), about))
        : new Work.Outcome.Refused(new Answer.Refused(Code.BAD_INPUT, outcome.problems()));
  }

  /** Totals. */
  @GetMapping("/{job}")
  @Needs(Permission.ASSESS)
  @Operation(summary = "The totals of a table that was assessed")
  Answer totals(@Parameter(description = JOB) @PathVariable String job) {
    return work.result(job, KIND);
  }

  /** Refused rows. */
  @GetMapping("/{job}/refused")
  @Needs(Permission.ASSESS)
  @Operation(summary = "The rows that were refused, with every reason")
  Answer refused(
      @Parameter(description = JOB) @PathVariable String job,
      @Parameter(description = "json, or csv for all of them as a file.")
          @RequestParam(defaultValue = "json")
          String format,
      @ParameterObject Paging paging) {
    return work.done(
        job,
        KIND,
        done ->
            format.equals("csv")
                ? file(done, REFUSED, CSV)
                : RefusedRows.answer(work.file(done, REFUSED), paging));
  }

  /** Assessed lines. */
  @GetMapping("/{job}/file")
  @Needs(Permission.ASSESS)
  @Operation(summary = "The assessed entries as a file, CSV or Parquet as was asked for")
  Answer lines(@Parameter(description = JOB) @PathVariable String job) {
    return work.done(
        job,
        KIND,
        done -> {
          String format = TableRequest.of(done.request()).format();
          return file(done, "lines." + format, format.equals("csv") ? CSV : PARQUET);
        });
  }

  private Answer file(Job job, String name, MediaType type) {
    Path file = work.file(job, name);
    return Files.exists(file)
        ? Answer.file(name, type, to -> copy(file, type, to))
        : Answer.refused(Code.NOT_FOUND, name, "the job left no such file", "");
  }

  /** What someone sent stands in a table again; none of it is a formula there. */
  private static void copy(Path file, MediaType type, OutputStream to) throws IOException {
    if (type.equals(CSV)) {
      HarmlessCsv.copy(file, to);
    } else {
      Files.copy(file, to);
    }
  }

  /** Jobs that assess tables. */
  @GetMapping
  @Needs(Permission.ASSESS)
  @Operation(summary = "Tables that were assessed, the last first")
  Answer list(@ParameterObject Paging paging) {
    List<Json.Obj> page =
        work.jobs().list(KIND, paging.offset(), paging.limit()).stream()
            .map(Job::document)
            .toList();
    return Answer.of(paging.page(page, work.jobs().count(KIND)));
  }
}
