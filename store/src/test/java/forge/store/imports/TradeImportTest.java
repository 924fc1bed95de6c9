package forge.store.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import forge.kernel.Problem;
import forge.market.analysis.Progress;
import forge.store.world.ToyWorld;
import forge.world.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trade statistics become flows of a chain: one row per product, route and year. */
final class TradeImportTest {

  @TempDir Path folder;
  private ToyWorld toy;

  @BeforeEach
  void aWorld() {
    toy = new ToyWorld(folder.resolve("world"));
  }

  @Test
  void aFlowOfBaciIsATableRow() throws IOException {
    Imported done = baci("2024,156,392,283600,100.5,12.25\n", "toy-salt:283600");
    assertThat(done.written()).isEqualTo(1);
    assertThat(lastFlow())
        .isEqualTo("toy-salt,CHN,JPN,t,12.25,12.25,12.25,2024,2026,observed,B,BACI-2024,HS 283600");
    assertThat(toy.load().problems()).isEmpty();
  }

  @Test
  void aFactorTurnsGrossIntoTheBasisOfTheProduct() throws IOException {
    baci("2024,156,392,283600,100,10\n", "toy-salt:283600:0.88");
    assertThat(lastFlow()).contains("toy-salt,CHN,JPN,t,8.8,").endsWith("HS 283600 x 0.88");
  }

  @Test
  void economiesWithoutRowsOfTheirOwnStandInTheirResidual() throws IOException {
    Imported done =
        baci(
            """
            2024,156,276,283600,1,5
            2024,156,56,283600,1,6
            2024,156,842,283600,1,7
            2024,156,490,283600,1,8
            2024,276,56,283600,1,9
            """,
            "toy-salt:283600");
    assertThat(toy.text(Table.FLOWS)).contains("toy-salt,CHN,XEU,t,11,", "toy-salt,CHN,ROW,t,15,");
    assertThat(done.notes())
        .contains(
            "1 flows inside one economy or residual left out",
            "4 countries without rows of their own stand in XEU and ROW");
  }

  @Test
  void everyEconomyStaysApartOnDemand() throws IOException {
    var choice = choice(TradeKind.BACI, true, "toy-salt:283600");
    run("t,i,j,k,v,q\n2024,156,276,283600,1,5\n2024,156,842,283600,1,7\n", choice, false);
    assertThat(toy.text(Table.FLOWS)).contains("toy-salt,CHN,DEU,t,5,", "toy-salt,CHN,USA,t,7,");
  }

  @Test
  void aSourceThatIsNotListedIsAdded() throws IOException {
    baci("2019,156,392,283600,1,5\n", "toy-salt:283600");
    assertThat(toy.text(Table.SOURCES))
        .contains("BACI-2019,\"CEPII BACI, bilateral trade of 2019\"");
    assertThat(toy.load().problems()).isEmpty();
  }

  @Test
  void everyBadRowIsToldAndNothingWritten() throws IOException {
    String before = toy.text(Table.FLOWS);
    Imported refused =
        baci(
            """
            2024,156,392,283600,1,5
            2024,999,392,283600,1,5
            20x4,156,392,283600,1,5
            2024,156,392,28,1,5
            2024,156,392,283600,1,NA
            2024,156,392,999999,1,NA
            2024,156,392,283600,1,-5
            2024,156
            """,
            "toy-salt:283600");
    assertThat(refused.problems())
        .extracting(Problem::line, Problem::field)
        .containsExactly(
            tuple(3, "i"),
            tuple(4, "t"),
            tuple(5, "k"),
            tuple(6, "q"),
            tuple(8, "q"),
            tuple(9, ""));
    assertThat(refused.done()).isFalse();
    assertThat(toy.text(Table.FLOWS)).isEqualTo(before);
  }

  @Test
  void aMissingColumnIsNamed() throws IOException {
    var choice = choice(TradeKind.BACI, false, "toy-salt:283600");
    Imported refused = run("t,i,j,k,v\n2024,156,392,283600,1\n", choice, false);
    assertThat(refused.problems().getFirst().sentence()).contains("q: the column is missing");
  }

