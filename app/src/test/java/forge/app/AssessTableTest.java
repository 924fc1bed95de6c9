package forge.app;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of entries: each row is assessed or refused with its reasons, and none is lost. */
final class AssessTableTest {

  private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
  private static final String HEADER =
      "entry,destination,accepted,goods,origin,value,value_basis,currency,net_mass_kg,"
          + "content_of,content_kg,preference,documents,note";

  /** 3 % of 1000.00 EUR. */
  private static final String GOOD =
      "A-1,NOR,2026-06-15,8105.20.00,AUS,1000.00,CIF,EUR,50,Co,49.5,,,first";

  @TempDir private Path folder;

  /** The example with a second exception to the duty on cobalt, at the level of the first. */
  @BeforeEach
  void rules() throws IOException {
    Path rules = Files.createDirectory(folder.resolve("rules"));
    try (var files = Files.list(Path.of("../docs/examples/rules"))) {
      for (Path each : files.toList()) {
        Files.copy(each, rules.resolve(String.valueOf(each.getFileName())));
      }
    }
    String second =
        """
          - {label: mfn-document, type: mfn, goods: "8105", exception-to: mfn-cobalt, when: {presents: Y900}, duty: 1 %, place: note}
        """;
    Path measures = rules.resolve("measures.yaml");
    Files.writeString(measures, Files.readString(measures) + second);
  }

  private Path table(String text) throws IOException {
    return Files.writeString(folder.resolve("t.csv"), text);
  }

