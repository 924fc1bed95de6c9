package forge.levy.origin;

import forge.kernel.Explanation;
import java.util.ArrayList;
import java.util.List;

/** What a test came to, how, and, where it is not known, what is missing. */
record Answer(
    Outcome outcome, Explanation explanation, List<String> reasons, List<ValueShare> shares) {

  Answer {
    reasons = List.copyOf(reasons);
    shares = List.copyOf(shares);
  }

  static Answer of(Outcome outcome, OriginRule rule, String source, List<Explanation> steps) {
    return new Answer(outcome, step(rule, outcome, source, steps), List.of(), List.of());
  }

  static Answer notKnown(
      OriginRule rule, String source, List<Explanation> steps, List<String> reasons) {
    Explanation why = step(rule, Outcome.NOT_KNOWN, source, steps);
    for (String reason : reasons) {
      why = why.with(Explanation.of(reason, ""));
    }
    return new Answer(Outcome.NOT_KNOWN, why, reasons, List.of());
  }

  /** The same with the value share that it came from. */
  Answer with(ValueShare share) {
    return new Answer(outcome, explanation, reasons, List.of(share));
  }

  /** One of all, or all of all: the outcome of several tests in one. */
  static Answer joined(OriginRule rule, Outcome outcome, String source, List<Answer> parts) {
    var reasons = new ArrayList<String>();
    var shares = new ArrayList<ValueShare>();
    for (Answer part : parts) {
      shares.addAll(part.shares);
      if (outcome == Outcome.NOT_KNOWN) {
        reasons.addAll(part.reasons);
      }
    }
    List<Explanation> steps = parts.stream().map(Answer::explanation).toList();
    return new Answer(outcome, step(rule, outcome, source, steps), reasons, shares);
  }

  private static Explanation step(
      OriginRule rule, Outcome outcome, String source, List<Explanation> steps) {
    return new Explanation(RuleText.write(rule), outcome.toString(), source, steps);
  }
}
