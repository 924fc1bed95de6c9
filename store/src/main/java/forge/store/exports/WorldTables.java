package forge.store.exports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import forge.store.world.TableColumns;
import forge.store.world.WorldLoader;
import forge.world.Chain;
import forge.world.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of some chains of a world as text, and those of the whole world where wanted. */
public final class WorldTables {

  private final List<Path> folders;
  private final List<Chain> chains;
  private final boolean shared;

  /**
   * The tables of a world.
   *
   * @param folders that stand over the shipped tables; none for those alone
   * @param chains whose tables are wanted
   * @param shared whether the tables of the whole world are wanted too
   */
  public WorldTables(List<Path> folders, List<Chain> chains, boolean shared) {
    this.folders = List.copyOf(folders);
    this.chains = List.copyOf(chains);
    this.shared = shared;
  }

  /** A row and the chain whose table holds it; the chain is empty for the whole world. */
  record Line(String chain, List<String> fields) {}

  /** The files as they are: the bytes by their name in the folder. */
  Map<String, byte[]> files() throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    for (Table table : Table.values()) {
      for (String chain : owners(table)) {
        String file = chain.isEmpty() ? table.file() : chain + "/" + table.file();
        Optional<byte[]> bytes = find(file);
        if (bytes.isPresent()) {
          files.put(file, bytes.get());
        }
      }
    }
    return files;
  }

  /** The tables that have a file, those of the whole world last. */
  List<Table> tables() {
    return Arrays.stream(Table.values()).filter(table -> !owners(table).isEmpty()).toList();
  }

  /** The rows of a table, all chains together, in the order of its columns. */
  List<Line> lines(Table table) throws IOException {
    var lines = new ArrayList<Line>();
    for (String chain : owners(table)) {
      String file = chain.isEmpty() ? table.file() : chain + "/" + table.file();
      Optional<byte[]> bytes = find(file);
      if (bytes.isPresent()) {
        read(chain, table, new String(bytes.get(), StandardCharsets.UTF_8), lines);
      }
    }
    return lines;
  }

  private static void read(String chain, Table table, String text, List<Line> to)
      throws IOException {
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowMissingFields(true).allowExtraFields(true).ofCsvRecord(text)) {
      List<String> header = List.of();
      for (CsvRecord each : records) {
        if (header.isEmpty()) {
          header = each.getFields();
        } else {
          to.add(new Line(chain, inOrder(TableColumns.of(table), header, each)));
        }
      }
    }
  }

  private static List<String> inOrder(List<String> columns, List<String> header, CsvRecord row) {
    var fields = new ArrayList<String>();
    for (String column : columns) {
      int at = header.indexOf(column);
      fields.add(at < 0 || at >= row.getFieldCount() ? "" : row.getField(at).strip());
    }
    return fields;
  }

  private List<String> owners(Table table) {
    var owners = new ArrayList<String>();
    if (shared && (!table.ofChain() || table == Table.SOURCES)) {
      owners.add("");
    }
    if (table.ofChain()) {
      chains.forEach(each -> owners.add(each.id()));
    }
    return owners;
  }

  private Optional<byte[]> find(String file) throws IOException {
    for (Path folder : folders) {
      return WorldLoader.over(folder, file);
    }
    return WorldLoader.resource(file);
  }
}
