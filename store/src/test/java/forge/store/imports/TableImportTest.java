package forge.store.imports;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.store.Folders;
import forge.store.world.TableColumns;
import forge.store.world.ToyWorld;
import forge.world.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's rows come into the table of their chain, whole or not at all. */
final class TableImportTest {

  private static final String HEADER =
      "economy,product,kind,unit,value,low,high,year,vintage,status,confidence,source,note\n";

  @TempDir Path folder;
  private ToyWorld toy;

  @BeforeEach
  void aWorld() {
    toy = new ToyWorld(folder.resolve("world"));
  }

  @Test
  void aNewRowStandsBehindTheOldOnes() throws IOException {
    Imported done = uses("KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,\n", false);
    assertThat(done.written()).isEqualTo(1);
    assertThat(done.replaced()).isZero();
    assertThat(toy.text(Table.USES).lines().skip(3))
        .containsExactly("KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,");
    assertThat(toy.load().problems()).isEmpty();
  }

  @Test
  void theSameFactTakesThePlaceOfTheOldOne() throws IOException {
    Imported done = uses("CHN,toy-salt,final,t,66,66,66,2024,2025,observed,A,BOOK,\n", false);
    assertThat(done.replaced()).isEqualTo(1);
    assertThat(toy.text(Table.USES)).contains("final,t,66").doesNotContain("final,t,60");
  }

  @Test
  void importingTwiceChangesNothing() throws IOException {
    uses("KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,\n", false);
    String once = toy.text(Table.USES);
    uses("KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,\n", false);
    assertThat(toy.text(Table.USES)).isEqualTo(once);
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    Imported done =
        run(
            Table.USES,
            """
            note,source,confidence,status,vintage,year,high,low,value,unit,kind,product,economy
            "a, b",BOOK,A,observed,2026,2024,5,5,5,t,final,toy-salt,KOR
            """,
            false);
    assertThat(done.done()).isTrue();
    assertThat(toy.text(Table.USES))
        .contains("KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,\"a, b\"");
  }

  @Test
  void oneBadRowAndNothingIsWritten() throws IOException {
    String before = toy.text(Table.USES);
    Imported refused = uses(GOOD + BAD, false);
    assertThat(refused.done()).isFalse();
    assertThat(refused.bad()).isEqualTo(5);
    assertThat(refused.problems())
        .extracting(Problem::line, Problem::rule)
        .containsExactly(
            tuple(3, "the name 'XYZ' is not declared"),
            tuple(4, "an estimate carries a range"),
            tuple(5, "this field holds a number"),
            tuple(6, "a row has as many fields as the header, 13"),
            tuple(7, "each row is given once"));
    assertThat(toy.text(Table.USES)).isEqualTo(before);
  }

  @Test
  void theGoodRowsAloneAreWrittenOnDemand() throws IOException {
    Imported done = uses(GOOD + BAD, true);
    assertThat(done.read()).isEqualTo(6);
    assertThat(done.bad()).isEqualTo(5);
    assertThat(done.written()).isEqualTo(1);
    assertThat(toy.load().problems()).isEmpty();
  }

  @Test
  void aWorldThatWouldNotLoadIsRefused() throws IOException {
    String gain =
        "make-salt,Make toy salt,refined,toy-ore:2,toy-salt:1,0.9,,900,1000,1500,USD/t main output,"
            + "0,0,0,,2024,D,estimated,FORGE-OWN,half the ore\n";
    String header = String.join(",", TableColumns.of(Table.PROCESSES)) + "\n";
    Imported refused = run(Table.PROCESSES, header + gain, true);
    assertThat(refused.done()).isFalse();
    assertThat(refused.problems())
        .extracting(Problem::rule)
        .containsExactly("a process does not gain material");
    assertThat(toy.text(Table.PROCESSES)).contains("toy-ore:4");
  }

  @Test
  void aNewChainGetsEmptyTables() throws IOException {
    Path file = folder.resolve("chains.csv");
    Files.writeString(file, "id,name,dominant,source,note\nother,Other,CHN,FORGE-OWN,\n");
    var target = new Target(toy.folder(), "", Table.CHAINS);
    assertThat(TableImport.run(file, target, false, Progress.NONE).done()).isTrue();
    assertThat(toy.load().problems()).isEmpty();
    assertThat(toy.folder().resolve("other/prices.csv")).exists();
  }

  @Test
  void noTemporaryFileStays() throws IOException {
    uses(GOOD + BAD, true);
    try (var files = Files.list(toy.folder())) {
      assertThat(files.map(Path::getFileName).map(Path::toString))
          .containsExactlyInAnyOrder("chains.csv", "toy");
    }
  }

  @Property(tries = 20)
  void whatIsImportedIsLoaded(
      @ForAll @Size(min = 1, max = 30) List<@DoubleRange(min = 0, max = 1e7) Double> values)
      throws IOException {
    Path place = Files.createTempDirectory("forge-import");
    try {
      isLoaded(place, values);
    } finally {
      Folders.delete(place);
    }
  }

  private static void isLoaded(Path place, List<Double> values) throws IOException {
    var world = new ToyWorld(place.resolve("world"));
    String rows =
        IntStream.range(0, values.size())
            .mapToObj(i -> row(2000 + i, values.get(i)))
            .collect(Collectors.joining());
    Path file = place.resolve("uses.csv");
    Files.writeString(file, HEADER + rows);
    TableImport.run(file, new Target(world.folder(), "toy", Table.USES), false, Progress.NONE);
    assertThat(world.load().value().facts().uses().stream().skip(2))
        .extracting(use -> use.fact().value())
        .containsExactlyElementsOf(values);
  }

  private static String row(int year, double value) {
    return "KOR,toy-salt,other,t,%1$s,%1$s,%1$s,%2$d,2026,observed,A,BOOK,\n"
        .formatted(value, year);
  }

  private static final String GOOD = "KOR,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,\n";

  private static final String BAD =
      """
      XYZ,toy-salt,final,t,5,5,5,2024,2026,observed,A,BOOK,
      IND,toy-salt,final,t,5,5,5,2024,2026,estimated,D,FORGE-OWN,
      IND,toy-salt,final,t,about 5,5,5,2024,2026,observed,A,BOOK,
      IND,toy-salt
      KOR,toy-salt,final,t,6,6,6,2024,2026,observed,A,BOOK,
      """;

  private static Tuple tuple(Object... values) {
    return Tuple.tuple(values);
  }

  private Imported uses(String rows, boolean goodOnly) throws IOException {
    return run(Table.USES, HEADER + rows, goodOnly);
  }

  private Imported run(Table table, String text, boolean goodOnly) throws IOException {
    Path file = folder.resolve("rows.csv");
    Files.writeString(file, text);
    var target = new Target(toy.folder(), "toy", table);
    return TableImport.run(file, target, goodOnly, Progress.NONE);
  }
}
