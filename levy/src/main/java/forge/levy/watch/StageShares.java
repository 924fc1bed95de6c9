package forge.levy.watch;

import forge.kernel.ProductId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Asks whether mass moved on to later stages when one was levied. Masses are of the chain's
 * elements as metal, so that stages add up.
 *
 * <pre>
 *   share of the levied stage before − share after ≤ fall,   or   later stages did not grow
 * </pre>
 */
final class StageShares {

  private final Inquiry inquiry;
  private final WatchRules.Shift rules;

  private StageShares(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.rules = inquiry.rules().shift();
  }

  /** A product with a floor, and its place. */
  private record Levied(ProductId product, Steps.Step step, Halves halves) {}

  /** Mass of the levied stage and of those after it. */
  private static final class Stages {
    private BigDecimal levied = BigDecimal.ZERO;
    private BigDecimal later = BigDecimal.ZERO;

    private void add(BigDecimal mass, boolean isLater) {
      if (isLater) {
        later = later.add(mass);
      } else {
        levied = levied.add(mass);
      }
    }

    private BigDecimal all() {
      return levied.add(later);
    }

    private BigDecimal share() {
      return Quotient.of(levied, all());
    }
  }

  private record Cell(Subject subject, ProductId product) implements Comparable<Cell> {
    @Override
    public int compareTo(Cell other) {
      return Comparator.comparing(Cell::subject).thenComparing(Cell::product).compare(this, other);
    }
  }

  static void ask(Inquiry inquiry) {
    var shares = new StageShares(inquiry);
    shares.levied().forEach(shares::ask);
  }

  private List<Levied> levied() {
    Set<ProductId> products =
        new LinkedHashSet<>(
            inquiry.tally().by(_ -> true, key -> Optional.of(key.product())).keySet());
    var all = new ArrayList<Levied>();
    for (ProductId product : products) {
      inquiry
          .tally()
          .floors()
          .find(product)
          .ifPresent(
              floor ->
                  inquiry
                      .grounds()
                      .steps()
                      .find(product)
                      .ifPresentOrElse(
                          step ->
                              all.add(new Levied(product, step, Halves.of(floor, rules.months()))),
                          () -> unplaced(product, floor)));
    }
    return all;
  }

  private void unplaced(ProductId product, Floors.Floor floor) {
    inquiry.lacks(
        FlagKind.STAGE_SHIFT,
        new Subject(Subject.Kind.ECONOMY, "all economies"),
        new Scope(product, Halves.of(floor, rules.months()).label()),
        List.of("the stage and the content of " + product));
  }

  private void ask(Levied levied) {
    ask(levied, key -> Inquiry.economy(key.origin()));
    ask(levied, key -> key.exporter().isEmpty() ? Optional.empty() : Inquiry.exporter(key));
  }

  private void ask(Levied levied, Function<Key, Optional<Subject>> who) {
    Map<Subject, Stages> before = stages(levied, who, true);
    Map<Subject, Stages> after = stages(levied, who, false);
    before.forEach(
        (subject, earlier) -> {
          Stages now = after.getOrDefault(subject, new Stages());
          if (enough(earlier) && enough(now)) {
            ask(levied, subject, earlier, now);
          }
        });
  }

  private boolean enough(Stages stages) {
    return stages.all().compareTo(rules.kilograms()) >= 0;
  }

  private Map<Subject, Stages> stages(
      Levied levied, Function<Key, Optional<Subject>> who, boolean before) {
    var stages = new TreeMap<Subject, Stages>();
    inquiry
        .tally()
        .by(
            key -> inHalf(levied, key, before),
            key -> who.apply(key).map(each -> new Cell(each, key.product())))
        .forEach(
            (cell, totals) ->
                inquiry
                    .grounds()
                    .steps()
                    .find(cell.product())
                    .filter(step -> step.order() >= levied.step().order())
                    .ifPresent(
                        step ->
                            stages
                                .computeIfAbsent(cell.subject(), _ -> new Stages())
                                .add(
                                    totals.all().mass().multiply(step.content()),
                                    step.order() > levied.step().order())));
    return stages;
  }

  private boolean inHalf(Levied levied, Key key, boolean before) {
    boolean inTime =
        before ? levied.halves().isBefore(key.month()) : levied.halves().isAfter(key.month());
    return inTime
        && inquiry
            .grounds()
            .steps()
            .find(key.product())
            .filter(step -> step.mineral().equals(levied.step().mineral()))
            .isPresent();
  }

  private void ask(Levied levied, Subject subject, Stages earlier, Stages now) {
    BigDecimal fall = earlier.share().subtract(now.share());
    if (fall.compareTo(rules.fall()) <= 0 || now.later.compareTo(earlier.later) <= 0) {
      return;
    }
    inquiry.add(
        new Flag(
            FlagKind.STAGE_SHIFT,
            subject,
            new Scope(levied.product(), levied.halves().label()),
            Severity.of(Quotient.of(fall, rules.fall())),
            "Did %s move from the stage of %s to later ones because that is levied?"
                .formatted(subject, levied.product()),
            "share of the levied stage down by more than "
                + rules.fall().toPlainString()
                + " while later stages grew",
            List.of(
                FlagFigure.share("Share of the levied stage before", earlier.share()),
                FlagFigure.share("Share of the levied stage after", now.share()),
                FlagFigure.mass("Elements at later stages before", earlier.later, "entries"),
                FlagFigure.mass("Elements at later stages after", now.later, "entries"))));
  }
}
