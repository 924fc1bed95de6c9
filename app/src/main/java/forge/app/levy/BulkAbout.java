package forge.app.levy;

import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.expression.Prices;
import forge.levy.measure.Measure;
import forge.levy.schedule.LevySchedule;
import forge.store.assessments.Grounds;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** By what the results of a table of entries can be made again. */
public final class BulkAbout {

  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  private BulkAbout() {}

  /** Rules, prices and the table, by name. */
  public static Map<String, String> of(LevySchedule schedule, Grounds grounds, String table) {
    var about = new TreeMap<String, String>();
    about.put("forge.rules", grounds.heading().id());
    about.put("forge.rules.hash", grounds.hash().toString());
    about.put("forge.as-of", grounds.asOf().toString());
    about.put("forge.publications", String.join(" ", publications(schedule)));
    about.put("forge.entries", table);
    about.put("forge.currency", schedule.rules().terms().currency().code());
    return about;
  }

  /** What published the prices that the rules may look up. */
  private static SortedSet<String> publications(LevySchedule schedule) {
    var sources = new TreeSet<String>();
    for (Measure measure : schedule.rules().measures()) {
      Parts.visit(
          measure.duty(),
          part -> {
            if (part instanceof DutyExpression.Named named) {
              Prices prices = schedule.prices();
              prices.changes(named.name(), LATEST).stream()
                  .flatMap(day -> prices.find(named.name(), day).stream())
                  .map(Prices.Quoted::source)
                  .forEach(sources::add);
            }
          });
    }
    return sources;
  }
}
