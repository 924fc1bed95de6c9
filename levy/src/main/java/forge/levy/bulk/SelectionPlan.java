package forge.levy.bulk;

import forge.kernel.EconomyId;
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
 * Which measures apply to entries of a kind, as far as figures do not decide it: base cases of each
 * type and exceptions under them, each with what is left of its condition.
 */
final class SelectionPlan {

  /** A measure that may apply, and the exceptions that may take its place. */
  private record Candidate(Measure measure, Formula condition, List<Candidate> exceptions) {}

  private final LevySchedule schedule;
  private final Entry entry;
  private final GoodsCode line;
  private final EconomyId origin;
  private final String quota;
  private final ConditionCompiler conditions;
  private final Map<MeasureType, List<Candidate>> candidates = new LinkedHashMap<>();

  /**
   * The measures for entries like an example.
   *
   * @param place where they fall
   * @param quota the quota that they lie in, empty outside
   */
  SelectionPlan(
      LevySchedule schedule, Entry entry, Place place, String quota, ConditionCompiler conditions)
      throws Unfit {
    this.schedule = schedule;
    this.entry = entry;
    this.line = place.line();
    this.origin = place.origin();
    this.quota = quota;
    this.conditions = conditions;
    for (MeasureType type : schedule.types()) {
      candidates.put(type, candidates(schedule.bases(type.id(), line)));
    }
    checkAdditional();
  }

  /** The line of the tariff and the origin of entries. */
  record Place(GoodsCode line, EconomyId origin) {}

  /** What applies where the tests whose bits are set hold, in the order of charging. */
  Map<MeasureType, Measure> chosen(long bits) throws Unfit {
    var chosen = new LinkedHashMap<MeasureType, Measure>();
    for (Map.Entry<MeasureType, List<Candidate>> each : candidates.entrySet()) {
      Optional<Measure> found = chosen(each.getValue(), bits);
      found.ifPresent(measure -> chosen.put(each.getKey(), measure));
      if (found.isEmpty() && each.getKey().presence() == MeasureType.Presence.REQUIRED) {
        throw new Unfit("no measure of a type that is required");
      }
    }
    for (Replacement each : schedule.replacements(entry.declaration().accepted())) {
      if (chosen.keySet().stream().anyMatch(type -> type.id().equals(each.by()))) {
        chosen.keySet().removeIf(type -> type.id().equals(each.replaced()));
      }
    }
    return chosen;
  }

  private static Optional<Measure> chosen(List<Candidate> all, long bits) throws Unfit {
    Optional<Measure> current = Optional.empty();
    List<Candidate> level = applying(all, bits);
    while (!level.isEmpty()) {
      if (level.size() > 1) {
        throw new Unfit("two measures apply at one level");
      }
      current = Optional.of(level.getFirst().measure());
      level = applying(level.getFirst().exceptions(), bits);
    }
    return current;
  }

  private static List<Candidate> applying(List<Candidate> all, long bits) {
    return all.stream().filter(each -> each.condition().holds(bits)).toList();
  }

  private List<Candidate> candidates(List<Measure> measures) throws Unfit {
    var found = new ArrayList<Candidate>();
    for (Measure measure : measures) {
      Formula condition = applies(measure);
      if (!condition.is(false)) {
        found.add(
            new Candidate(measure, condition, candidates(schedule.exceptions(measure.id(), line))));
      }
    }
    return found;
  }

  private Formula applies(Measure measure) throws Unfit {
    Scope scope = measure.scope();
    boolean coded =
        scope.additional().isEmpty() || scope.additional().equals(entry.goods().additional());
    if (!coded || !(scope.quota().isEmpty() || scope.quota().equals(quota))) {
      return new Formula.Decided(false);
    }
    Optional<LocalDate> day = entry.declaration().find(scope.role());
    if (day.isEmpty() && schedule.meant(scope.origin(), origin, accepted())) {
      throw new Unfit("a day that decides is not stated");
    }
    boolean meant =
        day.isPresent()
            && scope.validity().contains(day.orElseThrow())
            && schedule.meant(scope.origin(), origin, day.orElseThrow());
    return meant
        ? conditions.compile(measure.condition(), day.orElseThrow())
        : new Formula.Decided(false);
  }

  private LocalDate accepted() {
    return entry.declaration().accepted();
  }

  private void checkAdditional() throws Unfit {
    String stated = entry.goods().additional();
    var known = new TreeSet<String>();
    coded().forEach(measure -> known.add(measure.scope().additional()));
    boolean needed =
        coded()
            .filter(measure -> measure.exceptionTo().isEmpty())
            .filter(measure -> measure.scope().validity().contains(accepted()))
            .anyMatch(measure -> schedule.meant(measure.scope().origin(), origin, accepted()));
    if (stated.isEmpty() ? needed : !known.contains(stated)) {
      throw new Unfit("an additional code is missing or unknown");
    }
  }

  private Stream<Measure> coded() {
    return schedule.coded(line).stream();
  }
}
