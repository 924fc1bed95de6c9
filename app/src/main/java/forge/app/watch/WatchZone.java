package forge.app.watch;

import forge.kernel.EconomyId;
import forge.levy.measure.Area;
import forge.levy.measure.RuleSet;
import forge.levy.zone.Relation;
import forge.levy.zone.ZoneRegister;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who is in the zone on a day: by a register, or by the area that a rule set calls its zone. */
public record WatchZone(SortedSet<EconomyId> members, String words) {

  private static final String AREA = "zone";

  public WatchZone {
    members = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(members));
  }

  /** The area {@code zone} of a rule set, if it has one. */
  public static Optional<WatchZone> find(RuleSet rules, LocalDate day) {
    return rules.vocabulary().areas().stream()
        .filter(each -> each.id().equals(AREA) && each.reach() == Area.Reach.MEMBERS)
        .findFirst()
        .map(area -> of(area, rules.heading().id(), day));
  }

  private static WatchZone of(Area area, String rules, LocalDate day) {
    var members = new TreeSet<EconomyId>();
    for (Area.Membership each : area.members()) {
      if (each.span().contains(day)) {
        members.add(each.economy());
      }
    }
    return named(members, "of the area zone of the rules " + rules, day);
  }

  /** The parties to the agreement in a register; where it has none, the members of its scenario. */
  public static WatchZone of(ZoneRegister register, LocalDate day) {
    SortedSet<EconomyId> parties = register.members(Relation.AGREEMENT_PARTY, day);
    String name = register.head().name();
    return parties.isEmpty()
        ? named(
            register.members(Relation.SCENARIO_MEMBER, day),
            "of the scenario in the register %s, which has no party".formatted(name),
            day)
        : named(parties, "party to the agreement in the register " + name, day);
  }

  private static WatchZone named(SortedSet<EconomyId> members, String how, LocalDate day) {
    String count = members.size() == 1 ? "1 economy" : members.size() + " economies";
    return new WatchZone(members, "%s %s, on %s".formatted(count, how, day));
  }
}
