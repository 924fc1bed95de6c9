package forge.levy.assessment;

import forge.kernel.EconomyId;
import forge.kernel.Explanation;
import forge.levy.entry.DateRole;
import forge.levy.entry.Entry;
import forge.levy.entry.GoodsCode;
import forge.levy.measure.Measure;
import forge.levy.measure.MeasureType;
import forge.levy.measure.Replacement;
import forge.levy.measure.Scope;
import forge.levy.schedule.LevySchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which measures apply to a part of an entry: of each type the base case, or the exception that
 * takes its place. Two that apply at one level are a conflict, none of a type that every entry
 * needs is no value; nothing is ever picked in silence (Catala's default logic).
 */
final class Selection {

  /** A measure that applies, and why. */
  record Chosen(Measure measure, Explanation how) {}

  private final LevySchedule schedule;
  private final EntryFacts facts;
  private final Part part;
  private final GoodsCode line;
  private final EconomyId origin;
  private final Refusals refusals;

  Selection(LevySchedule schedule, EntryFacts facts, Part part, Found found, Refusals refusals) {
    this.schedule = schedule;
    this.facts = facts;
    this.part = part;
    this.line = found.line();
    this.origin = found.origin();
    this.refusals = refusals;
  }

  /** The line of the tariff and the origin that an entry was found to have. */
  record Found(GoodsCode line, EconomyId origin) {}

  private Entry entry() {
    return facts.entry();
  }

  /** What applies, in the order in which it is charged; what is replaced is left out. */
  Map<MeasureType, Chosen> measures(List<Explanation> told) {
    var chosen = new LinkedHashMap<MeasureType, Chosen>();
    for (MeasureType type : schedule.types()) {
      find(type).ifPresent(each -> chosen.put(type, each));
    }
    checkAdditional();
    for (Replacement each : schedule.replacements(entry().declaration().accepted())) {
      boolean applies = chosen.keySet().stream().anyMatch(type -> type.id().equals(each.by()));
      if (applies && chosen.keySet().removeIf(type -> type.id().equals(each.replaced()))) {
        told.add(
            Explanation.of(each.replaced() + " is not charged", each.by() + " takes its place")
                .from(each.source().toString()));
      }
    }
    return chosen;
  }

  private Optional<Chosen> find(MeasureType type) {
    List<Measure> bases = applying(schedule.bases(type.id(), line));
    if (bases.size() > 1) {
      conflict(bases);
      return Optional.empty();
    }
    if (bases.isEmpty()) {
      noValue(type);
      return Optional.empty();
    }
    Measure current = bases.getFirst();
    var steps = new ArrayList<Explanation>();
    while (true) {
      List<Measure> exceptions = applying(schedule.exceptions(current.id(), line));
      if (exceptions.size() > 1) {
        conflict(exceptions);
        return Optional.empty();
      }
      steps.add(told(current));
      if (exceptions.isEmpty()) {
        return Optional.of(
            new Chosen(current, Explanation.of(type.title(), current.id().text(), steps)));
      }
      current = exceptions.getFirst();
    }
  }

  private static Explanation told(Measure measure) {
    String what = measure.exceptionTo().isEmpty() ? "base case " : "exception ";
    return Explanation.of(what + measure.id(), measure.duty().toString())
        .from(measure.source().toString());
  }

  private void noValue(MeasureType type) {
    if (type.presence() == MeasureType.Presence.REQUIRED) {
      refusals.add(
          Refusal.Reason.NO_VALUE,
          "goods",
          line,
          "no measure of type %s applies to goods from %s, and one must"
              .formatted(type.id(), origin),
          "Check the rule set.");
    }
  }

  private void conflict(List<Measure> measures) {
    refusals.add(
        Refusal.Reason.CONFLICT,
        "",
        "",
        "measures %s both apply at one level"
            .formatted(
                String.join(" and ", measures.stream().map(each -> each.id().text()).toList())),
        "Make one an exception to the other, or tell them apart by a condition.");
  }

  private List<Measure> applying(List<Measure> measures) {
    return measures.stream().filter(this::applies).toList();
  }

  private boolean applies(Measure measure) {
    Scope scope = measure.scope();
    if (!coded(scope) || !(scope.quota().isEmpty() || scope.quota().equals(part.quota()))) {
      return false;
    }
    Optional<LocalDate> day = day(measure);
    return day.isPresent()
        && scope.validity().contains(day.get())
        && schedule.meant(scope.origin(), origin, day.get())
        && new ConditionTest(schedule, facts.on(day.get(), List.of()), day.get(), refusals)
            .holds(measure.condition());
  }

  private boolean coded(Scope scope) {
    return scope.additional().isEmpty() || scope.additional().equals(entry().goods().additional());
  }

  /** The day of the entry that counts for a measure; where it is not stated that is refused. */
  private Optional<LocalDate> day(Measure measure) {
    DateRole role = measure.scope().role();
    Optional<LocalDate> day = entry().declaration().find(role);
    if (day.isEmpty() && schedule.meant(measure.scope().origin(), origin, accepted())) {
      refusals.add(
          Refusal.Reason.MISSING_FIGURE,
          role == DateRole.EXPORT ? "exported" : "contracted",
          "",
          "the day of %s decides whether %s applies, and it is not stated"
              .formatted(role, measure.id()),
          "State it.");
    }
    return day;
  }

  private LocalDate accepted() {
    return entry().declaration().accepted();
  }

  /** An additional code must be one of the line, and some lines need one from some origins. */
  private void checkAdditional() {
    String stated = entry().goods().additional();
    var known = new TreeSet<String>();
    var needed = new TreeSet<String>();
    coded().forEach(measure -> known.add(measure.scope().additional()));
    coded()
        .filter(measure -> measure.exceptionTo().isEmpty())
        .filter(measure -> measure.scope().validity().contains(accepted()))
        .filter(measure -> schedule.meant(measure.scope().origin(), origin, accepted()))
        .forEach(measure -> needed.add(measure.scope().additional()));
    if (stated.isEmpty() ? !needed.isEmpty() : !known.contains(stated)) {
      String codes = String.join(", ", stated.isEmpty() ? needed : known);
      refusals.add(
          Refusal.Reason.ADDITIONAL_CODE,
          "additional_code",
          stated,
          stated.isEmpty()
              ? "goods of line %s from %s need an additional code".formatted(line, origin)
              : "line %s has no such additional code".formatted(line),
          codes.isEmpty() ? "Leave it empty." : "Known are " + codes + ".");
    }
  }

  private Stream<Measure> coded() {
    return schedule.coded(line).stream();
  }
}
