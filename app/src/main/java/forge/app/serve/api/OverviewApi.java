package forge.app.serve.api;

import forge.app.serve.holdings.HeldOverview;
import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.web.Answer;
import forge.kernel.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.InstantSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chains at a glance. */
@RestController
@Tag(name = "Overview", description = "The chains at a glance, with alerts.")
final class OverviewApi {

  private final HeldOverview held;
  private final InstantSource clock;

  OverviewApi(HeldOverview held, InstantSource clock) {
    this.held = held;
    this.clock = clock;
  }

  /** The overview. */
  @GetMapping("/api/v1/overview")
  @Needs(Permission.READ)
  @Operation(
      summary = "Who makes how much at each stage, floors, spreads and alerts",
      description = "A figure that is missing is null; each other has its status and source.")
  Answer overview(
      @Parameter(description = "The day asked about; today without it.")
          @RequestParam(name = "as-of", defaultValue = "")
          String asOf,
      @Parameter(description = "What was known then; now without it.")
          @RequestParam(name = "known-at", defaultValue = "")
          String knownAt) {
    var times = new Times(clock.instant());
    AsOf when = times.asOf(asOf, knownAt);
    return times.then(() -> Answer.ofJson(held.document(when)));
  }
}
