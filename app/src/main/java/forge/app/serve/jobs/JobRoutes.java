package forge.app.serve.jobs;

import forge.app.serve.security.Needs;
import forge.app.serve.security.Permission;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.app.serve.web.Paging;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Long work: what there is, how far it is, and stopping it. */
@RestController
@Tag(name = "Jobs")
public class JobRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(JobRoutes.class);
  private static final int LOOK_EVERY_MILLIS = 150;

  /** After so many looks without news a comment keeps the connection open. */
  private static final int LOOKS_WITHOUT_NEWS = 100;

  private final Jobs jobs;

  JobRoutes(Jobs jobs) {
    this.jobs = jobs;
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/jobs")
  Answer list(@RequestParam(defaultValue = "") String kind, @ParameterObject Paging paging) {
    var page =
        jobs.list(kind, paging.offset(), paging.limit()).stream().map(Job::document).toList();
    return Answer.of(paging.page(page, jobs.count(kind)));
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/jobs/{id}")
  Answer show(@PathVariable String id) {
    return jobs.find(id).map(job -> Answer.of(job.document())).orElseGet(JobRoutes::noSuch);
  }

  private static Answer noSuch() {
    return Answer.refused(Code.NOT_FOUND, "job", "there is no such job", "");
  }

  /** Only who asked for it and administrators stop a job. */
  @Needs(Permission.READ)
  @DeleteMapping("/api/v1/jobs/{id}")
  Answer cancel(@PathVariable String id, User user) {
    Optional<Job> job = jobs.find(id);
    if (job.isEmpty()) {
      return noSuch();
    }
    if (!job.get().by().equals(user.name()) && !user.may(Permission.KEEP_USERS)) {
      return Answer.refused(Code.FORBIDDEN, "job", "it was asked for by another user", "");
    }
    if (!jobs.cancel(id)) {
      return Answer.refused(Code.CONFLICT, "job", "it has ended", "");
    }
    return Answer.of(job.get().document());
  }

  @Needs(Permission.READ)
  @GetMapping("/api/v1/jobs/{id}/events")
  Answer events(@PathVariable String id) {
    if (jobs.find(id).isEmpty()) {
      return noSuch();
    }
    return new Answer.Given(
        200,
        new MediaType(MediaType.TEXT_EVENT_STREAM, StandardCharsets.UTF_8),
        Map.of("Cache-Control", "no-store", "X-Accel-Buffering", "no"),
        to -> tell(id, to));
  }

  private void tell(String id, OutputStream to) throws IOException {
    String said = "";
    int quiet = 0;
    while (!jobs.isClosing()) {
      Optional<Job> job = jobs.find(id);
      if (job.isEmpty()) {
        return;
      }
      String document = job.get().document().document().replaceAll("\\n *", " ").strip();
      if (!document.equals(said)) {
        send(to, "event: progress\ndata: " + document + "\n\n");
        said = document;
        quiet = 0;
      } else if (++quiet % LOOKS_WITHOUT_NEWS == 0) {
        send(to, ": still there\n\n");
      }
      if (job.get().state().isEnd()) {
        send(to, "event: end\ndata: " + document + "\n\n");
        return;
      }
      if (!pause()) {
        return;
      }
    }
  }

  private static boolean pause() {
    try {
      Thread.sleep(LOOK_EVERY_MILLIS);
      return true;
    } catch (InterruptedException interrupted) {
      LOG.debug("A watcher of a job was interrupted", interrupted);
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static void send(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.UTF_8));
    to.flush();
  }
}
