package forge.store.world;

import forge.world.Confidence;
import forge.world.Control;
import forge.world.Project;
import forge.world.Provenance;
import forge.world.Status;
import forge.world.ZoneMember;

/** Reads the zone, export controls and projects. */
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

  Control control(Row row) {
    var measure =
        new Control.Measure(
            row.text("kind"),
            names.products(row, "products"),
            names.party(row, "destinations"),
            row.text("state"));
    return new Control(
        row.text("id"),
        names.economy(row, "economy"),
        measure,
        TradingReader.validity(row, "from", "to"),
        names.source(row, "source"),
        row.text("note"));
  }

  Project project(Row row) {
    var provenance =
        new Provenance(
            names.source(row, "source"),
            row.integer("vintage"),
            row.choice("confidence", Confidence.class),
            row.choice("status", Status.class),
            row.text("note"));
    return new Project(
        row.text("facility"),
        names.economy(row, "economy"),
        names.process(row, "process"),
        figures.figure(row, "capacity", "low", "high"),
        new Project.Schedule(row.integer("start_year"), row.text("state")),
        provenance);
  }
}
