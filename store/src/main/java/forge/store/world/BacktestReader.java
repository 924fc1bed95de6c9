package forge.store.world;

import forge.kernel.ProductId;
import forge.market.backtest.Backtest;
import forge.market.backtest.Observation;
import forge.market.scenario.Amount;
import forge.market.scenario.Measure;
import forge.market.scenario.Side;
import forge.world.Knowledge;
import forge.world.Parties;
import forge.world.ProcessId;
import forge.world.SourceId;
import forge.world.World;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Reads the rows of back-tests. */
final class BacktestReader {

  /** A measure and the shock that it belongs to. */
  record Given(String shock, Backtest.Given given) {}

  /** An observation and the shock that it belongs to. */
  record Observed(String shock, Observation observation) {}

  private final Names names;
  private final World world;

  BacktestReader(Names names, World world) {
    this.names = names;
    this.world = world;
  }

  Backtest backtest(Row row, List<Given> given, List<Observed> observed) {
    if (row.empty("date")) {
      throw row.bad("date", "a shock has a first day", "");
    }
    if (row.empty("title") || row.empty("doubt")) {
      String field = row.empty("title") ? "title" : "doubt";
      throw row.bad(field, "a shock says what was done and why a model may miss it", "");
    }
    return new Backtest(
        row.text("id"),
        row.text("title"),
        names.chain(row, "chain"),
        row.day("date", LocalDate.MIN),
        new Knowledge(row.integer("base_year"), row.integer("known")),
        given.stream().map(Given::given).toList(),
        observed.stream().map(Observed::observation).toList(),
        row.text("doubt"));
  }

  Given given(Row row, Set<String> shocks) {
    if (row.empty("basis")) {
      throw row.bad("basis", "a measure says how its size is known", "");
    }
    return new Given(
        shock(row, shocks), new Backtest.Given(measure(row), row.text("basis"), sources(row)));
  }

  private Measure measure(Row row) {
    return switch (row.text("kind")) {
      case "export-quota" ->
          new Measure.ExportQuota(
              products(row), side(row, "where"), side(row, "to"), new Amount.BaseShare(left(row)));
      case "export-ban" -> {
        if (!row.empty("share")) {
          throw row.bad("share", "a ban leaves nothing, so its share is empty", "");
        }
        yield new Measure.ExportBan(products(row), side(row, "where"), side(row, "to"));
      }
      case "capacity" ->
          new Measure.CapacityChange(processes(row), side(row, "where"), change(row), 0);
      case "cost" -> new Measure.CostChange(processes(row), side(row, "where"), change(row));
      default ->
          throw row.bad(
              "kind", "this field is one of export-quota, export-ban, capacity, cost", "");
    };
  }

  private static double left(Row row) {
    double share = row.number("share");
    if (share < 0) {
      throw row.bad(
          "share", "the share of base-year exports that still leaves is not negative", "");
    }
    return share;
  }

  private static double change(Row row) {
    double share = row.number("share");
    if (share < -1) {
      throw row.bad(
          "share", "no more than all of a capacity or cost can go", "Give -0.1 for 10 %.");
    }
    return share;
  }

  private List<ProductId> products(Row row) {
    return some(row, names.products(row, "targets"));
  }

  private List<ProcessId> processes(Row row) {
    return some(row, names.processes(row, "targets"));
  }

  private static <T> List<T> some(Row row, List<T> targets) {
    if (targets.isEmpty()) {
      throw row.bad("targets", "a measure names its products or processes", "");
    }
    return targets;
  }

  private Side side(Row row, String field) {
    List<String> codes = row.list(field);
    if (codes.isEmpty()) {
      throw row.bad(field, "a measure names at least one economy, group or *", "");
    }
    codes.forEach(code -> names.party(row, field, code));
    return new Side(codes);
  }

  Observed observed(Row row, Set<String> shocks) {
    var where =
        new Parties(names.party(row, "economy"), Set.copyOf(names.economies(row, "except")));
    if (world.economies(where).isEmpty()) {
      throw row.bad("economy", "an observation is of at least one economy", "");
    }
    return new Observed(
        shock(row, shocks),
        new Observation(
            row.choice("kind", Observation.Kind.class),
            row.choice("side", Observation.Side.class),
            names.product(row, "product"),
            where,
            new Observation.Reading(row.text("from_day"), row.number("from_value")),
            new Observation.Reading(row.text("to_day"), row.number("to_value")),
            row.text("unit"),
            given(row),
            sources(row),
            row.text("note")));
  }

  private static boolean given(Row row) {
    return switch (row.text("given")) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw row.bad("given", "this field is yes or no", "");
    };
  }

  private static String shock(Row row, Set<String> shocks) {
    String id = row.text("shock");
    if (!shocks.contains(id)) {
      throw row.bad("shock", "no shock has this id", "Add it to shocks.csv, or mend the spelling.");
    }
    return id;
  }

  private List<SourceId> sources(Row row) {
    List<SourceId> sources = names.sources(row, "sources");
    if (sources.isEmpty()) {
      throw row.bad("sources", "every figure cites its source", "");
    }
    return sources;
  }
}
