package forge.levy.watch;

import forge.kernel.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one run of the watch rests on, and what it has found so far. */
final class Inquiry {

  private final WatchRules rules;
  private final Tally tally;
  private final Grounds grounds;
  private final List<Flag> flags = new ArrayList<>();
  private final List<Untested> untested = new ArrayList<>();

  Inquiry(WatchRules rules, Tally tally, Grounds grounds) {
    this.rules = rules;
    this.tally = tally;
    this.grounds = grounds;
  }

  WatchRules rules() {
    return rules;
  }

  Tally tally() {
    return tally;
  }

  Grounds grounds() {
    return grounds;
  }

  List<Flag> flags() {
    return flags;
  }

  /** What could not be asked, each thing once. */
  List<Untested> untested() {
    return untested.stream().distinct().toList();
  }

  void add(Flag flag) {
    flags.add(flag);
  }

  void lacks(FlagKind kind, Subject subject, Scope scope, List<String> missing) {
    untested.add(new Untested(kind, subject, scope, missing));
  }

  /** The period of comparison that a month lies in. */
  Period period(YearMonth month) {
    return Period.containing(month.atDay(1), rules.period());
  }

  /** The unit of a price. */
  String perKilogram() {
    return tally.currency() + "/kg";
  }

  FlagFigure price(String name, BigDecimal price, String source) {
    return FlagFigure.price(name, price, perKilogram(), source);
  }

  /** Who exported: by name, else the economy that shipped; nobody where neither is stated. */
  static Optional<Subject> exporter(Key key) {
    return key.exporter().isEmpty()
        ? economy(key.shipper())
        : Optional.of(new Subject(Subject.Kind.EXPORTER, key.exporter()));
  }

  static Optional<Subject> economy(String code) {
    return code.isEmpty() ? Optional.empty() : Optional.of(new Subject(Subject.Kind.ECONOMY, code));
  }
}
