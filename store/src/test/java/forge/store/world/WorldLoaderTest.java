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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spoiled copy of the shipped tables loads with a problem at each bad row and keeps the rest. */
class WorldLoaderTest {

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedTables() throws IOException {
    for (Table table : Table.values()) {
      try (var stream = World.class.getResourceAsStream("/forge/world/" + table.file())) {
        Files.write(folder.resolve(table.file()), stream.readAllBytes());
      }
    }
  }

  @Test
  void aFaithfulCopyIsClean() {
    assertThat(load().problems()).isEmpty();
  }

  @Test
  void anUnknownColumnIsRefused() throws IOException {
    spoil("freight.csv", "class,", "class_,");
    assertThat(rules())
        .contains("freight.csv:1 the column is missing", "freight.csv:1 the column is unknown");
  }

  @Test
  void anUnknownEconomyIsRefusedWhereItStands() throws IOException {
    append("uses.csv", "XYZ,ndpr-oxide,other,t,1,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(rules()).containsExactly("uses.csv:93 the name 'XYZ' is not declared");
  }

  @Test
  void anEmptyEconomyIsRefused() throws IOException {
    append("uses.csv", ",ndpr-oxide,other,t,1,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(load().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.line()).isEqualTo(93));
  }

  @Test
  void aGroupIsNoEconomy() throws IOException {
    append("uses.csv", "EU27,magnet-ndfeb,other,t,1,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(load().problems())
        .singleElement()
        .satisfies(p -> assertThat(p.rule()).startsWith("a group carries no figures"));
  }

  @Test
  void notANumberIsRefused() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other,t,NaN,1,2,,,,2024,estimated,D,FORGE-OWN,");
    append("uses.csv", "CAN,ndpr-oxide,other,t,about ten,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(rules())
        .containsExactly("uses.csv:93 a number is finite", "uses.csv:94 this field holds a number");
  }

  @Test
  void aDuplicateIsRefused() throws IOException {
    append("uses.csv", "CHN,magnet-ndfeb,final,t,1,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(rules()).containsExactly("uses.csv:93 each row is given once");
  }

  @Test
  void aRowWithoutSourceIsRefused() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other,t,1,1,2,,,,2024,estimated,D,,");
    assertThat(rules()).containsExactly("uses.csv:93 every figure cites its source");
  }

  @Test
  void aWrongUnitIsRefused() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other,kg,1,1,2,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(rules()).containsExactly("uses.csv:93 the unit is t or USD/t");
  }

  @Test
  void aWrongChangeIsRefused() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other,t,11,1,20,10,5,why,2024,estimated,D,FORGE-OWN,");
    assertThat(rules())
        .containsExactly("uses.csv:93 the change is 10.0000 per cent of the published figure");
  }

  @Test
  void aRowTooShortIsRefused() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other");
    assertThat(rules()).containsExactly("uses.csv:93 a row has as many fields as the header, 15");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    String text = Files.readString(folder.resolve("zone.csv")) + "DEU,é,2026-02-04,,CMM-2026,\n";
    Files.write(folder.resolve("zone.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rules()).containsExactly("zone.csv:0 the file is not UTF-8");
  }

  @Test
  void aMissingFileIsRefused() throws IOException {
    Files.delete(folder.resolve("zone.csv"));
    assertThat(rules()).containsExactly("zone.csv:0 the file is missing");
  }

  @Test
  void everyBadRowIsReportedAndTheGoodOnesStay() throws IOException {
    append("zone.csv", "XYZ,scenario-member,2026-02-04,,CMM-2026,");
    append("zone.csv", "TWN,scenario-member,soon,,CMM-2026,");
    append("zone.csv", "VNM,scenario-member,2026-02-04,,CMM-2026,added");
    Checked<World> loaded = load();
    assertThat(loaded.problems()).extracting(Problem::line).containsExactly(17, 18);
    assertThat(loaded.value().outlook().zone()).hasSize(16);
  }

  @Test
  void anOpenBalanceOfAnEditedSetIsReported() throws IOException {
    append("uses.csv", "MEX,ndpr-oxide,other,t,10,1,20,,,,2024,estimated,D,FORGE-OWN,");
    assertThat(load().problems()).extracting(Problem::field).containsExactly("MEX ndpr-oxide");
  }

  private List<String> rules() {
    return load().problems().stream().map(p -> p.file() + ":" + p.line() + " " + p.rule()).toList();
  }

  private Checked<World> load() {
    return WorldLoader.from(folder);
  }

  private void append(String file, String row) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + row + "\n");
  }

  private void spoil(String file, String found, String replacement) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(found, replacement));
  }
}