  @Test
  void aGeneratedYearAddsUp() throws IOException {
    var random = new Random(1);
    var text = new StringBuilder("t,i,j,k,v,q\n");
    double sum = 0;
    int bad = 0;
    for (int row = 0; row < 20_000; row++) {
      boolean broken = row % 400 == 399;
      boolean ours = random.nextInt(4) == 0;
      double tonnes = random.nextInt(1, 1000);
      bad += broken ? 1 : 0;
      sum += ours && !broken ? tonnes : 0;
      text.append("2024,").append(broken ? "000" : "156").append(",392,");
      text.append(ours ? "283600" : "850760").append(",1,").append(tonnes).append('\n');
    }
    Imported done = run(text.toString(), choice(TradeKind.BACI, false, "toy-salt:283600"), true);
    assertThat(done.read()).isEqualTo(20_000);
    assertThat(done.bad()).isEqualTo(bad);
    assertThat(Double.parseDouble(lastFlow().split(",")[4])).isEqualTo(sum);
  }

  @Test
  void ofTwoReportsOfOneFlowTheImporterCounts() throws IOException {
    comtrade(
        """
        cmdCode,flowCode,partnerISO,reporterISO,refYear,netWgt,primaryValue,qty
        283600,X,JPN,CHN,2024,9000,1,1
        283600,M,CHN,JPN,2024,10000,1,1
        283600,X,KOR,CHN,2024,3000,1,1
        283600,M,W00,JPN,2024,99000,1,1
        283600,RX,JPN,CHN,2024,1000,1,1
        2836,M,CHN,JPN,2024,12000,1,1
        """);
    assertThat(toy.text(Table.FLOWS))
        .contains("toy-salt,CHN,JPN,t,10,10,10,2024,2025,observed,B,COMTRADE-2024")
        .contains("toy-salt,CHN,ROW,t,3,")
        .doesNotContain("t,99,");
  }

  @Test
  void partsOfAFlowAreNotAddedToIt() throws IOException {
    Imported done =
        comtrade(
            """
            refYear,reporterCode,partnerCode,flowCode,cmdCode,netWgt,motCode,customsCode,partner2Code
            2024,392,156,M,283600,10000,0,C00,0
            2024,392,156,M,283600,4000,1000,C00,0
            2024,392,156,M,283600,6000,2100,C00,0
            """);
    assertThat(lastFlow()).contains("toy-salt,CHN,JPN,t,10,");
    assertThat(done.notes()).anyMatch(note -> note.startsWith("2 rows that are part of a flow"));
  }

  @Test
  void codesOfStatisticsAreKnown() {
    Countries countries = Countries.shipped();
    assertThat(List.of(842, 490, 251, 757, 699))
        .extracting(code -> countries.findByNumber(code).orElseThrow().code())
        .containsExactly("USA", "TWN", "FRA", "CHE", "IND");
    assertThat(countries.findByLetters("S19").orElseThrow().code()).isEqualTo("TWN");
    assertThat(countries.findByNumber(100).orElseThrow().inUnion()).isTrue();
  }

  private Imported baci(String rows, String product) throws IOException {
    return run("t,i,j,k,v,q\n" + rows, choice(TradeKind.BACI, false, product), false);
  }

  private Imported comtrade(String text) throws IOException {
    return run(text, choice(TradeKind.COMTRADE, false, "toy-salt:283600"), false);
  }

  private static TradeChoice choice(TradeKind kind, boolean every, String product) {
    return new TradeChoice(kind, List.of(TradeCode.parse(product)), "", 0, every);
  }

  private Imported run(String text, TradeChoice choice, boolean goodOnly) throws IOException {
    Path file = folder.resolve("trade.csv");
    Files.writeString(file, text);
    var target = new Target(toy.folder(), "toy", Table.FLOWS);
    Countries known = Countries.shipped();
    return goodOnly
        ? TradeImport.runGoodOnly(file, target, choice, known, Progress.NONE)
        : TradeImport.run(file, target, choice, known, Progress.NONE);
  }

  private String lastFlow() {
    return toy.text(Table.FLOWS).lines().reduce((_, last) -> last).orElseThrow();
  }
}
