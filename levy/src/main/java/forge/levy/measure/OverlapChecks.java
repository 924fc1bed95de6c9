package forge.levy.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether two measures of one level are about the same goods from the same economy on the same day.
 * Only what is certain is told: measures with different conditions, codes or roles of the day may
 * still meet in an entry, and are a conflict there.
 */
final class OverlapChecks {

  /** What two measures must share to be on one level, and the chapter that both have goods of. */
  private record Level(
      String type,
      String exceptionTo,
      String additional,
      String quota,
      Condition condition,
      String chapter) {}

  private final List<Measure> measures;
  private final OriginReach origins;
  private final List<RuleFault> faults = new ArrayList<>();

  private OverlapChecks(RuleSet rules) {
    this.measures = rules.measures();
    this.origins = new OriginReach(rules);
  }

  static List<RuleFault> faults(RuleSet rules) {
    var checks = new OverlapChecks(rules);
    var pairs = new TreeSet<Integer>();
    for (List<Integer> level : checks.levels().values()) {
      for (int j = 1; j < level.size(); j++) {
        checks.compare(level.get(j), level.subList(0, j), pairs);
      }
    }
    return checks.faults;
  }

  private Map<Level, List<Integer>> levels() {
    var levels = new LinkedHashMap<Level, List<Integer>>();
    for (int i = 0; i < measures.size(); i++) {
      Measure measure = measures.get(i);
      var chapters = new TreeSet<String>();
      measure.scope().goods().forEach(node -> chapters.add(node.digits().substring(0, 2)));
      for (String chapter : chapters) {
        var level =
            new Level(
                measure.type(),
                measure.exceptionTo(),
                measure.scope().additional(),
                measure.scope().quota(),
                measure.condition(),
                chapter);
        levels.computeIfAbsent(level, key -> new ArrayList<>()).add(i);
      }
    }
    return levels;
  }

  /** Tells the first measure before it that overlaps, once for each measure. */
  private void compare(int index, List<Integer> before, Set<Integer> told) {
    Measure measure = measures.get(index);
    for (int other : before) {
      Optional<OriginReach.Case> common =
          told.contains(index) ? Optional.empty() : findCommon(measure, measures.get(other));
      common.ifPresent(
          found -> {
            told.add(index);
            fault(index, measures.get(other), found);
          });
    }
  }

  private Optional<OriginReach.Case> findCommon(Measure one, Measure other) {
    boolean together =
        one.scope().role() == other.scope().role()
            && one.scope().validity().overlaps(other.scope().validity())
            && OriginReach.share(one.scope().goods(), other.scope().goods());
    return together ? origins.findCommon(one, other) : Optional.empty();
  }

  private void fault(int index, Measure other, OriginReach.Case found) {
    Measure measure = measures.get(index);
    String what = measure.exceptionTo().isEmpty() ? "base case" : "exception";
    String rule =
        "it overlaps the %s %s: both have goods from %s on %s"
            .formatted(what, other.id(), found.economy(), found.day());
    faults.add(
        RuleFault.of(
            new RulePart(RulePart.Kind.MEASURE, index),
            "goods",
            String.join(", ", measure.scope().goods().stream().map(Object::toString).toList()),
            rule,
            "End one, part their goods or areas, or make one an exception to the other."));
  }
}
