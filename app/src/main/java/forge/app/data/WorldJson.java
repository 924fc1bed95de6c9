package forge.app.data;

import forge.app.json.Json;
import forge.kernel.EconomyId;
import forge.levy.zone.Relation;
import forge.levy.zone.ZoneRegister;
import forge.market.baseyear.Reconciled;
import forge.world.Economy;
import forge.world.Fact;
import forge.world.FlowFact;
import forge.world.ProductionFact;
import forge.world.UseFact;
import forge.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A world at a glance as JSON: counts, vintages, the share of estimates, where economies lie. */
public final class WorldJson {

  private WorldJson() {}

  /** The document of a world and its balanced base year. */
  public static Json.Obj of(World world, Reconciled base) {
    List<Fact> facts = facts(world);
    long estimated = facts.stream().filter(each -> each.provenance().estimated()).count();
    var vintages = Json.object();
    facts.stream()
        .collect(Collectors.groupingBy(Fact::vintage, TreeMap::new, Collectors.counting()))
        .forEach((year, many) -> vintages.put(String.valueOf(year), new Json.Count(many)));
    var json =
        Json.object()
            .put("baseYear", base.year().day().getYear())
            .put("facts", facts.size())
            .put("estimates", new Json.Count(estimated))
            .put("estimatesShare", facts.isEmpty() ? Double.NaN : (double) estimated / facts.size())
            .put("adjusted", base.adjusted().size())
            .put("vintages", vintages);
    json.object("counts")
        .put("chains", world.chains().size())
        .put("products", world.products().size())
        .put("processes", world.vocabulary().processes().size())
        .put("economies", world.economies().size())
        .put("sources", world.vocabulary().sources().size())
        .put("production", world.facts().production().size())
        .put("uses", world.facts().uses().size())
        .put("flows", world.facts().flows().size())
        .put("prices", world.facts().prices().size())
        .put("events", world.outlook().events().size())
        .put("facilities", world.outlook().facilities().size());
    return json;
  }

  private static List<Fact> facts(World world) {
    return Stream.of(
            world.facts().production().stream().map(ProductionFact::fact),
            world.facts().uses().stream().map(UseFact::fact),
            world.facts().flows().stream().map(FlowFact::fact),
            world.facts().prices().stream().flatMap(each -> each.normalised().stream()))
        .flatMap(each -> each)
        .toList();
  }

  /** Where economies lie, and in which relation each stands to the zone on a day. */
  public static Json.Obj economies(World world, ZoneRegister register, LocalDate day) {
    var list = Json.array();
    for (Economy each : world.economies()) {
      list.add(economy(each, register, day));
    }
    return Json.object().put("asOf", day.toString()).put("economies", list);
  }

  private static Json.Obj economy(Economy economy, ZoneRegister register, LocalDate day) {
    EconomyId id = economy.id();
    var relations = Json.array();
    List<String> words =
        register.relations(id, day).stream().sorted().map(WorldJson::word).toList();
    words.forEach(relations::add);
    return Json.object()
        .put("id", id.code())
        .put("name", economy.name())
        .put("kind", economy.kind().name().toLowerCase(Locale.ROOT))
        .put("lat", economy.place().latitude())
        .put("lon", economy.place().longitude())
        .put("zone", words.isEmpty() ? Json.none() : new Json.Text(words.getFirst()))
        .put("relations", relations);
  }

  private static String word(Relation relation) {
    return relation.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
