package forge.levy.watch;

import forge.kernel.Explanation;
import java.util.List;
import java.util.Objects;

/**
 * A question that figures raise, and no verdict: who is asked about what, how far the figures are
 * out, and the figures themselves.
 *
 * @param threshold the rule of the watch that the figures pass, in words
 */
public record Flag(
    FlagKind kind,
    Subject subject,
    Scope scope,
    Severity severity,
    String question,
    String threshold,
    List<FlagFigure> figures) {

  public Flag {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(subject);
    Objects.requireNonNull(scope);
    Objects.requireNonNull(severity);
    figures = List.copyOf(figures);
    if (!question.endsWith("?")) {
      throw new IllegalArgumentException("A flag is a question: " + question);
    }
    if (threshold.isBlank() || figures.isEmpty()) {
      throw new IllegalArgumentException("A flag shows its threshold and its figures");
    }
  }

  /** The figures as the steps that lead to the question. */
  public Explanation explanation() {
    List<Explanation> parts =
        figures.stream()
            .map(each -> Explanation.of(each.name(), each.text()).from(each.source()))
            .toList();
    return Explanation.of(question, "", parts).from(threshold);
  }
}
