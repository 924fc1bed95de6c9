package forge.store.baseyear;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.baseyear.AdjustedFact;
import forge.market.baseyear.Reconciled;
import forge.world.Adjustment;
import forge.world.BaseActivity;
import forge.world.BaseFlow;
import forge.world.BasePrice;
import forge.world.BaseTables;
import forge.world.BaseUse;
import forge.world.Confidence;
import forge.world.Figure;
import forge.world.Knowledge;
import forge.world.Measured;
import forge.world.ProcessId;
import forge.world.Provenance;
import forge.world.Route;
import forge.world.SourceId;
import forge.world.Status;
import forge.world.Table;
import forge.world.Unit;
import forge.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * A balanced year as five CSV files: activities, uses, flows, prices, and what was adjusted.
 * Numbers are written so that they read back to the same bits.
 */
public final class BaseYearFiles {

  private static final String MEASURED =
      "used,low,high,unit,published,reason,year,status,confidence,source,note";

  private BaseYearFiles() {}

  /** Writes a year into a folder, which is made where it is missing. */
  public static void write(Path folder, Reconciled year) throws IOException {
    Files.createDirectories(folder);
    BaseTables tables = year.tables();
    write(
        folder,
        "activities",
        "economy,process," + MEASURED + "," + capacity(),
        tables.activities(),
        BaseYearFiles::line);
    write(folder, "uses", "economy,product,kind," + MEASURED, tables.uses(), BaseYearFiles::line);
    write(folder, "flows", "product,from,to," + MEASURED, tables.flows(), BaseYearFiles::line);
    write(folder, "prices", "economy,product," + MEASURED, tables.prices(), BaseYearFiles::line);
    write(
        folder,
        "adjusted",
        "chain,table,what,published,used,change_pct,reason,year,status,confidence,source,note",
        year.adjusted(),
        BaseYearFiles::line);
  }

  /** Reads a year that {@link #write} wrote for the same world. */
  static Reconciled read(Path folder, World world, Knowledge knowledge) throws IOException {
    var tables =
        new BaseTables(
            read(folder, "activities", BaseYearFiles::activity),
            read(folder, "uses", BaseYearFiles::use),
            read(folder, "flows", BaseYearFiles::flow),
            read(folder, "prices", BaseYearFiles::price));
    return new Reconciled(
        world, knowledge, tables, read(folder, "adjusted", BaseYearFiles::adjusted), List.of());
  }

  private static String capacity() {
    return "capacity_" + MEASURED.replace(",", ",capacity_") + ",host_limit";
  }

