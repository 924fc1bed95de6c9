package forge.levy.measure;

import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * The rule that something holds on no day on which what it rests on does not.
 *
 * @param noun what it rests on, such as {@code its act}
 */
record SpannedBy(String noun) {

  void check(RulePart part, Span inside, Span container, Consumer<RuleFault> faults) {
    if (container.spans(inside)) {
      return;
    }
    boolean early = inside.from().isBefore(container.from());
    LocalDate day = early ? inside.from() : inside.until();
    faults.accept(
        RuleFault.of(
            part,
            early ? "from" : "until",
            day.equals(LocalDate.MAX) ? "" : day.toString(),
            "%s holds %s only".formatted(noun, container),
            "Choose days inside, or mend those of " + noun + "."));
  }
}
