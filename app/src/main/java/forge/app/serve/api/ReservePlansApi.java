package forge.app.serve.api;

import forge.app.reserve.PlanJson;
import forge.app.reserve.SizedPlan;
import forge.app.reserve.SizingCase;
import forge.app.reserve.SizingJson;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.reserve.plan.BuyingPlan;
import forge.reserve.sizing.Sizing;
import forge.store.document.Bounds;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import forge.store.reserve.PlanOrder;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Routes that size the reserve and plan purchases. */
@RestController
@RequestMapping("/api/v1/reserve")
@Tag(name = "Reserve", description = "The strategic reserve: lots, entitlements, releases, acts.")
final class ReservePlansApi implements InitializingBean {

  private static final String SIZING = "reserve-sizing";
  private static final String PLAN = "reserve-plan";
  private static final String JOB = "The identifier of the job.";
  private static final int MOST_DRAWS = 1_000_000;
  private static final int MOST_YEARS = 30;
  private static final double MOST_MONEY = 1e12;

  private final HeldWorld world;
  private final LongWork work;

  ReservePlansApi(HeldWorld world, LongWork work) {
    this.world = world;
    this.work = work;
  }

  @Override
  public void afterPropertiesSet() {
    work.resumable(SIZING, job -> handle -> size(sizing(form(job)), handle));
    work.resumable(PLAN, job -> handle -> plan(plan(form(job)), handle));
  }

  private static Form form(Job job) {
    var findings = new Findings("request.json");
    return Form.at(Place.root(Documents.read(job.request(), findings).orElseThrow()), findings);
  }

  /** How a sizing is drawn; a number that is negative stands for the shipped one. */
  private record Draws(int draws, long seed, double risk) {}

  private static Draws sizing(Form form) {
    double draws = form.numberOr("draws", Bounds.POSITIVE, -1);
    double seed = form.numberOr("seed", Bounds.NON_NEGATIVE, -1);
    if (draws > MOST_DRAWS || seed > 1e15) {
      form.findings().add(form.place(), "draws are at most a million, a seed at most 1e15", "");
    }
    return new Draws((int) draws, (long) seed, form.numberOr("risk", Bounds.SHARE, -1));
  }

  /** Sizes the reserve. */
  @PostMapping("/sizings")
  @Needs(Permission.RUN)
  @Operation(
      summary = "Draw futures and size the reserve of the nine chains, as a job",
      description = "{draws, seed, risk}, each of which may be left out.")
  Answer sizings(@RequestBody(required = false) byte @Nullable [] body, User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          Draws draws = sizing(form);
          return () ->
              work.submit(
                  new Jobs.Request(SIZING, user, text(body), "/api/v1/reserve/sizings/{job}"),
                  handle -> size(draws, handle));
        });
  }

  private static String text(byte @Nullable [] body) {
    return body == null || body.length == 0 ? "{}" : new String(body, StandardCharsets.UTF_8);
  }

  private Work.Outcome size(Draws draws, Work.Handle handle) {
    Checked<Optional<SizingCase>> read =
        SizingCase.read(Optional.empty(), world.worlds(), Optional.empty());
    if (read.value().isEmpty()) {
      return refused(read.problems());
    }
    SizingCase found = read.value().get();
    var settings = found.order().settings();
    var lot =
        new SizingCase.Lot(
            draws.draws() < 0 ? settings.draws() : draws.draws(),
            draws.seed() < 0 ? settings.seed() : draws.seed(),
            0,
            draws.risk() < 0 ? settings.risk() : draws.risk());
    Sizing sizing = found.drawn(lot, LongWork.progress(handle));
    return new Work.Outcome.Done(
        SizingJson.of(found.order(), found.leftOut(), sizing, lot.seed()).document());
  }

  private static Work.Outcome refused(List<Problem> problems) {
    return new Work.Outcome.Refused(new Answer.Refused(Code.BAD_INPUT, problems));
  }

  private static SizedPlan.Terms plan(Form form) {
    List<Place> years = form.elements("budget");
    List<Double> budget =
        years.stream().map(each -> form.number(each, Bounds.NON_NEGATIVE)).toList();
    if (budget.isEmpty() || budget.size() > MOST_YEARS) {
      form.findings()
          .add(form.place(), "budget is a list of 1 to 30 amounts in USD, a year each", "");
    }
    if (budget.stream().anyMatch(each -> each > MOST_MONEY)) {
      form.findings().add(form.place(), "a year's budget is at most a million million", "");
    }
    return new SizedPlan.Terms(budget, form.numberOr("cap", Bounds.PART, SizedPlan.USUAL_CAP));
  }

  /** Plans purchases. */
  @PostMapping("/plans")
  @Needs(Permission.RUN)
  @Operation(
      summary = "Plan what to buy towards the target stocks under a budget, as a job",
      description = "{budget: [USD of each year], cap: share of a month's market}")
  Answer plans(@RequestBody(required = false) byte @Nullable [] body, User user) {
    return RequestDocument.answer(
        body,
        (form, _) -> {
          SizedPlan.Terms terms = plan(form);
          return () ->
              work.submit(
                  new Jobs.Request(PLAN, user, text(body), "/api/v1/reserve/plans/{job}"),
                  handle -> plan(terms, handle));
        });
  }

  private Work.Outcome plan(SizedPlan.Terms terms, Work.Handle handle) {
    Checked<Optional<PlanOrder>> order =
        SizedPlan.of("request", Optional.empty(), world.worlds(), terms, LongWork.progress(handle));
    if (order.value().isEmpty()) {
      return refused(order.problems());
    }
    PlanOrder found = order.value().get();
    handle.progress("planning", 0, 0);
    BuyingPlan plan = BuyingPlan.of(found.problem(), found.tolerance(), found.parts());
    return new Work.Outcome.Done(PlanJson.of(found, plan).document());
  }

  /** What a sizing gave. */
  @GetMapping("/sizings/{job}")
  @Needs(Permission.READ)
  @Operation(summary = "The target stocks of a sizing")
  Answer sizing(@Parameter(description = JOB) @PathVariable String job) {
    return work.result(job, SIZING);
  }

  /** What a plan says. */
  @GetMapping("/plans/{job}")
  @Needs(Permission.READ)
  @Operation(summary = "What to buy in which year")
  Answer plan(@Parameter(description = JOB) @PathVariable String job) {
    return work.result(job, PLAN);
  }
}
