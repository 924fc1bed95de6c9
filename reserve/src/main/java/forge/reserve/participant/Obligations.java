package forge.reserve.participant;

import forge.reserve.participant.Commitment.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The duties to replenish of all participants, and what met them: the first due are met first. */
public final class Obligations {

  private record Open(Obligation obligation, long left) {}

  private final List<Open> open = new ArrayList<>();
  private final List<DefaultEvent> late = new ArrayList<>();

  /** The same duties, which go their own way from here on. */
  public Obligations copy() {
    var copy = new Obligations();
    copy.open.addAll(open);
    copy.late.addAll(late);
    return copy;
  }

  /** Adds a duty. */
  public void add(Obligation obligation) {
    open.add(new Open(obligation, obligation.grams()));
  }

  /** Meets duties with what came in on a day; what came late is a default that is cured. */
  public void meet(Held held, long grams, LocalDate day) {
    long left = grams;
    for (Open each : of(held)) {
      long met = Math.min(left, each.left());
      if (met > 0 && day.isAfter(each.obligation().due())) {
        late.add(event(each.obligation(), met, true));
      }
      open.remove(each);
      if (each.left() > met) {
        open.add(new Open(each.obligation(), each.left() - met));
      }
      left -= met;
    }
    if (left > 0) {
      throw new IllegalArgumentException("More came in than was owed");
    }
  }

  private List<Open> of(Held held) {
    return open.stream()
        .filter(each -> each.obligation().held().equals(held))
        .sorted(Comparator.comparing(each -> each.obligation().due()))
        .toList();
  }

  private static DefaultEvent event(Obligation of, long grams, boolean cured) {
    return new DefaultEvent(of, grams, of.due().plusDays(1), cured);
  }

  /** What is still to be replenished, the first due first. */
  public List<Obligation> open() {
    return open.stream()
        .map(
            each ->
                new Obligation(
                    each.obligation().draw(),
                    each.obligation().held(),
                    each.left(),
                    each.obligation().due()))
        .sorted(Comparator.comparing(Obligation::due).thenComparing(Obligation::draw))
        .toList();
  }

  /** The defaults as they stand on a day: those cured, and those that are not. */
  public List<DefaultEvent> defaults(LocalDate day) {
    var events = new ArrayList<>(late);
    open().stream()
        .filter(each -> day.isAfter(each.due()))
        .forEach(each -> events.add(event(each, each.grams(), false)));
    return events;
  }
}
