package forge.app.serve.api;

import forge.app.serve.database.DataFolder;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Tables that were uploaded: files of the data folder until the job that reads them has ended. */
@Component
final class Uploads {

  private static final Pattern NAME = Pattern.compile("[0-9a-f-]{36}\\.(csv|parquet)");

  private final DataFolder data;

  Uploads(DataFolder data) {
    this.data = data;
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
    try (InputStream from = file.getInputStream()) {
      Files.copy(from, path(name));
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
