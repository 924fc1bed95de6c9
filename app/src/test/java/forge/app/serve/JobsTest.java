package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.database.DataFolder;
import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.JobState;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.jobs.Work;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import forge.app.serve.web.Answer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long work: it goes on, is stopped, and what a killed process left is told. */
final class JobsTest {

  private static final User ANN = new User("ann", "Ann", EnumSet.of(Role.ANALYST));
  private static final Jobs.Request ASKED =
      new Jobs.Request("kind", ANN, "{}", "/api/v1/none/{job}");

  @TempDir private Path data;

  private Database open() {
    return Database.open(DatabaseAddress.of("", data, Map.of()), data);
  }

  private Jobs jobs(Database database) {
    return new Jobs(database, new DataFolder(data), InstantSource.system());
  }

  private static String id(Answer answer) {
    String location = ((Answer.Given) answer).headers().get("Location");
    return location.substring(location.lastIndexOf('/') + 1);
  }

  private static Job await(Jobs jobs, String id) throws InterruptedException {
    while (!jobs.find(id).orElseThrow().state().isEnd()) {
      Thread.sleep(20);
    }
    return jobs.find(id).orElseThrow();
  }

  @Test
  void aResultIsThereAfterARestart() throws Exception {
    String id;
    try (Database database = open();
        Jobs jobs = jobs(database)) {
      id = id(jobs.submit(ASKED, _ -> new Work.Outcome.Done("{\"answer\":42}")));
      assertThat(await(jobs, id).state()).isEqualTo(JobState.DONE);
    }
    try (Database database = open();
        Jobs jobs = jobs(database)) {
      jobs.takeUp();
      assertThat(jobs.findResult(id)).hasValue("{\"answer\":42}");
      assertThat(jobs.find(id).orElseThrow().route()).isEqualTo("/api/v1/none/" + id);
    }
  }

  @Test
  void whatFailsSaysSo() throws Exception {
    try (Database database = open();
        Jobs jobs = jobs(database)) {
      String id =
          id(
              jobs.submit(
                  ASKED,
                  _ -> {
                    throw new IllegalStateException("secret detail");
                  }));
      Job failed = await(jobs, id);
      assertThat(failed.state()).isEqualTo(JobState.FAILED);
      assertThat(failed.problem()).contains("urn:forge:problem:internal");
      assertThat(failed.problem()).doesNotContain("secret detail");
    }
  }

  @Test
  void aJobThatIsNotWantedStops() throws Exception {
    try (Database database = open();
        Jobs jobs = jobs(database)) {
      var began = new CountDownLatch(1);
      String id =
          id(
              jobs.submit(
                  ASKED,
                  handle -> {
                    began.countDown();
                    while (!handle.cancelled()) {
                      handle.progress("on and on", 1, 0);
                    }
                    return new Work.Outcome.Stopped();
                  }));
      began.await();
      assertThat(jobs.cancel(id)).isTrue();
      assertThat(await(jobs, id).state()).isEqualTo(JobState.CANCELLED);
    }
  }

  @Test
  void whatAKilledProcessLeftIsContinuedOrMarked() throws Exception {
    kill(data);
    try (Database database = open();
        Jobs jobs = jobs(database)) {
      jobs.resumable("resumed", job -> _ -> new Work.Outcome.Done(job.request()));
      jobs.takeUp();
      String lost = jobs.list("lost", 0, 1).getFirst().id();
      assertThat(jobs.find(lost).orElseThrow().state()).isEqualTo(JobState.INTERRUPTED);
      String resumed = jobs.list("resumed", 0, 1).getFirst().id();
      assertThat(await(jobs, resumed).state()).isEqualTo(JobState.DONE);
      assertThat(jobs.findResult(resumed)).hasValue("{\"n\":7}");
    }
  }

  /** Lets a process begin two jobs and kills it without a last word. */
  private static void kill(Path data) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dslf4j.provider=ch.qos.logback.classic.spi.LogbackServiceProvider",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                WorkingProcess.class.getName(),
                data.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      int working = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        working += line.startsWith("working on") ? 1 : 0;
        if (working == 2) {
          break;
        }
      }
      assertThat(working).isEqualTo(2);
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
  }
}
