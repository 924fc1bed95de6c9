package forge.world;

import java.util.List;

/** What scenarios are drawn from: the zone, dated events and facilities, those to come included. */
public record Outlook(List<ZoneMember> zone, List<Event> events, List<Facility> facilities) {

  public Outlook {
    zone = List.copyOf(zone);
    events = List.copyOf(events);
    facilities = List.copyOf(facilities);
  }
}
