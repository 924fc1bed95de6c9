package forge.market.scenario;

import forge.world.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A question to the world, as data: what is changed, where, from when, and over which time the
 * market answers.
 *
 * @param name for the command line, such as {@code zone-floors}
 * @param title what is done, in one clause
 * @param question what it answers, in two lines or so
 * @param date on which the dated measures are read
 * @param chains codes of the chains that are looked at; empty for all
 * @param zone who is in and who has left
 */
public record Scenario(
    String name,
    String title,
    String question,
    Horizon horizon,
    LocalDate date,
    Set<String> chains,
    Zone zone,
    List<Dated> measures) {

  /**
   * Who is in the zone.
   *
   * @param members codes of economies and groups; empty for the zone of the world
   * @param left codes of those that have left it
   */
  public record Zone(List<String> members, List<String> left) {

    /** The zone of the world's own table. */
    public static final Zone SHIPPED = new Zone(List.of(), List.of());

    public Zone {
      members = List.copyOf(members);
      left = List.copyOf(left);
    }
  }

  /** A measure and the days on which it holds. */
  public record Dated(Measure measure, Validity validity) {}

  public Scenario {
    chains = Set.copyOf(chains);
    measures = List.copyOf(measures);
    if (!name.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException(
          "A scenario's name is of small letters, digits and hyphens, not '" + name + "'");
    }
  }

  /** The measures that hold on the scenario's day. */
  public List<Measure> holding() {
    return measures.stream()
        .filter(each -> each.validity().holdsOn(date))
        .map(Dated::measure)
        .toList();
  }

  /** The scenario looked at in some chains only; in its own where none is named. */
  public Scenario of(Set<String> only) {
    return only.isEmpty()
        ? this
        : new Scenario(name, title, question, horizon, date, only, zone, measures);
  }
}