  private static <T> void write(
      Path folder, String name, String header, List<T> rows, Function<T, List<String>> line)
      throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(folder.resolve(name + ".csv"))) {
      csv.writeRecord(header.split(","));
      rows.forEach(row -> csv.writeRecord(line.apply(row)));
    }
  }

  private static List<String> line(BaseActivity row) {
    var line = new ArrayList<>(List.of(row.economy().code(), row.process().code()));
    line.addAll(measured(row.output()));
    line.addAll(measured(row.capacity()));
    line.add(row.hostLimit().isPresent() ? String.valueOf(row.hostLimit().getAsDouble()) : "");
    return line;
  }

  private static List<String> line(BaseUse row) {
    var line =
        new ArrayList<>(List.of(row.economy().code(), row.product().code(), row.kind().name()));
    line.addAll(measured(row.quantity()));
    return line;
  }

  private static List<String> line(BaseFlow row) {
    Route route = row.route();
    var line =
        new ArrayList<>(List.of(row.product().code(), route.from().code(), route.to().code()));
    line.addAll(measured(row.quantity()));
    return line;
  }

  private static List<String> line(BasePrice row) {
    var line = new ArrayList<>(List.of(row.economy().code(), row.product().code()));
    line.addAll(measured(row.price()));
    return line;
  }

  private static List<String> line(AdjustedFact row) {
    var line =
        new ArrayList<>(
            List.of(
                row.chain(),
                row.table().name(),
                row.what(),
                String.valueOf(row.published()),
                String.valueOf(row.used()),
                String.valueOf(row.changePercent()),
                row.reason()));
    line.addAll(provenance(row.provenance()));
    return line;
  }

  private static List<String> measured(Measured row) {
    boolean printed = row.adjustment() instanceof Adjustment.From;
    var line =
        new ArrayList<>(
            List.of(
                String.valueOf(row.figure().value()),
                String.valueOf(row.figure().low()),
                String.valueOf(row.figure().high()),
                row.unit().symbol()));
    line.add(printed ? String.valueOf(((Adjustment.From) row.adjustment()).published()) : "");
    line.add(printed ? ((Adjustment.From) row.adjustment()).reason() : "");
    line.addAll(provenance(row.provenance()));
    return line;
  }

  private static List<String> provenance(Provenance row) {
    return List.of(
        String.valueOf(row.year()),
        row.status().name(),
        row.confidence().name(),
        row.source().code(),
        row.note());
  }

  private static <T> List<T> read(Path folder, String name, Function<NamedCsvRecord, T> row)
      throws IOException {
    var rows = new ArrayList<T>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(folder.resolve(name + ".csv"))) {
      csv.forEach(each -> rows.add(row.apply(each)));
    }
    return rows;
  }

  private static BaseActivity activity(NamedCsvRecord row) {
    String limit = row.getField("host_limit");
    return new BaseActivity(
        EconomyId.of(row.getField("economy")),
        new ProcessId(row.getField("process")),
        measured(row, ""),
        measured(row, "capacity_"),
        limit.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(limit)));
  }

  private static BaseUse use(NamedCsvRecord row) {
    return new BaseUse(
        EconomyId.of(row.getField("economy")),
        ProductId.of(row.getField("product")),
        BaseUse.Kind.valueOf(row.getField("kind")),
        measured(row, ""));
  }

  private static BaseFlow flow(NamedCsvRecord row) {
    var route = new Route(EconomyId.of(row.getField("from")), EconomyId.of(row.getField("to")));
    return new BaseFlow(ProductId.of(row.getField("product")), route, measured(row, ""));
  }

  private static BasePrice price(NamedCsvRecord row) {
    return new BasePrice(
        EconomyId.of(row.getField("economy")),
        ProductId.of(row.getField("product")),
        measured(row, ""));
  }

  private static AdjustedFact adjusted(NamedCsvRecord row) {
    return new AdjustedFact(
        row.getField("chain"),
        Table.valueOf(row.getField("table")),
        row.getField("what"),
        Double.parseDouble(row.getField("published")),
        Double.parseDouble(row.getField("used")),
        row.getField("reason"),
        provenance(row, ""));
  }

  private static Measured measured(NamedCsvRecord row, String prefix) {
    var figure =
        new Figure(
            Double.parseDouble(row.getField(prefix + "used")),
            Double.parseDouble(row.getField(prefix + "low")),
            Double.parseDouble(row.getField(prefix + "high")));
    String published = row.getField(prefix + "published");
    Adjustment adjustment =
        published.isEmpty()
            ? new Adjustment.Unpublished()
            : new Adjustment.From(Double.parseDouble(published), row.getField(prefix + "reason"));
    Unit unit = Unit.find(row.getField(prefix + "unit")).orElseThrow();
    return new Measured(figure, unit, adjustment, provenance(row, prefix));
  }

  private static Provenance provenance(NamedCsvRecord row, String prefix) {
    return new Provenance(
        new SourceId(row.getField(prefix + "source")),
        Integer.parseInt(row.getField(prefix + "year")),
        Confidence.valueOf(row.getField(prefix + "confidence")),
        Status.valueOf(row.getField(prefix + "status")),
        row.getField(prefix + "note"));
  }
}
