package forge.levy.schedule;

import forge.kernel.EconomyId;
import forge.levy.measure.Area;
import forge.levy.measure.Area.Membership;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.levy.zone.Standing;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.ZoneRegister;
import forge.world.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws the zone of a rule set from a register: its members are the economies that stand in a
 * relation whose terms spare them the levy, for as long as both last.
 */
public final class ZoneAreas {

  /** The identifier of the area that is the zone. */
  public static final String ZONE = "zone";

  private ZoneAreas() {}

  /**
   * The rules with the zone of a register, and everything outside it outside; none where they know
   * no zone.
   *
   * @param countries of an economy of the register that stands for several
   */
  public static Optional<RuleSet> find(
      RuleSet rules, ZoneRegister register, Function<EconomyId, List<EconomyId>> countries) {
    List<Area> areas = rules.vocabulary().areas();
    List<Membership> members = members(register, countries);
    return areas.stream()
        .filter(area -> area.id().equals(ZONE))
        .findFirst()
        .map(zone -> areas.stream().map(area -> drawn(area, zone, members)).toList())
        .map(drawn -> with(rules, drawn));
  }

  /** An area with other members where its members are those of the zone. */
  private static Area drawn(Area area, Area zone, List<Membership> members) {
    return area.members().equals(zone.members())
        ? new Area(area.id(), area.title(), area.reach(), members)
        : area;
  }

  private static RuleSet with(RuleSet rules, List<Area> areas) {
    RuleSet.Vocabulary before = rules.vocabulary();
    var vocabulary =
        new RuleSet.Vocabulary(
            before.acts(), before.goods(), areas, before.quotas(), before.replacements());
    return new RuleSet(
        rules.heading(),
        rules.terms(),
        rules.types(),
        vocabulary,
        rules.measures(),
        rules.tables());
  }

  private static List<Membership> members(
      ZoneRegister register, Function<EconomyId, List<EconomyId>> countries) {
    var members = new ArrayList<Membership>();
    for (Standing standing : register.standings()) {
      for (Terms terms : register.terms()) {
        if (spared(standing, terms)) {
          common(standing.validity(), terms.validity())
              .ifPresent(
                  span ->
                      countries
                          .apply(standing.economy())
                          .forEach(each -> members.add(new Membership(each, span))));
        }
      }
    }
    return members;
  }

  private static boolean spared(Standing standing, Terms terms) {
    return standing.status().holds()
        && terms.relation() == standing.relation()
        && !terms.has(Term.LEVY);
  }

  private static Optional<Span> common(Validity one, Validity other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate until = one.until().isBefore(other.until()) ? one.until() : other.until();
    return from.isBefore(until) ? Optional.of(new Span(from, until)) : Optional.empty();
  }
}
