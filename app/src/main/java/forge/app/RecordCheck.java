package forge.app;

import forge.app.levy.Border;
import forge.app.question.Unavailable;
import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.Result;
import forge.store.assessments.AssessmentText;
import forge.store.assessments.Recorded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes a recorded assessment again and compares it to the byte. */
final class RecordCheck {

  private final Path file;
  private final Recorded recorded;

  RecordCheck(Path file, Recorded recorded) {
    this.file = file;
    this.recorded = recorded;
  }

  /** Whether rules are those that the record rests on. */
  boolean restsOn(Border border) {
    return border.grounds().hash().equals(recorded.rules().hash());
  }

  /** That rules are not those that the record rests on. */
  Problem otherRules(Border border, String advice) {
    String rule =
        "the record rests on rules %s with hash %s, and these have %s"
            .formatted(
                recorded.rules().id(),
                recorded.rules().hash().brief(),
                border.grounds().hash().brief());
    return problem(rule, advice);
  }

  /** What differs where it is made again, if anything does. */
  Optional<Problem> findDifference(Border border) {
    return switch (border.assessor().assess(recorded.entry(), recorded.sale())) {
      case Result.Refused(var refusals) ->
          Optional.of(problem("the entry is refused now: " + refusals.getFirst().sentence(), ""));
      case Result.Assessed(var assessment) -> compare(again(assessment, border));
    };
  }

  private String again(Assessment assessment, Border border) {
    return AssessmentText.json(
        assessment, recorded.sale(), border.grounds(assessment), recorded.again(assessment));
  }

  private Optional<Problem> compare(String again) {
    String text = text(file);
    List<String> now = again.lines().toList();
    List<String> then = text.lines().toList();
    for (int i = 0; i < Math.max(now.size(), then.size()); i++) {
      String one = i < then.size() ? then.get(i) : "";
      String other = i < now.size() ? now.get(i) : "";
      if (!one.equals(other)) {
        return Optional.of(
            problem(
                "line %d is '%s', and made again '%s'".formatted(i + 1, one.strip(), other.strip()),
                ""));
      }
    }
    return again.equals(text)
        ? Optional.empty()
        : Optional.of(problem("its line breaks differ", "Was it changed on its way?"));
  }

  /** The bytes of a record, as text. */
  static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new Unavailable("the record cannot be read: " + unreadable.getMessage());
    }
  }

  private Problem problem(String rule, String advice) {
    return new Problem(file.toString(), 0, "", "", rule, advice);
  }
}
