package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.json.OffersJson;
import forge.app.json.ProblemsJson;
import forge.app.market.RunFiles;
import forge.app.market.ScenarioCase;
import forge.app.market.ScenarioOrder;
import forge.app.price.ZonePrices;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Downloads;
import forge.app.serve.web.Paging;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import forge.store.scenario.ScenarioFiles;
import forge.store.scenario.ScenarioOffer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Routes that run scenarios. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Market", description = "Scenarios, and runs of them beside their baselines.")
final class MarketApi implements InitializingBean {

  private static final String KIND = "run";
  private static final String JOB = "The identifier of the job.";

  private final HeldWorld world;
  private final HeldBook book;
  private final LongWork work;

  MarketApi(HeldWorld world, HeldBook book, LongWork work) {
    this.world = world;
    this.book = book;
    this.work = work;
  }

  @Override
  public void afterPropertiesSet() {
    work.resumable(KIND, this::again);
  }

  /** The scenarios on offer. */
  @GetMapping("/scenarios")
  @Needs(Permission.READ)
  @Operation(summary = "The scenarios on offer, each with its document")
  Answer scenarios() {
    var lines = Json.array();
    for (ScenarioOffer each : ScenarioFiles.shipped()) {
      lines.add(offer(each));
    }
    return Answer.of(Json.object().put("scenarios", lines));
  }

  private Json.Obj offer(ScenarioOffer offer) {
    var scenario = ScenarioFiles.shipped(offer.name(), world.world(), prices()).value();
    var chains = Json.array();
    scenario.chains().stream().sorted().forEach(chains::add);
    byte[] text = ScenarioFiles.findText(offer.name()).orElseThrow();
    return OffersJson.of(offer)
        .put("chains", chains)
        .put("document", new String(text, StandardCharsets.UTF_8));
  }

  private ZonePrices prices() {
    return new ZonePrices(book::opened);
  }

  /** Runs a scenario. */
  @PostMapping("/runs")
  @Needs(Permission.RUN)
  @Operation(
      summary = "Run a scenario beside its baseline",
      description =
          "{scenario or document, depth: quick or full, zone: [codes], floors: [{product, price}],"
              + " shocks: [measures]}")
  Answer run(@RequestBody(required = false) byte @Nullable [] body, User user) {
    return RequestDocument.answer(
        body,
        (form, findings) -> {
          ScenarioRequests asked = ScenarioRequests.read(form, findings);
          String text = body == null ? "{}" : new String(body, StandardCharsets.UTF_8);
          return () -> run(asked, text, user);
        });
  }

  /** Checks the text of a scenario. */
  @PostMapping("/scenarios/check")
  @Needs(value = Permission.RUN, asksOnly = true)
  @Operation(
      summary = "What is wrong with the text of a scenario, without running it",
      description = "{document}")
  Answer check(@RequestBody(required = false) byte @Nullable [] body) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          String text = form.text("document", "Send the text of a scenario.");
          var order = new ScenarioOrder("", text, List.of(), List.of(), List.of());
          return () ->
              Answer.of(
                  ProblemsJson.of(order.on(world.world(), world.base(), prices()).problems()));
        });
  }

  private Answer run(ScenarioRequests asked, String text, User user) {
    Checked<Optional<ScenarioCase>> scenario =
        asked.order().on(world.world(), world.base(), prices());
    if (scenario.value().isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, scenario.problems());
    }
    return work.submit(
        new Jobs.Request(KIND, user, text, "/api/v1/runs/{job}"),
        handle -> run(asked, scenario.value().get(), handle));
  }

  private Work.Outcome run(ScenarioRequests asked, ScenarioCase scenario, Work.Handle handle)
      throws Exception {
    List<Problem> problems =
        RunFiles.write(
            () -> scenario.ready(asked.depth(), world.simulator()),
            handle.folder(),
            LongWork.progress(handle),
            System::nanoTime);
    return problems.isEmpty()
        ? new Work.Outcome.Done(Files.readString(handle.folder().resolve(RunFiles.DOCUMENT)))
        : new Work.Outcome.Refused(new Answer.Refused(Code.refused(), problems));
  }

  /** The work of a job that the process before did not finish. */
  private Work again(Job job) {
    return handle -> {
      var findings = new Findings("request.json");
      var root = Documents.read(job.request(), findings);
      ScenarioRequests asked =
          ScenarioRequests.read(Form.at(Place.root(root.orElseThrow()), findings), findings);
      Checked<Optional<ScenarioCase>> scenario =
          asked.order().on(world.world(), world.base(), prices());
      return scenario.value().isEmpty()
          ? new Work.Outcome.Refused(new Answer.Refused(Code.BAD_INPUT, scenario.problems()))
          : run(asked, scenario.value().get(), handle);
    };
  }

  /** All runs. */
  @GetMapping("/runs")
  @Needs(Permission.READ)
  @Operation(summary = "Runs, the last first")
  Answer runs(@ParameterObject Paging paging) {
    Jobs jobs = work.jobs();
    List<Json.Obj> page =
        jobs.list(KIND, paging.offset(), paging.limit()).stream().map(Job::document).toList();
    return Answer.of(paging.page(page, jobs.count(KIND)));
  }

  /** What came of a run. */
  @GetMapping("/runs/{job}")
  @Needs(Permission.READ)
  @Operation(summary = "What came of a run")
  Answer result(@Parameter(description = JOB) @PathVariable String job) {
    return work.result(job, KIND);
  }

  /** Figures of a run as a table. */
  @GetMapping("/runs/{job}/tables/{table}")
  @Needs(Permission.READ)
  @Operation(
      summary = "Figures of a run as a table, each row with its unit",
      description = "balances, flows, ladder or who-pays.")
  Answer table(
      @Parameter(description = JOB) @PathVariable String job,
      @Parameter(description = "balances, flows, ladder or who-pays.") @PathVariable String table,
      @Parameter(description = "json, csv, xlsx or parquet.") @RequestParam(defaultValue = "csv")
          String format) {
    return work.done(
        job,
        KIND,
        done -> {
          String result = work.jobs().findResult(done.id()).orElseThrow();
          return RunTables.find(table, result)
              .map(found -> Downloads.of(found, format))
              .orElseGet(
                  () ->
                      Answer.refused(
                          Code.NOT_FOUND,
                          "table",
                          "there is no such table",
                          "There are balances, flows, ladder and who-pays."));
        });
  }

  /** The report of a run. */
  @GetMapping("/runs/{job}/report")
  @Needs(Permission.READ)
  @Operation(summary = "The report of a run, a page ready to print")
  Answer report(@Parameter(description = JOB) @PathVariable String job) {
    return work.done(
        job,
        KIND,
        done ->
            Answer.file(
                "report.html",
                MediaType.parseMediaType("text/html;charset=UTF-8"),
                to -> Files.copy(work.file(done, RunFiles.REPORT), to)));
  }
}
