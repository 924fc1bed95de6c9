package forge.app.serve.api;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import forge.app.serve.database.DataFolder;
import forge.app.serve.jobs.Job;
import forge.app.serve.jobs.Jobs;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Tables that were uploaded: files of the data folder until the job that reads them has ended. */
@Component
final class Uploads implements InitializingBean {

  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.(csv|parquet)");

  private final DataFolder data;
  private final Jobs jobs;

  Uploads(DataFolder data, Jobs jobs) {
    this.data = data;
    this.jobs = jobs;
  }

  /** Forgets what no job was made of before the process ended. */
  @Override
  public void afterPropertiesSet() throws IOException {
    List<String> wanted = jobs.listOpen().stream().map(Job::request).toList();
    try (Stream<Path> files = Files.list(data.folder("uploads"))) {
      for (Path each : files.toList()) {
        String name = each.getFileName().toString();
        if (NAME.matcher(name).matches() && wanted.stream().noneMatch(one -> one.contains(name))) {
          Files.delete(each);
        }
      }
    }
  }

  /** Forgets the uploads of jobs of a kind when they have ended. */
  void ofJobs(String kind) {
    jobs.whenEnded(kind, job -> drop(TableRequest.of(job.request()).upload()));
  }

  /**
   * A table that was uploaded.
   *
   * @param name its name in the folder
   * @param called what its sender calls it
   */
  record Upload(String name, String called) {

    /** Whether it is CSV or Parquet. */
    String format() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  /** Keeps a file whole, and goes on; a file that is neither CSV nor Parquet is refused. */
  Answer keep(@Nullable MultipartFile file, Function<Upload, Answer> then) {
    if (file == null || file.isEmpty()) {
      return refused("", "no file was sent", "Send a CSV or Parquet file as the part 'file'.");
    }
    String called = Objects.requireNonNullElse(file.getOriginalFilename(), "");
    Optional<String> format = format(called);
    if (format.isEmpty()) {
      return refused(called, "its name ends neither in .csv nor in .parquet", "");
    }
    String name = UUID.randomUUID() + "." + format.get();
    try (InputStream from = file.getInputStream();
        FileChannel to = FileChannel.open(path(name), CREATE_NEW, WRITE)) {
      from.transferTo(Channels.newOutputStream(to));
      // The job that will be written names it.
      to.force(true);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("The upload cannot be kept", unwritable);
    }
    String brief =
        called.substring(Math.max(called.lastIndexOf('/'), called.lastIndexOf('\\')) + 1);
    Answer answer = then.apply(new Upload(name, brief));
    if (answer instanceof Answer.Refused) {
      drop(name);
    }
    return answer;
  }

  private static Optional<String> format(String called) {
    String lower = called.toLowerCase(Locale.ROOT);
    return List.of("csv", "parquet").stream()
        .filter(each -> lower.endsWith("." + each))
        .findFirst();
  }

  private static Answer refused(String value, String rule, String advice) {
    return Answer.refused(
        Code.BAD_INPUT, List.of(new Problem("request", 0, "file", value, rule, advice)));
  }

  /** Where an upload lies. */
  Path path(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is no upload");
    }
    return data.folder("uploads").resolve(name);
  }

  /** Forgets an upload. */
  void drop(String name) {
    try {
      Files.deleteIfExists(path(name));
    } catch (IOException undeletable) {
      throw new UncheckedIOException("An upload cannot be deleted", undeletable);
    }
  }
}
