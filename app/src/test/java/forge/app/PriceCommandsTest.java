package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.book.Hash;
import forge.store.book.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The {@code forge price} commands on small books: exit codes, sentences, what is not shown. */
class PriceCommandsTest {

  private static final List<String> RESTRICTED = List.of("T2-shut", "rnote");
  private static final List<String> SECRET =
      List.of("T3-sealed", "T4-sealed", "Delta", "Epsilon", "sealedsource", "snote");

  private static final Instant LATER = Instant.parse("2026-11-26T00:00:00Z");

  @TempDir private Path folder;

  private PriceFiles files;

  @BeforeEach
  void write() {
    files = new PriceFiles(folder);
  }

  private static void refused(Captured run, String sentence) {
    assertThat(run.err().lines()).singleElement().asString().contains(sentence);
    assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void determiningShowsAPriceAndRecordsNothing() {
    Captured text = files.may("02T09:00", "determine");
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out()).contains("102.75").contains("affiliated");
    assertThat(files.file("book")).doesNotExist();
    Captured json = files.may("02T09:00", "determine --json");
    assertThat(JsonText.parse(json.out()).get("prices").toString())
        .contains("price=102.75")
        .contains("passed=true");
  }

  @Test
  void aPriceIsProposedApprovedChallengedCorrectedAndStaysKnown() {
    files.published();
    assertThat(files.at("03T09:00", "book").out()).contains("ndpr-oxide").contains("102.75");
    Captured challenged =
        files.at("03T10:00", "challenge ndpr-oxide-2026-05.1 --by Alpha --reason unit");
    assertThat(challenged.out()).contains("C-1").contains("2026-07-01");
    Captured answered = files.at("04T09:00", "answer C-1 --upheld --by desk --reason yes");
    assertThat(answered.code()).isEqualTo(ExitCode.DONE);
    assertThat(files.at("04T09:10", "book --challenges").out()).contains("C-1").contains("upheld");
    Captured corrected =
        files.at(
            "05T09:00",
            "correct --period 2026-05 --by desk --reason mended",
            "--method",
            files.path("oxide.yaml"),
            "--evidence",
            files.path("mended.csv"));
    assertThat(corrected.out()).contains("ndpr-oxide-2026-05.2").contains("corrected");
    assertThat(files.at("05T09:10", "book --pending").out()).contains("ndpr-oxide-2026-05.2");
    files.at("05T09:30", "approve ndpr-oxide-2026-05.2 --by board");
    assertThat(files.at("06T09:00", "book").out()).contains("103.75").doesNotContain("102.75");
    assertThat(files.at("06T09:00", "book --as-of 2026-05-20 --known-at 2026-06-04").out())
        .contains("102.75")
        .doesNotContain("103.75");
    assertThat(files.at("06T09:00", "book --as-of 2026-04-20").out())
        .contains("No reference price");
    assertThat(files.at("06T09:00", "explain ndpr-oxide-2026-05.1").out())
        .contains("Superseded")
        .contains("102.75");
    Captured verified = files.at("06T09:00", "verify");
    assertThat(verified.out()).contains("All 2 publications follow from their evidence");
    assertThat(verified.code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void whatIsSyntheticSaysSo() {
    String[] shipped = {"price", "determine", "--product", "co-metal", "--period", "2026-05"};
    assertThat(Captured.at(LATER, shipped).out())
        .contains("of them SYNTHETIC", "no prices to trade on");
    assertThat(Captured.at(LATER, "price", "book", "co-metal").out())
        .contains("SYNTHETIC in 2 of 2 sets");
    assertThat(files.may("02T09:00", "determine").out()).contains("none synthetic");
  }

  @Test
  void modelPricesAreWrittenToAFileAlone() {
    String[] run = {"price", "equilibrium", "gallium-floors", "--period", "2026-05", "--out"};
    refused(
        Captured.at(
            LATER, Stream.concat(Stream.of(run), Stream.of("/dev/null")).toArray(String[]::new)),
        "this is a device or a pipe");
    refused(
        Captured.at(
            LATER, Stream.concat(Stream.of(run), Stream.of("model.txt")).toArray(String[]::new)),
        "neither in .csv nor in .parquet");
  }

  @Test
  void aFileIsNoBook() {
    refused(
        Captured.at(LATER, "price", "book", "--book", files.path("trades.csv")),
        "is a file, and a price book is a folder");
  }

  @Test
  void aWithheldPriceIsToldFromOneThatIsNotAsked() {
    assertThat(Captured.at(LATER, "price", "book", "ga-epi-gan").out())
        .contains("withheld  withheld");
  }

  @Test
  void aRefusalIsOneSentenceAndChangesNothing() {
    refused(
        files.at("02T09:00", "approve ndpr-oxide-2026-05.1 --by board"),
        "no proposal ndpr-oxide-2026-05.1 waits");
    assertThat(files.journal()).isEmpty();
    files.may("02T09:00", "propose --by desk");
    String before = files.journal();
    refused(
        files.at("02T09:30", "approve ndpr-oxide-2026-05.1 --by desk"),
        "desk proposed ndpr-oxide-2026-05.1 and may not approve it");
    refused(files.may("02T09:30", "propose --by desk"), "of desk waits");
    refused(
        files.at("01T09:30", "approve ndpr-oxide-2026-05.1 --by board"), "before the last entry");
    refused(files.at("02T09:30", "approve no-such-thing --by board"), "this is no publication");
    refused(
        files.at("02T09:30", "challenge ndpr-oxide-2026-05.1 --by Alpha --reason x"),
        "there is no publication ndpr-oxide-2026-05.1");
    refused(
        files.at("02T09:30", "answer C-1 --by b --reason x --upheld"), "there is no challenge C-1");
    refused(
        files.at("02T09:30", "answer C-1 --by b --reason x"), "one of --upheld and --dismissed");
    refused(
        files.at("02T09:30", "reject ndpr-oxide-2026-05.1 --by b", "--reason", " "), "no reason");
    refused(files.at("02T09:30", "approve ndpr-oxide-2026-05.1", "--by", " "), "--by: is empty");
    assertThat(files.journal()).isEqualTo(before);
    Captured json = files.at("02T09:30", "approve ndpr-oxide-2026-05.1 --by desk --json");
    assertThat(JsonText.parse(json.out()).toString()).contains("SAME_PARTY");
    assertThat(json.code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void aPriceIsFinalAfterTheCutOffAndRevisedAsItsMethodAllows() {
    files.method("oxide.yaml", "1", "none", "weighted-mean");
    Captured early =
        Captured.at(
            Instant.parse("2026-05-29T12:00:00Z"),
            "price",
            "propose",
            "--period",
            "2026-05",
            "--method",
            files.path("oxide.yaml"),
            "--evidence",
            files.path("trades.csv"),
            "--by",
            "desk",
            "--book",
            files.path("book"));
    refused(early, "evidence for 2026-05 is open until 2026-05-29T16:00:00Z");
    refused(files.may("02T09:00", "correct --by desk --reason x"), "no final price of ndpr-oxide");
    files.published();
    String before = files.journal();
    refused(files.may("03T09:00", "propose --by desk"), "ndpr-oxide-2026-05.1 is final");
    refused(files.may("03T09:00", "correct --by desk --reason x"), "revises no published price");
    assertThat(files.journal()).isEqualTo(before);
  }

  @Test
  void whatTheReaderHasNoClearanceForIsCountedAndNotShown() {
    files.published();
    for (String command :
        List.of(
            "explain ndpr-oxide-2026-05.1",
            "explain ndpr-oxide-2026-05.1 --json",
            "book",
            "book --json",
            "book --entries --json",
            "book ndpr-oxide",
            "verify --json")) {
      assertHidden(files.at("03T09:00", command).out(), command, SECRET);
      assertHidden(files.at("03T09:00", command).out(), command, RESTRICTED);
    }
    assertHidden(files.may("03T09:00", "determine --explain").out(), "determine", SECRET);
    String restricted =
        files.at("03T09:00", "explain ndpr-oxide-2026-05.1 --clearance restricted").out();
    assertThat(restricted).contains("T1-open", "T2-shut");
    assertHidden(restricted, "restricted", SECRET);
    assertThat(files.at("03T09:00", "explain ndpr-oxide-2026-05.1 --clearance secret").out())
        .contains("T1-open", "T2-shut", "T3-sealed", "T4-sealed");
    assertThat(files.at("03T09:00", "explain ndpr-oxide-2026-05.1").out())
        .contains("T1-open")
        .contains("2 rows that take a higher clearance");
  }

  @Test
  void aSecretCostStatementIsNotSpeltOutInTheSteps() {
    files.structural();
    String[] plant = {
      "--period",
      "2026-05",
      "--method",
      files.path("plant.yaml"),
      "--evidence",
      files.path("plant.csv")
    };
    Captured run = files.at("02T09:00", "determine --explain", plant);
    assertThat(run.out()).contains("77.98").contains("1 rows that take a higher clearance");
    assertHidden(run.out(), "determine", List.of("61.4", "over 20 years", "sealedplant", "C1"));
    assertThat(files.at("02T09:00", "determine --explain --clearance secret", plant).out())
        .contains("C1")
        .contains("61.4");
  }

  private static void assertHidden(String out, String command, List<String> words) {
    assertThat(out).as(command).isNotEmpty().doesNotContain(words);
  }

  @Test
  void aTamperedBookFailsWithTheStep() throws IOException {
    files.published();
    String sound = files.journal();
    files.write("book/journal.jsonl", sound.replaceFirst("102\\.75", "102.76"));
    Captured broken = files.at("03T09:00", "verify");
    assertThat(broken.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(broken.out()).contains("the entry was changed");
    for (String command : List.of("book", "explain ndpr-oxide-2026-05.1")) {
      assertThat(files.at("03T09:00", command).code()).isEqualTo(ExitCode.BAD_INPUT);
    }
    assertThat(files.at("03T09:00", "approve ndpr-oxide-2026-05.2 --by board").code())
        .isEqualTo(ExitCode.BAD_INPUT);
    files.write("book/journal.jsonl", rehashed(sound, "\"determined\":\"102.75\"", "102.76"));
    Captured forged = files.at("03T09:00", "verify --json");
    assertThat(forged.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(forged.out()).contains("determination");
    files.write("book/journal.jsonl", sound);
    Files.writeString(files.object("evidence-public"), "id\n");
    Captured evidence = files.at("03T09:00", "verify");
    assertThat(evidence.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(evidence.out()).contains("inputs").contains("was changed");
    assertThat(files.at("03T09:00", "explain ndpr-oxide-2026-05.1").code())
        .isEqualTo(ExitCode.BAD_INPUT);
    assertThat(Captured.at(Instant.EPOCH, "price", "verify", files.path("none")).code())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  /** The journal with other digits in one place and every hash made anew. */
  private static String rehashed(String journal, String found, String digits) {
    String changed = journal.replaceFirst(found, "\"determined\":\"" + digits + "\"");
    Hash last = Hash.NONE;
    var text = new StringBuilder();
    for (String line : changed.lines().toList()) {
      String entry = line.substring(line.indexOf("\"entry\":") + 8, line.length() - 1);
      Hash hash = Digest.of(last + "\n" + entry);
      text.append(
          "{\"hash\":\"%s\",\"previous\":\"%s\",\"entry\":%s}\n".formatted(hash, last, entry));
      last = hash;
    }
    return text.toString();
  }

  @Test
  void anApprovalComputesTheProposalAgain() throws IOException {
    files.may("02T09:00", "propose --by desk");
    files.write(
        "book/journal.jsonl", rehashed(files.journal(), "\"determined\":\"102.75\"", "102.76"));
    String before = files.journal();
    refused(
        files.at("02T09:30", "approve ndpr-oxide-2026-05.1 --by board"),
        "what it names does not give it");
    assertThat(files.journal()).isEqualTo(before);
  }

  @Test
  void aMethodIsAnnouncedRunAndAdopted() {
    files.published();
    String second = files.path("oxide-2.yaml");
    String[] june = {
      "--period", "2026-06", "--method", second, "--evidence", files.path("trades.csv")
    };
    refused(files.at("03T09:00", "propose --provisional --by desk", june), "was not adopted");
    refused(files.at("03T09:00", "method run --by desk", june), "was not announced");
    Captured announced =
        files.at(
            "03T09:10",
            "method announce --comments-until 2026-06-10 --in-force 2026-06-11 --by desk --reason x",
            second);
    assertThat(announced.code()).isEqualTo(ExitCode.DONE);
    refused(files.at("04T09:00", "method adopt --by board", second), "is open to comment until");
    refused(files.at("11T09:00", "method adopt --by desk", second), "may not adopt it");
    refused(files.at("11T09:00", "method adopt --by board", second), "0 of 1 parallel runs");
    Captured run =
        files.at(
            "11T09:10",
            "method run --period 2026-05 --by desk",
            "--method",
            second,
            "--evidence",
            files.path("trades.csv"));
    assertThat(run.code()).isEqualTo(ExitCode.DONE);
    assertThat(run.out()).contains("102.75").contains("101.00");
    assertThat(files.at("11T09:20", "method adopt --by board", second).code())
        .isEqualTo(ExitCode.DONE);
    refused(files.at("11T09:30", "propose --provisional --by desk", june), "is in force from");
    files.method("oxide.yaml", "1", "any-time", "median");
    refused(
        files.may("11T09:30", "correct --by desk --reason x"),
        "the text of ndpr-oxide@1 differs from the one in the book");
    assertThat(files.at("11T09:40", "verify").code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void methodsAreListed() {
    Captured all = Captured.at(Instant.EPOCH, "price", "method", "list", "--json");
    assertThat(JsonText.parse(all.out()).get("methods").toString()).contains("name=ndpr-oxide");
    Captured one = Captured.at(Instant.EPOCH, "price", "method", "list", "ndpr-oxide");
    assertThat(one.out()).startsWith("forge: price-method/1");
    refused(
        Captured.at(Instant.EPOCH, "price", "method", "list", "nothing"),
        "no method has this name");
  }

  @Test
  void evidenceIsChecked() {
    var now = Instant.parse("2026-06-02T09:00:00Z");
    Captured good = Captured.at(now, "price", "evidence", files.path("trades.csv"));
    assertThat(good.code()).isEqualTo(ExitCode.DONE);
    assertThat(good.out()).contains("5 pieces of evidence of 2 products, 0 problems");
    files.write("bad.csv", files.read("trades.csv").replace(",100,USD", ",-100,USD"));
    Captured bad = Captured.at(now, "price", "evidence", files.path("bad.csv"), "--json");
    assertThat(bad.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(bad.err().lines()).singleElement().asString().contains("bad.csv:2: price = -100");
    assertThat(JsonText.parse(bad.out())).containsEntry("pieces", 4L);
    Captured none =
        files.at(
            "02T09:00",
            "determine --period 2026-05",
            "--method",
            files.path("oxide.yaml"),
            "--evidence",
            files.path("bad.csv"));
    refused(none, "bad.csv:2: price = -100");
  }

  @Test
  void aLadderMovesPricesOfAChain() {
    String[] chain = {
      "--period",
      "2026-05",
      "--method",
      files.path("oxide.yaml"),
      "--method",
      files.path("metal.yaml"),
      "--evidence",
      files.path("trades.csv"),
      "--ladder",
      files.path("ladder.yaml")
    };
    Captured text = files.at("02T09:00", "ladder rare-earths", chain);
    assertThat(text.code()).isEqualTo(ExitCode.DONE);
    assertThat(text.out()).contains("smelt").contains("102.75").contains("120");
    Captured json = files.at("02T09:00", "ladder rare-earths --json", chain);
    assertThat(JsonText.parse(json.out()).toString()).contains("smelt");
    assertThat(files.at("02T09:00", "ladder rare-earth", chain).code())
        .isEqualTo(ExitCode.BAD_INPUT);
    files.published();
    files.write("book/journal.jsonl", files.journal().replaceFirst("102", "103"));
    refused(files.at("03T09:00", "ladder rare-earths", chain), "the entry was changed");
  }

  @Test
  void aBookIsExported() throws IOException {
    files.published();
    for (String format : List.of("csv", "parquet", "json")) {
      Captured run = files.at("03T09:00", "export --format " + format, "--out", files.path("out"));
      assertThat(run.code()).as(format).isEqualTo(ExitCode.DONE);
      assertThat(run.out()).contains("1 prices are in");
    }
    assertThat(files.read("out/prices.csv").lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("ndpr-oxide,zone,2026-05,102.75,102.75,USD,kg,NdPr oxide,DEL,,observed,trades,")
        .doesNotContain("Delta");
    assertThat(JsonText.parse(files.read("out/prices.json")).toString()).contains("price=102.75");
    assertThat(Files.readAllBytes(files.file("out/prices.parquet")))
        .startsWith("PAR1".getBytes(StandardCharsets.US_ASCII));
    files.at("03T09:00", "export --known-at 2026-06-01", "--out", files.path("out"));
    assertThat(files.read("out/prices.csv").lines()).hasSize(1);
    refused(
        files.at("03T09:00", "export --known-at soon", "--out", files.path("out")),
        "is no day or moment");
  }

  @Test
  void whatCannotBeReadIsToldAtOnce() {
    refused(files.at("02T09:00", "determine --period May --product ndpr-oxide"), "is no period");
    refused(files.at("02T09:00", "determine --period 2026-05"), "one of --product and --chain");
    refused(
        files.at("02T09:00", "determine --period 2026-05 --product ndpr-oxid"),
        "Did you mean ndpr-oxide?");
    refused(files.at("02T09:00", "explain x-2026-05.1"), "is not in");
    refused(files.at("02T09:00", "book nothing"), "has no price of this product");
    Captured two = files.at("02T09:00", "book --as-of today --known-at now");
    assertThat(two.err().lines()).hasSize(2);
    files.published();
    refused(
        files.at("03T09:00", "explain ndpr-oxide-2026-05.1 --product nothing"),
        "nothing is not in ndpr-oxide-2026-05.1");
  }
}
