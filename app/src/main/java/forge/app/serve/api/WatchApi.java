package forge.app.serve.api;

import forge.app.rules.CheckedRules;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Downloads;
import forge.app.watch.WatchGrounds;
import forge.app.watch.WatchRunJson;
import forge.kernel.Checked;
import forge.levy.measure.Span;
import forge.levy.watch.WatchRules;
import forge.levy.watch.WorldSupplies;
import forge.store.columns.TableFiles;
import forge.store.columns.TableReader;
import forge.store.watch.TalliedEntries;
import forge.store.watch.WatchedEntries;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Routes that ask of many entries where figures do not fit together. */
@RestController
@RequestMapping("/api/v1/watch")
@Tag(name = "Border", description = "What is due on entries, and why; where goods come from.")
final class WatchApi implements InitializingBean {

  private static final String KIND = "watch";

  private final HeldRules held;
  private final HeldBook book;
  private final HeldWorld world;
  private final Uploads uploads;
  private final LongWork work;
  private final InstantSource clock;

  WatchApi(HeldRules held, HeldBook book, HeldWorld world, Uploads uploads, LongWork work) {
    this.held = held;
    this.book = book;
    this.world = world;
    this.uploads = uploads;
    this.work = work;
    this.clock = work.clock();
  }

  @Override
  public void afterPropertiesSet() {
    uploads.ofJobs(KIND);
    work.resumable(KIND, job -> handle -> limited(TableRequest.of(job.request()), handle));
  }

  /** Watches a table. */
  @PostMapping
  @Needs(Permission.ASSESS)
  @Operation(summary = "Ask of a table of entries where figures do not fit together, as a job")
  Answer watch(
      @Parameter(description = "The table, CSV or Parquet.") @RequestParam(required = false)
          @Nullable MultipartFile file,
      @Parameter(description = "The rule set; demo-zone without it.")
          @RequestParam(defaultValue = HeldRules.USUAL)
          String rules,
      @Parameter(description = "What was known of prices then; now without it.")
          @RequestParam(name = "known-at", defaultValue = "")
          String knownAt,
      User user) {
    Checked<Optional<CheckedRules>> found = RuleChoice.of(held, rules, true);
    if (found.value().isEmpty()) {
      return Answer.refused(RuleChoice.code(held, rules), found.problems());
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
                          HeldRules.pinned(rules, found.value().get()),
                          true,
                          moment,
                          "json");
                  return work.submit(
                      new Jobs.Request(KIND, user, request.json(), "/api/v1/watch/{job}"),
                      handle -> limited(request, handle));
                }));
  }

  private Work.Outcome limited(TableRequest request, Work.Handle handle) throws Exception {
    return RowLimit.within(limit -> run(request, handle, limit));
  }

  private Work.Outcome run(TableRequest request, Work.Handle handle, RowLimit limit)
      throws IOException {
    CheckedRules rules = held.find(request.rules()).orElseThrow();
    var grounds =
        new WatchGrounds(
            new WatchGrounds.Border(rules.rules(), world.register(), false),
            new WatchGrounds.Market(book.opened(), request.knownAt()),
            new WatchGrounds.Facts(world.world(), WorldSupplies.Unlisted.MISSING),
            WatchRules.DEFAULT);
    Path file = uploads.path(request.upload());
    Work.Outcome outcome;
    try (TableReader reader = TableFiles.open(file, WatchedEntries.columns())) {
      if (reader.readable()) {
        outcome =
            new Work.Outcome.Done(
                WatchRunJson.of(
                        grounds.run(
                            tallied(reader, file, grounds, progress(reader, handle, limit))))
                    .document());
      } else {
        outcome = new Work.Outcome.Refused(new Answer.Refused(Code.BAD_INPUT, reader.problems()));
      }
    }
    return outcome;
  }

  private static LongConsumer progress(TableReader reader, Work.Handle handle, RowLimit limit) {
    OptionalLong all = reader.findRows();
    return rows -> {
      LongWork.check(handle);
      limit.check(rows, all);
      handle.progress("entries", rows, all.orElse(0));
    };
  }

  private static TalliedEntries tallied(
      TableReader reader, Path file, WatchGrounds grounds, LongConsumer progress)
      throws IOException {
    var always = new Span(LocalDate.MIN, LocalDate.MAX);
    var how = new WatchedEntries.Reading(Runtime.getRuntime().availableProcessors(), progress);
    return WatchedEntries.read(reader, file, grounds.values(), grounds::tally, always, how);
  }

  /** What a watch found. */
  @GetMapping("/{job}")
  @Needs(Permission.ASSESS)
  @Operation(summary = "The questions that a table of entries raises")
  Answer result(
      @Parameter(description = "The identifier of the job.") @PathVariable String job,
      @Parameter(description = Downloads.FORMATS) @RequestParam(defaultValue = "json")
          String format) {
    return work.done(
        job,
        KIND,
        done ->
            Downloads.of(
                format,
                () -> work.result(job, KIND),
                () -> JobTables.flags(work.jobs().findResult(done.id()).orElseThrow())));
  }
}
