package forge.store.world;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.world.Table;
import forge.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spoiled copy of a shipped table leaves a problem at each bad row and keeps the rest. */
class WorldLoaderTest {

  private static final String USES = "rare-earths/uses.csv";
  private static final String FLOWS = "rare-earths/flows.csv";
  private static final String ZONE = "zone.csv";
  private static final String CITED = "2024,2025,estimated,D,FORGE-OWN,";

  @TempDir Path folder;

  @Test
  void aFaithfulCopyIsClean() throws IOException {
    for (Table table : Table.values()) {
      copy((table.ofChain() ? "rare-earths/" : "") + table.file());
    }
    assertThat(load().problems()).isEmpty();
  }

  @Test
  void anEmptyFolderIsTheShippedWorld() {
    assertThat(load().value()).isEqualTo(WorldLoader.shipped().value());
  }

  @Test
  void anUnknownColumnIsRefused() throws IOException {
    Path path = copy("freight.csv");
    Files.writeString(path, Files.readString(path).replaceFirst("class,", "class_,"));
    assertThat(rules())
        .contains("freight.csv:1 the column is missing", "freight.csv:1 the column is unknown");
  }

  @Test
  void anUnknownEconomyIsRefusedWhereItStands() throws IOException {
    int line = append(USES, "XYZ,ndpr-oxide,other,t,1,1,2," + CITED);
    assertThat(rules()).containsExactly(USES + ":" + line + " the name 'XYZ' is not declared");
  }

  @Test
  void anEmptyEconomyIsRefused() throws IOException {
    int line = append(USES, ",ndpr-oxide,other,t,1,1,2," + CITED);
    assertThat(load().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(line));
  }

  @Test
  void aGroupOrTheWorldMayStandForItsSum() throws IOException {
    append(USES, "EU27,magnet-ndfeb,other,t,1,1,2," + CITED);
    append(USES, "*,magnet-ndfeb,other,t,1,1,2," + CITED);
    assertThat(load().problems()).isEmpty();
  }

  @Test
  void aGroupSendsNothing() throws IOException {
    append(FLOWS, "magnet-ndfeb,EU27,CHN,t,1,1,2," + CITED);
    assertThat(load().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).startsWith("a group carries no figures"));
  }

  @Test
  void notANumberIsRefused() throws IOException {
    int line = append(USES, "MEX,ndpr-oxide,other,t,NaN,1,2," + CITED);
    append(USES, "CAN,ndpr-oxide,other,t,about ten,1,2," + CITED);
    assertThat(rules())
        .containsExactly(
            USES + ":" + line + " a number is finite",
            USES + ":" + (line + 1) + " this field holds a number");
  }

  @Test
  void aRowGivenTwiceIsRefused() throws IOException {
    append(USES, "CHN,magnet-ndfeb,other,t,1,1,2," + CITED);
    int line = append(USES, "CHN,magnet-ndfeb,other,t,1,1,2," + CITED);
    assertThat(rules())
        .containsExactly(
            "%s:%d each row is given once, and this one stands on line %d already"
                .formatted(USES, line, line - 1));
  }

  @Test
  void twoVintagesOfOneFigureStandSideBySide() throws IOException {
    int before = load().value().facts().uses().size();
    append(USES, "CHN,magnet-ndfeb,other,t,1,1,2,2024,2025,estimated,D,FORGE-OWN,");
    append(USES, "CHN,magnet-ndfeb,other,t,3,2,4,2024,2026,estimated,D,FORGE-OWN,");
    assertThat(load().problems()).isEmpty();
    assertThat(load().value().facts().uses()).hasSize(before + 2);
  }

  @Test
  void aVintageIsAYear() throws IOException {
    int line = append(USES, "MEX,ndpr-oxide,other,t,1,1,2,2024,soon,estimated,D,FORGE-OWN,");
    assertThat(rules()).containsExactly(USES + ":" + line + " this field holds a whole number");
  }

  @Test
  void aRowWithoutSourceIsRefused() throws IOException {
    int line = append(USES, "MEX,ndpr-oxide,other,t,1,1,2,2024,2025,estimated,D,,");
    assertThat(rules()).containsExactly(USES + ":" + line + " every figure cites its source");
  }

  @Test
  void aWrongUnitIsRefused() throws IOException {
    int line = append(USES, "MEX,ndpr-oxide,other,kg,1,1,2," + CITED);
    assertThat(rules()).containsExactly(USES + ":" + line + " the unit is t or USD/t");
  }

  @Test
  void aRowTooShortIsRefused() throws IOException {
    int line = append(USES, "MEX,ndpr-oxide,other");
    assertThat(rules())
        .containsExactly(USES + ":" + line + " a row has as many fields as the header, 13");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path path = copy(ZONE);
    String text = Files.readString(path) + "DEU,é,2026-02-04,,CMM-2026,\n";
    Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rules()).containsExactly("zone.csv:0 the file is not UTF-8");
  }

  @Test
  void aChainWithoutTablesIsRefused() throws IOException {
    append("chains.csv", "unobtainium,Unobtainium,CHN,FORGE-OWN,");
    List<String> missing =
        Table.chainTables().stream()
            .map(table -> "unobtainium/" + table.file() + ":0 the file is missing")
            .toList();
    assertThat(rules()).containsExactlyInAnyOrderElementsOf(missing);
  }

  @Test
  void aSourceReadsTheSameWhereverItIsListed() throws IOException {
    append("rare-earths/sources.csv", "FORGE-OWN,Another book,,own");
    assertThat(rules())
        .containsExactly(
            "rare-earths/sources.csv:0 a source that two tables list reads the same in both");
  }

  @Test
  void everyBadRowIsReportedAndTheGoodOnesStay() throws IOException {
    int before = load().value().outlook().zone().size();
    int line = append(ZONE, "XYZ,scenario-member,2026-02-04,,CMM-2026,");
    append(ZONE, "TWN,scenario-member,soon,,CMM-2026,");
    append(ZONE, "VNM,scenario-member,2026-02-04,,CMM-2026,added");
    Checked<World> loaded = load();
    assertThat(loaded.problems()).extracting(Problem::line).containsExactly(line, line + 1);
    assertThat(loaded.value().outlook().zone()).hasSize(before + 1);
  }

  private List<String> rules() {
    return load().problems().stream().map(p -> p.file() + ":" + p.line() + " " + p.rule()).toList();
  }

  private Checked<World> load() {
    return WorldLoader.from(folder);
  }

  /** The shipped table as a file of the folder, where it is not one yet. */
  private Path copy(String file) throws IOException {
    Path path = folder.resolve(file);
    if (!Files.exists(path)) {
      Files.createDirectories(path.resolveSibling("."));
      Files.write(path, WorldLoader.resource(file).orElseThrow());
    }
    return path;
  }

  /** Adds a row to the copy of a shipped table; the line it stands on. */
  private int append(String file, String row) throws IOException {
    Path path = copy(file);
    String text = Files.readString(path) + row + "\n";
    Files.writeString(path, text);
    return (int) text.lines().count();
  }
}
