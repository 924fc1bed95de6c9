package forge.levy.measure;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.levy.entry.GoodsCode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which economies measures mean on which days, decided on the days on which that may change. */
final class OriginReach {

  private final Map<String, Area> areas = new HashMap<>();
  private final Set<EconomyId> economies = Iso3166.all();

  OriginReach(RuleSet rules) {
    rules.vocabulary().areas().forEach(area -> areas.putIfAbsent(area.id(), area));
  }

  /** An economy on a day. */
  record Case(EconomyId economy, LocalDate day) {}

  Set<EconomyId> economies() {
    return economies;
  }

  Optional<Area> find(Scope.Origin origin) {
    return Optional.ofNullable(areas.get(origin.area()));
  }

  boolean known(Measure measure) {
    return areas.containsKey(measure.scope().origin().area());
  }

  /** Whether goods from an economy are meant on a day; none are where the area is unknown. */
  boolean covers(Scope.Origin origin, EconomyId economy, LocalDate day) {
    return !origin.excluded().contains(economy)
        && find(origin).filter(area -> area.covers(economy, day)).isPresent();
  }

  /** The days of a span on which the economies of an area may change, its first included. */
  SortedSet<LocalDate> days(Scope.Origin origin, Span span) {
    var days = new TreeSet<LocalDate>();
    days.add(span.from());
    find(origin)
        .ifPresent(
            area ->
                area.members()
                    .forEach(
                        member -> {
                          days.add(member.span().from());
                          days.add(member.span().until());
                        }));
    days.removeIf(day -> !span.contains(day));
    return days;
  }

  /** An economy and a day that both mean, if there is one. */
  Optional<Case> findCommon(Measure one, Measure other) {
    Span joint = joint(one.scope().validity(), other.scope().validity());
    SortedSet<LocalDate> days = days(one.scope().origin(), joint);
    days.addAll(days(other.scope().origin(), joint));
    return findCase(
        days,
        (economy, day) ->
            covers(one.scope().origin(), economy, day)
                && covers(other.scope().origin(), economy, day));
  }

  /** An economy and a day that one means and its container does not, if there is one. */
  Optional<Case> findOutside(Measure inside, Measure container) {
    Span span = inside.scope().validity();
    SortedSet<LocalDate> days = days(inside.scope().origin(), span);
    days.addAll(days(container.scope().origin(), span));
    return findCase(
        days,
        (economy, day) ->
            covers(inside.scope().origin(), economy, day)
                && !covers(container.scope().origin(), economy, day));
  }

  /** What is asked of an economy on a day. */
  interface Question {
    boolean holds(EconomyId economy, LocalDate day);
  }

  Optional<Case> findCase(Iterable<LocalDate> days, Question question) {
    for (LocalDate day : days) {
      for (EconomyId economy : economies) {
        if (question.holds(economy, day)) {
          return Optional.of(new Case(economy, day));
        }
      }
    }
    return Optional.empty();
  }

  /** The days of two spans that overlap. */
  static Span joint(Span one, Span other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate until = one.until().isBefore(other.until()) ? one.until() : other.until();
    return new Span(from, until);
  }

  /** Whether some code lies in both lists or under a code of the other. */
  static boolean share(List<GoodsCode> one, List<GoodsCode> two) {
    return one.stream()
        .anyMatch(left -> two.stream().anyMatch(right -> left.covers(right) || right.covers(left)));
  }
}
