package forge.world;

import java.util.List;

/** What scenarios are drawn from: the zone, export controls and capacity after the base year. */
public record Outlook(List<ZoneMember> zone, List<Control> controls, List<Project> projects) {

  public Outlook {
    zone = List.copyOf(zone);
    controls = List.copyOf(controls);
    projects = List.copyOf(projects);
  }
}
