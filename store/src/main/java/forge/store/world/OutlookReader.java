package forge.store.world;

import forge.kernel.EconomyId;
import forge.world.Event;
import forge.world.Facility;
import forge.world.ZoneMember;
import java.util.HashSet;
import java.util.OptionalInt;

/** Reads the zone, events and facilities. */
final class OutlookReader {

  private final Names names;
  private final Figures figures;

  OutlookReader(Names names, Figures figures) {
    this.names = names;
    this.figures = figures;
  }

  ZoneMember member(Row row) {
    return new ZoneMember(
        names.economy(row, "economy"),
        row.text("relation"),
        TradingReader.validity(row, "since", "until"),
        names.source(row, "source"),
        row.text("note"));
  }

  Event event(Row row) {
    var destinations = new HashSet<String>();
    row.list("destinations")
        .forEach(code -> destinations.add(names.party(row, "destinations", code)));
    var measure =
        new Event.Measure(
            row.text("kind"), names.products(row, "products"), destinations, row.text("state"));
    return new Event(
        row.text("id"),
        names.economy(row, "economy"),
        measure,
        TradingReader.validity(row, "from", "to"),
        row.text("effect"),
        names.source(row, "source"),
        row.text("note"));
  }

  Facility facility(Row row) {
    var owner =
        new Facility.Owner(
            row.text("owner"),
            new HashSet<>(row.list("owner_economies").stream().map(EconomyId::new).toList()));
    OptionalInt start =
        row.empty("start_year") ? OptionalInt.empty() : OptionalInt.of(row.integer("start_year"));
    return new Facility(
        row.text("facility"),
        names.economy(row, "economy"),
        names.process(row, "process"),
        owner,
        figures.figure(row, "capacity", "low", "high"),
        new Facility.Schedule(start, row.choice("state", Facility.State.class)),
        row.integer("vintage"),
        figures.provenance(row));
  }
}