  private Captured assess(Path table, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("assess", table.toString(), "--rules", at("rules")));
    arguments.addAll(List.of("--out", at("out.csv"), "--refused", at("refused.csv")));
    arguments.addAll(List.of(more));
    return Captured.at(NOW, arguments.toArray(String[]::new));
  }

  private String at(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> rows(String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.exists(file) ? Files.readAllLines(file).stream().skip(1).toList() : List.of();
  }

  @Test
  void goodRowsAreAssessedToTheCent() throws IOException {
    Captured run = assess(table(HEADER + "\n" + GOOD + "\n"));
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("1 entries read, 1 assessed").contains("30.00");
    assertThat(rows("out.csv"))
        .containsExactly("A-1,1,none,1000.00,30.00,,,,30.00,0.00,mfn-cobalt");
    assertThat(folder.resolve("refused.csv")).doesNotExist();
    assertThat(folder.resolve("out.csv.about.json")).content().contains("example");
  }

  /** 5/8 of 80,000 kg at 20.00 a kilogram lie in the quota; the rest bears 40 % at most. */
  @Test
  void anEntryThatItsQuotaCoversInPartBearsTheSumOfItsLines() throws IOException {
    Path table =
        table(
            "entry,destination,accepted,exported,goods,additional_code,origin,value,value_basis,currency,"
                + "net_mass_kg,content_of,content_kg,quota\n"
                + "Q-1,NOR,2026-06-15,2026-06-01,8105.20.00,co-metal,CHL,1600000.00,CIF,EUR,80000,Co,80000,"
                + "09.0001\n");
    Captured run = assess(table);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 entries read, 1 assessed");
    assertThat(rows("out.csv"))
        .containsExactly(
            "Q-1,1,levy,1600000.00,48000.00,,240000.00,,288000.00,0.00,"
                + "mfn-cobalt;levy-quota;mfn-cobalt;levy");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ",50,|,-5,|unreadable|net_mass_kg = -5: is below zero",
        ",49.5,|,50.5,|content-exceeds-mass|the goods hold more Co than their net mass of 50 kg",
        "8105.20.00|9999.99.99|unknown-code|goods = 9999.99.99",
        "8105.20.00|81-x|unknown-code|goods = 81-x: is no goods code",
        "AUS|Australia|unreadable|origin = Australia: is no country of ISO 3166-1",
        ",EUR,|,JPY,|no-exchange-rate|currency = JPY",
        ",EUR,|,euro,|unreadable|currency = euro",
        "2026-06-15|1999-06-15|outside-rules|accepted = 1999-06-15",
        "2026-06-15|2026-02-30|unreadable|accepted = 2026-02-30: is no day of the calendar",
        ",,,first|,true,Y900,first|conflict|mfn-cobalt-partner and mfn-document both apply",
        "1000.00|1e3|unreadable|value = 1e3: is no number",
        "A-1,|,|missing-figure|entry: is missing",
        "A-1,NOR,|A-1,|unreadable|the row has 13 cells",
        "Co,|K*,|unreadable|content_of = K*: names no substance",
      })
  void aBadRowIsKeptWithItsReason(String good, String bad, String code, String reason)
      throws IOException {
    String row = GOOD.replace(good, bad);
    assertThat(row).isNotEqualTo(GOOD);
    Captured run = assess(table(HEADER + "\n" + row + "\n" + GOOD.replace("A-1", "A-2") + "\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("2 entries read, 1 assessed, 1 refused");
    assertThat(rows("out.csv")).singleElement().asString().startsWith("A-2,");
    assertThat(rows("refused.csv")).singleElement().asString().contains("first").contains(code);
    assertThat(rows("refused.csv")).singleElement().asString().contains(row).contains(reason);
    assertThat(Files.readString(folder.resolve("refused.csv")))
        .startsWith(HEADER + ",refused_line,refused_reasons,refused_because\n");
  }

  @Test
  void everyReasonOfARowIsTold() throws IOException {
    String row = GOOD.replace(",50,", ",-5,").replace("AUS", "Oz").replace("EUR", "euro");
    assess(table(HEADER + "\n" + row + "\n"));
    assertThat(rows("refused.csv"))
        .singleElement()
        .asString()
        .contains("net_mass_kg = -5")
        .contains("origin = Oz")
        .contains("currency = euro");
  }

  @Test
  void aCellOfAMillionCharactersIsRefusedWithItsLength() throws IOException {
    String row = GOOD.replace("first", "a note").replace(",,,", ",," + "X".repeat(1_000_000) + ",");
    Captured run = assess(table(HEADER + "\n" + row + "\n" + GOOD + "\n"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(rows("out.csv")).hasSize(1);
    assertThat(rows("refused.csv")).singleElement().asString().contains("has 1000000 characters");
    assertThat(rows("refused.csv")).singleElement().asString().hasSizeLessThan(2000);
  }

  @Test
  void anEntryHasAReferenceOfSixtyFourCharactersAtMost() throws IOException {
    String fits = GOOD.replace("A-1", "E".repeat(64));
    String longer = GOOD.replace("A-1", "F".repeat(65));
    assertThat(assess(table(HEADER + "\n" + fits + "\n" + longer + "\n")).code()).isEqualTo(1);
    assertThat(rows("out.csv")).singleElement().asString().startsWith("E".repeat(64));
    assertThat(rows("refused.csv")).singleElement().asString().startsWith("F".repeat(65));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-3,NOR,2026-0", "A-3,NOR,\"2026-06", "A-3,\"NOR,2026-06-15\n"})
  void aFileThatEndsInsideARowSaysSo(String cut) throws IOException {
    Captured run = assess(table(HEADER + "\n" + GOOD + "\n" + cut));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("t.csv:3: the file ends inside this row");
    assertThat(run.out()).contains("2 entries read, 1 assessed, 1 refused");
    assertThat(rows("refused.csv")).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "goods", "goods,goods"})
  void aTableWithoutAnyOfItsColumnsOrWithOneTwiceIsBadInput(String header) throws IOException {
    Captured run = assess(table(header));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("t.csv");
    assertThat(folder.resolve("out.csv")).doesNotExist();
  }

  @Test
  void aHeaderAloneIsATable() throws IOException {
    assertThat(assess(table(HEADER + "\n")).code()).isZero();
    assertThat(rows("out.csv")).isEmpty();
  }

  @Test
  void linesMarksAndQuotationAreThoseOfAnyProgram() throws IOException {
    assess(table(HEADER + "\n" + GOOD + "\n"));
    List<String> plain = rows("out.csv");
    assertThat(plain).hasSize(1);
    String quoted = "\"" + GOOD.replace(",", "\",\"") + "\"";
    for (String each :
        List.of(
            HEADER + "\r\n" + GOOD + "\r\n",
            "\uFEFF" + HEADER + "\n" + GOOD + "\n",
            HEADER + "\n" + GOOD,
            HEADER + "\n" + quoted,
            HEADER + "\n\n" + GOOD + "\n\n")) {
      Captured run = assess(table(each));
      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertThat(rows("out.csv")).isEqualTo(plain);
    }
  }

  @Test
  void bytesThatAreNotUtf8RefuseTheirRow() throws IOException {
    Path table = folder.resolve("latin.csv");
    String text = HEADER + ",exporter\n" + GOOD + ",Caf\u00e9\n" + GOOD + ",Caf\n";
    Files.write(table, text.getBytes(ISO_8859_1));
    assertThat(assess(table).code()).isEqualTo(1);
    assertThat(rows("out.csv")).hasSize(1);
    assertThat(rows("refused.csv")).singleElement().asString().contains("is not UTF-8");
  }

  @Test
  void refusedRowsThatWereMendedAreAssessed() throws IOException {
    assess(table(HEADER + "\n" + GOOD.replace("AUS", "Oz") + "\n" + GOOD.replace("EUR", "euro")));
    String refused = Files.readString(folder.resolve("refused.csv"));
    Captured run = assess(table(refused.replace(",Oz,", ",AUS,")));
    assertThat(run.code()).isEqualTo(1);
    assertThat(rows("out.csv")).hasSize(1);
    assertThat(Files.readString(folder.resolve("refused.csv")))
        .startsWith(HEADER + ",refused_line,refused_reasons,refused_because\n")
        .contains("currency = euro");
  }

  @Test
  void anEntryThatIsNamedIsExplainedAsTheTableHasIt() throws IOException {
    Path table = table(HEADER + "\n" + GOOD + "\n" + GOOD.replace("A-1", "A-2") + "\n");
    assess(table);
    Captured one = Captured.at(NOW, "assess", table.toString(), "A-2", "--rules", at("rules"));
    assertThat(one.code()).isZero();
    assertThat(one.out()).contains("A-2").contains("30.00 EUR owed").doesNotContain("A-1");
    assertThat(rows("out.csv").getLast()).contains(",30.00,0.00,mfn-cobalt");
    Captured none = Captured.at(NOW, "assess", table.toString(), "B-1", "--rules", at("rules"));
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("it has no entry B-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {".csv", ".parquet"})
  void nothingDependsOnTheNumberOfThreads(String kind) throws IOException {
    for (String threads : List.of("1", "2")) {
      String drawn = at("s" + threads + kind);
      String draw =
          "assess generate --rows 20000 --seed 5 --bad-share 0.02 --rules demo-zone --out ";
      assertThat(line(draw + drawn + " --threads " + threads).code()).isZero();
      String files = " --out " + at("o" + threads + kind) + " --refused " + at("r" + threads);
      String table = at("s1" + kind);
      Captured run = line("assess " + table + files + " --rules demo-zone --threads " + threads);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("20,000 entries read");
    }
    assertThat(folder.resolve("s1" + kind)).hasSameBinaryContentAs(folder.resolve("s2" + kind));
    assertThat(folder.resolve("o1" + kind)).hasSameBinaryContentAs(folder.resolve("o2" + kind));
    assertThat(folder.resolve("r1")).hasSameBinaryContentAs(folder.resolve("r2"));
  }

  /** Twelve times 9 · 10^15 in cents is more than a number of 64 bits holds. */
  @Test
  void sumsOfHugeValuesAreExact() throws IOException {
    var text = new StringBuilder(HEADER).append('\n');
    for (int i = 0; i < 12; i++) {
      String row = GOOD.replace("A-1", "A-" + i);
      text.append(row.replace("1000.00", "9000000000000000.00")).append('\n');
    }
    Captured run = assess(table(text.toString()));
    assertThat(run.out()).contains("12 entries read, 12 assessed");
    assertThat(run.out())
        .contains("108,000,000,000,000,000.00")
        .contains("3,240,000,000,000,000.00");
  }

  /** Of 2,000 rows of which one in twenty is bad, two draws have some 5 bad rows in common. */
  @Test
  void drawsOfTwoSeedsHaveNothingToDoWithEachOther() throws IOException {
    Set<String> bad = badRows(1);
    Set<String> common = new HashSet<>(bad);
    common.retainAll(badRows(2));

    assertThat(bad).hasSizeBetween(60, 140);
    assertThat(common).hasSizeLessThan(20);
  }

  private Set<String> badRows(int seed) throws IOException {
    String drawn = at("seed" + seed + ".csv");
    line(
        "assess generate --rows 2000 --bad-share 0.05 --rules demo-zone --seed "
            + seed
            + " --out "
            + drawn);
    line("assess " + drawn + " --rules demo-zone --refused " + at("bad" + seed + ".csv"));
    return rows("bad" + seed + ".csv").stream()
        .map(row -> row.substring(0, row.indexOf(',')))
        .collect(Collectors.toSet());
  }

  private static Captured line(String command) {
    return Captured.at(NOW, command.split(" ", -1));
  }

  @Test
  void aParquetFileThatIsCutIsBadInput() throws IOException {
    Path whole = folder.resolve("whole.parquet");
    String order = "assess generate --rows 500 --rules demo-zone --out " + whole;
    assertThat(line(order).code()).isZero();
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = folder.resolve("cut.parquet");
    Files.write(cut, Arrays.copyOf(bytes, bytes.length / 2));
    Captured run = assess(cut);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("the Parquet file has no footer, so it is not whole");
    Files.write(cut, "not a table".getBytes(UTF_8));
    assertThat(assess(cut).code()).isEqualTo(2);
  }
}
