package forge.store.world;

import forge.kernel.Checked;
import forge.world.Table;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A chain that fits on a page, as a folder of tables. Australia mines 400 t of ore and ships it to
 * China, which makes 100 t of salt of it, keeps 60 t and sells 40 t to Japan.
 *
 * <pre>
 *   AUS  mine-toy 400 t  --400-->  CHN  4 t in, 1 t out: 100 t  --40-->  JPN
 * </pre>
 */
public final class ToyWorld {

  private final Path folder;

  /** Writes the tables into a folder. */
  public ToyWorld(Path folder) {
    this.folder = folder;
    write("chains.csv", "id,name,dominant,source,note\ntoy,Toy metal,CHN,FORGE-OWN,\n");
    for (Table table : Table.chainTables()) {
      write(name(table), String.join(",", TableColumns.of(table)) + "\n" + rows(table));
    }
  }

  private static String rows(Table table) {
    return switch (table) {
      case SOURCES -> "BOOK,A book,https://example.org/book,own\n";
      case PRODUCTS ->
          """
          toy-ore,Toy ore,toy,concentrate,t,gross dry,260900,bulk,,FORGE-OWN,
          toy-salt,Toy salt,toy,refined,t,gross dry,283600,oxide,,FORGE-OWN,
          """;
      case CONTENTS ->
          """
          toy-ore,Li,0.05,0.05,0.05,2024,A,observed,BOOK,
          toy-salt,Li,0.18,0.18,0.18,2024,A,observed,BOOK,
          """;
      case PROCESSES ->
          """
          mine-toy,Mine toy ore,mine,,toy-ore:1,0.8,,50,100,200,USD/t main output,0,0,0,,2024,D,estimated,FORGE-OWN,guess
          make-salt,Make toy salt,refined,toy-ore:4,toy-salt:1,0.9,,900,1000,1500,USD/t main output,0,0,0,,2024,D,estimated,FORGE-OWN,guess
          """;
      case PRODUCTION ->
          """
          AUS,mine-toy,output,t,400,400,400,2024,2025,observed,A,BOOK,
          AUS,mine-toy,capacity,t,500,500,500,2024,2025,observed,A,BOOK,
          CHN,make-salt,output,t,100,100,100,2024,2025,observed,A,BOOK,
          CHN,make-salt,capacity,t,150,150,150,2024,2025,observed,A,BOOK,
          """;
      case USES ->
          """
          CHN,toy-salt,final,t,60,60,60,2024,2025,observed,B,BOOK,
          JPN,toy-salt,final,t,40,30,50,2024,2025,estimated,D,FORGE-OWN,the rest
          """;
      case FLOWS ->
          """
          toy-ore,AUS,CHN,t,400,400,400,2024,2025,observed,B,BOOK,
          toy-salt,CHN,JPN,t,40,40,40,2024,2025,observed,C,BOOK,
          """;
      case PRICES ->
          """
          toy-ore,cif China,CHN,500,500,500,500,USD,t,dry,no tax,2024,annual average,2024,2025,observed,B,BOOK,
          toy-salt,China,CHN,5000,5000,5000,5,USD,kg,99 %,no tax,2024,annual average,2024,2025,observed,B,BOOK,
          """;
      case WEDGES ->
          """
          us-salt,import-duty,toy-salt,2836.00.00,*,USA,,0.037,ratio,fob,2020-01-01,,0.037,0.037,2024,A,observed,BOOK,
          jp-salt,import-duty,toy-salt,,*,JPN,,,ratio,cif,2020-01-01,,,,2024,,missing,,not looked up
          """;
      case ELASTICITIES ->
          """
          toy-salt,demand,short,-0.2,-0.4,-0.1,yes,2024,estimated,D,FORGE-OWN,guess
          toy-salt,demand,long,-0.6,-0.9,-0.3,yes,2024,estimated,D,FORGE-OWN,guess
          toy-ore,supply,short,0.3,0.1,0.5,yes,2024,estimated,D,FORGE-OWN,guess
          toy-ore,supply,long,1.2,0.8,2,yes,2024,estimated,D,FORGE-OWN,guess
          """;
      case FACILITIES ->
          "Toy hill,AUS,mine-toy,Toy Ltd,AUS,500,500,500,t/y main output,operating,2020,2024,2025,"
              + "observed,A,BOOK,\n";
      case EVENTS ->
          "chn-toy-2025,CHN,licence,toy-salt,*,2025-04-04,,in force,exports halved,BOOK,\n";
      default -> "";
    };
  }

  /** The folder. */
  public Path folder() {
    return folder;
  }

  /** Adds a row to a table of the chain. */
  public ToyWorld add(Table table, String row) {
    write(name(table), text(table) + row + "\n");
    return this;
  }

  /** Replaces a piece of a table of the chain, which must be there. */
  public ToyWorld edit(Table table, String found, String replacement) {
    if (!text(table).contains(found)) {
      throw new IllegalArgumentException(table.file() + " does not hold " + found);
    }
    write(name(table), text(table).replace(found, replacement));
    return this;
  }

  /** The text of a table of the chain. */
  public String text(Table table) {
    try {
      return Files.readString(folder.resolve(name(table)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The world of the folder. */
  public Checked<World> load() {
    return WorldLoader.from(folder);
  }

  private static String name(Table table) {
    return "toy/" + table.file();
  }

  private void write(String file, String text) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
