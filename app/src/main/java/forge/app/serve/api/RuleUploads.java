package forge.app.serve.api;

import forge.app.serve.holdings.KeptRules;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.kernel.Problem;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.rules.RuleFiles;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rule sets as they are sent: a form with a part {@code files} for each file, or a document {@code
 * {"files": {"rules.yaml": "…"}}}.
 */
final class RuleUploads {

  private static final int LONGEST_FROM = 80;

  private RuleUploads() {}

  /**
   * What was sent.
   *
   * @param from the rule set or version to begin from; empty where none is named
   * @param files by their names; none where none was sent
   */
  record Upload(String from, String note, SortedMap<String, String> files) {}

  /** Reads it and goes on, or refuses it with everything that is wrong. */
  static Answer read(
      HttpServletRequest request, byte @Nullable [] body, Function<Upload, Answer> then) {
    return isForm(request) ? readForm(request, then) : readDocument(body, then);
  }

  private static boolean isForm(HttpServletRequest request) {
    return Objects.requireNonNullElse(request.getContentType(), "")
        .toLowerCase(Locale.ROOT)
        .startsWith("multipart/form-data");
  }

  private static Answer readDocument(byte @Nullable [] body, Function<Upload, Answer> then) {
    return RequestDocument.answer(
        body,
        (form, findings) -> {
          var upload = new Upload(text(form, "from"), text(form, "note"), files(form, findings));
          return () -> sound(upload, then);
        });
  }

  private static String text(Form form, String key) {
    return form.find(key).map(Place::text).orElse("");
  }

  private static SortedMap<String, String> files(Form form, Findings findings) {
    var files = new TreeMap<String, String>();
    Optional<Place> at = form.find("files");
    if (at.isEmpty()) {
      return files;
    }
    if (!(at.get().node() instanceof Node.Fields fields)) {
      findings.add(at.get(), "must be an object of file names and texts", "");
      return files;
    }
    for (Node.Field each : fields.fields()) {
      if (each.value() instanceof Node.Scalar scalar) {
        files.put(each.key(), scalar.text());
      } else {
        findings.add(at.get().field(each.key(), each.value()), "must be the text of the file", "");
      }
    }
    return files;
  }

  private static Answer readForm(HttpServletRequest request, Function<Upload, Answer> then) {
    var files = new TreeMap<String, String>();
    var problems = new ArrayList<Problem>();
    try {
      for (Part part : request.getParts()) {
        if (!part.getName().equals("files")) {
          continue;
        }
        String name = Objects.requireNonNullElse(part.getSubmittedFileName(), "");
        if (part.getSize() > RuleFiles.MOST_BYTES) {
          String rule = "a file has at most %d bytes".formatted(RuleFiles.MOST_BYTES);
          return Answer.refused(Code.TOO_LARGE, List.of(problem(name, rule)));
        }
        if (files.containsKey(name)) {
          problems.add(problem(name, "the file was sent twice"));
        }
        text(part)
            .ifPresentOrElse(
                text -> files.put(name, text),
                () -> problems.add(problem(name, "the file is not text in UTF-8")));
      }
    } catch (IOException | ServletException | IllegalStateException unreadable) {
      return Answer.refused(
          Code.BAD_INPUT,
          "request",
          "the form cannot be read: " + unreadable.getMessage(),
          "Send each file of the rule set as a part named files.");
    }
    var upload =
        new Upload(
            Objects.requireNonNullElse(request.getParameter("from"), ""),
            Objects.requireNonNullElse(request.getParameter("note"), ""),
            files);
    return problems.isEmpty() ? sound(upload, then) : Answer.refused(Code.BAD_INPUT, problems);
  }

  private static Optional<String> text(Part part) throws IOException {
    try (InputStream from = part.getInputStream()) {
      var bytes = ByteBuffer.wrap(from.readNBytes(RuleFiles.MOST_BYTES));
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  private static Answer sound(Upload upload, Function<Upload, Answer> then) {
    var problems = new ArrayList<Problem>();
    if (!upload.files().isEmpty()) {
      problems.addAll(RuleFiles.problems(upload.files()));
    }
    if (upload.note().length() > KeptRules.Told.LONGEST || upload.note().indexOf('\0') >= 0) {
      String rule = "a note has at most %d letters".formatted(KeptRules.Told.LONGEST);
      problems.add(new Problem("request", 0, "note", "", rule, "Say it shorter."));
    }
    if (upload.from().length() > LONGEST_FROM) {
      problems.add(new Problem("request", 0, "from", "", "is no rule set", ""));
    }
    return problems.isEmpty() ? then.apply(upload) : Answer.refused(Code.BAD_INPUT, problems);
  }

  private static Problem problem(String file, String rule) {
    return new Problem("request", 0, "files", file, rule, "");
  }
}
