package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.world.WorldLoader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code forge data}: facts read, checked, brought in and given out, with the right exit codes. */
final class DataCommandsTest {

  private static final String USES =
      "economy,product,kind,unit,value,low,high,year,vintage,status,confidence,source,note\n";

  @TempDir Path folder;

  private static Captured data(String... arguments) {
    var all = new String[arguments.length + 1];
    all[0] = "data";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return Captured.run(Engines.ofProduct(), all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"show", "check", "coverage", "import", "export"})
  void everyCommandExplainsItselfWithAnExample(String command) {
    var run = data(command, "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: forge data " + command, "Examples:", "xit code");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void showListsTheChains() {
    assertThat(data("show").out()).contains("rare-earths", "lithium", "tungsten");
    assertThat(data("show", "--json").out()).contains("\"id\" : \"rare-earths\"");
  }

  @Test
  void showIsATreeWithItsSources() {
    var run = data("show", "rare-earths", "--stage", "refined");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("REFINED", "[ndpr-oxide]", "made by", "USD/kg", "duties not known", "SOURCES")
        .contains("FORGE-OWN ")
        .doesNotContain("[magnet-ndfeb]");
    assertThat(run.out().lines().filter(line -> !line.contains("http")))
        .allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void aChainIsFoundByItsNameTooAndAWrongOneGetsASuggestion() {
    assertThat(data("show", "Lithium", "--json").out()).contains("\"chain\" : \"lithium\"");
    var run = data("show", "litium");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Did you mean lithium? There are: rare-earths, ");
    assertThat(data("show", "unobtainium").err()).doesNotContain("Did you mean");
  }

  @Test
  void coverageCountsAndNames() {
    var run = data("coverage", "rare-earths");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("production", "elasticity", "total", "No duty:");
    assertThat(data("coverage", "rare-earths", "--json").out()).contains("\"share_known\"");
  }

  @Test
  void checkNamesFileAndLineAndFails() throws IOException {
    append(
        "rare-earths/uses.csv", "XYZ,ndpr-oxide,other,t,1,1,1,2024,2026,observed,A,BACI-2024,\n");
    var run = data("check", "--world", folder.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("does not hold", "rare-earths/uses.csv:", "economy = XYZ")
        .contains("the name 'XYZ' is not declared");
    assertThat(data("check", "--json", "--world", folder.toString()).out())
        .contains("\"severity\" : \"hard\"", "\"line\" : ");
  }

  @Test
  void aWorldThatIsNotThereIsBadInput() {
    var run = data("check", "--world", folder.resolve("nowhere").toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no such folder", "forge data export");
  }

  @Test
  void whatIsImportedIsShown() throws IOException {
    Path rows = folder.resolve("rows.csv");
    Files.writeString(
        rows, USES + "KOR,ndpr-oxide,other,t,777,777,777,2024,2027,observed,A,BACI-2024,\n");
    var run = importUses(rows);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Rows read: 1", "0 bad", "Rows written: 1, 0");
    assertThat(data("show", "rare-earths", "--world", world()).out()).contains("777");
  }

  @Test
  void manyBadRowsAreCountedAndKeptInAFile() throws IOException {
    Path rows = folder.resolve("rows.csv");
    var text = new StringBuilder(USES);
    IntStream.range(0, 30).forEach(_ -> text.append("KOR,ndpr-oxide,other\n"));
    Files.writeString(rows, text);
    Path problems = folder.resolve("problems.csv");
    var run = importUses(rows, "--problems", problems.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("30 bad", "Nothing was written.");
    assertThat(run.err().lines()).hasSize(21);
    assertThat(run.err()).contains("and 10 more problems; all are in " + problems);
    assertThat(Files.readAllLines(problems)).hasSize(31);
    assertThat(folder.resolve("world")).doesNotExist();
  }

  @Test
  void anImportSaysWhatIsMissingFromTheCommandLine() throws IOException {
    Path rows = folder.resolve("rows.csv");
    Files.writeString(rows, "t,i,j,k,v,q\n");
    var run = data("import", rows.toString(), "--as", "baci", "--to", world());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("flows belong to a chain", "trade statistics are read for");
    assertThat(data("import", rows.toString(), "--as", "salt", "--to", world()).err())
        .contains("--as = salt: this is no kind of file");
  }

  @Test
  void whatIsExportedIsAWorld() {
    assertThat(data("export", "--chain", "lithium", "--to", world()).code()).isZero();
    assertThat(Path.of(world(), "lithium", "prices.csv")).exists();
    assertThat(Path.of(world(), "zone.csv")).doesNotExist();
    assertThat(data("check", "--world", world()).out()).isEqualTo(data("check").out());
  }

  private String world() {
    return folder.resolve("world").toString();
  }

  private Captured importUses(Path rows, String... more) {
    var all = new String[8 + more.length];
    var first = new String[] {"import", rows.toString(), "--as", "uses", "--chain", "rare-earths"};
    System.arraycopy(first, 0, all, 0, 6);
    all[6] = "--to";
    all[7] = world();
    System.arraycopy(more, 0, all, 8, more.length);
    return data(all);
  }

  private void append(String file, String row) throws IOException {
    String shipped = new String(WorldLoader.resource(file).orElseThrow(), StandardCharsets.UTF_8);
    Path own = folder.resolve(file);
    Files.createDirectories(own.getParent());
    Files.writeString(own, shipped + row);
  }
}
