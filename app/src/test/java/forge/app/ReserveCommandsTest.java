package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reserve from the command line: opened, drawn, replenished, released, counted, verified. */
class ReserveCommandsTest {

  private static final Instant NOW = Instant.parse("2026-06-30T09:00:00Z");
  private static final String MAKER = "DEMO motor maker";

  @TempDir private Path folder;

  private Captured run(String command, String... arguments) {
    var all = new ArrayList<>(List.of("reserve", command, "--reserve", folder.toString()));
    all.addAll(List.of(arguments));
    return Captured.at(NOW, all.toArray(String[]::new));
  }

  private Captured draw(String id, String kilograms) {
    return run(
        "draw",
        "--by",
        MAKER,
        "--participant",
        MAKER,
        "--product",
        "ndpr-oxide",
        "--quantity",
        kilograms,
        "--replenish-by",
        "2027-03-31",
        "--id",
        id);
  }

  private Path lot(String id, String kilograms) throws IOException {
    String text =
        Files.readString(Path.of("../docs/formats/reserve-lot-example.yaml"))
            .replace("L-204", id)
            .replace("25000", kilograms)
            .replace("26000", kilograms);
    return Files.writeString(folder.resolve(id + ".yaml"), text);
  }

  @Test
  void theDemonstrationLivesThroughADayOfBusiness() throws IOException {
    assertThat(run("open", "--demo").code()).isZero();
    assertThat(draw("d-1", "50000").out()).contains("Done: draw d-1 on 2026-06-30 by " + MAKER);
    assertThat(draw("d-1", "50000").out()).contains("Nothing to do");

    Captured much = draw("d-2", "50000000");
    assertThat(much.code()).isEqualTo(ExitCode.DOES_NOT_HOLD);
    assertThat(much.err()).contains("outside a declared disruption");

    String file = lot("L-9", "50000").toString();
    assertThat(run("replenish", file, "--by", MAKER, "--participant", MAKER).code()).isZero();
    released();

    Captured verified = run("verify", "--json");
    assertThat(verified.code()).isZero();
    assertThat(JsonText.at(JsonText.parse(verified.out()), "holds")).isEqualTo(true);
  }

  private void released() {
    String minister = "DEMO minister";
    Captured early = order("O-8", minister);
    assertThat(early.err()).contains("an emergency needs a declared disruption of ge-metal");
    assertThat(
            run(
                    "release",
                    "--declare",
                    "--by",
                    minister,
                    "--product",
                    "ge-metal",
                    "--trigger",
                    "exports stopped",
                    "--until",
                    "2026-12-31")
                .code())
        .isZero();
    assertThat(order("O-9", minister).code()).isZero();
    assertThat(run("release", "--deliver", "O-9", "--price", "2040", "--by", minister).code())
        .isZero();
  }

  private Captured order(String id, String minister) {
    return run(
        "release",
        "--by",
        minister,
        "--product",
        "ge-metal",
        "--quantity",
        "1000",
        "--to",
        "DEMO optics maker",
        "--purpose",
        "emergency of industry",
        "--urgency",
        "emergency",
        "--trigger",
        "exports stopped",
        "--report-due",
        "2026-08-15",
        "--id",
        id);
  }

  @Test
  void lotsComeInAreCountedAndAdjusted() throws IOException {
    run("open", "--demo");
    String board = "DEMO reserve board";
    assertThat(run("receive", lot("L-9", "1000").toString(), "--by", board, "--warranted").code())
        .isZero();
    assertThat(run("count", "--by", "DEMO auditor", "--lot", "L-9", "--quantity", "999").code())
        .isZero();
    Path move =
        Files.writeString(
            folder.resolve("move.yaml"),
            """
            act: move
            lot: L-9
            from: warranted
            to: quarantined
            quantity: 1000
            reason: the bags are torn
            """);
    assertThat(run("adjust", move.toString(), "--by", board).code()).isZero();
    assertThat(run("verify").out()).contains("999.000 kg of lot L-9");
  }

  @Test
  void aStatementStatesWhatIsHeldAndCharged() {
    run("open", "--demo");
    Captured statement =
        run("statement", "--participant", MAKER, "--from", "2026-03-25", "--until", "2026-06-25");

    assertThat(statement.code()).isZero();
    assertThat(statement.out()).contains("illustrative", "ndpr-oxide", "interest", "storage");
    assertThat(run("statement", "--participant", "nobody", "--from", "2026-03-25").err())
        .contains("is no participant");
  }

  @Test
  void whatIsWrongIsSaidInSentences() {
    assertThat(draw("d-1", "1").err()).contains("there is no reserve");
    assertThat(run("open").err()).contains("give either a file or --demo");
    run("open", "--demo");
    Captured wrong = draw("d-1", "many");
    assertThat(wrong.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(wrong.err()).contains("--quantity = many: is no number");
    assertThat(run("transfer", "--by", MAKER).code()).isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void withoutAReserveTheDemonstrationIsVerified() {
    Captured verified = Captured.at(NOW, "reserve", "verify");

    assertThat(verified.code()).isZero();
    assertThat(verified.out()).contains("demonstration", "Every rule");
  }

  @Test
  void aPasswordIsNeverShown() {
    String address = "jdbc:h2:file:" + folder.resolve("vault") + ";USER=x;PASSWORD=s3cret";
    List<List<String>> lines =
        List.of(
            List.of("open", "--demo", "--reserve", address),
            List.of("open", "--demo", "--reserve", address, "--json"),
            List.of("verify", "--reserve", address),
            List.of("verify", "--reserve", address, "--json"),
            List.of("report", "--reserve", address, "--json"),
            List.of("verify", "--reserve", address.replace("s3cret", "s3cret-no"), "--json"),
            List.of("verify", "--reserve", "jdbc:mysql://h/db?password=s3cret", "--json"),
            List.of("verify", "--reserve", "jdbc:postgresql://h:port/db?password=s3cret"),
            List.of("verify", "--reserve", "postgresql://x:s3cret@h/db", "--json"),
            List.of("verify", "--reserv", address, "--json"),
            List.of("verify", "--debug", address),
            List.of("statement", "--reserve", address, "--participant", "X", "--from", address));
    for (List<String> line : lines) {
      var all = new ArrayList<>(List.of("reserve"));
      all.addAll(line);
      Captured ran = Captured.at(NOW, all.toArray(String[]::new));
      assertThat(ran.out() + ran.err()).as("%s", line).isNotEmpty().doesNotContain("s3cret");
    }
  }

  @Test
  void anAmountThatIsNoneIsBadInputWithTheNameOfItsOption() {
    run("open", "--demo");
    for (String amount : List.of("0", "-5", "many", "1e", "0.0001", "NaN")) {
      Captured refused = draw("d-9", amount);
      assertThat(refused.code()).as(amount).isEqualTo(ExitCode.BAD_INPUT);
      assertThat(refused.err()).as(amount).contains("--quantity");
    }
    Captured count =
        run("count", "--by", "DEMO auditor", "--lot", "CO-METAL-1", "--quantity", "-1", "--json");
    assertThat(count.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(count.out()).contains("--quantity", "must not be below zero");
    assertThat(
            run("count", "--by", "DEMO auditor", "--lot", "CO-METAL-1", "--quantity", "0").code())
        .isZero();
  }

  @Test
  void anAmountInAFileThatIsNoneIsBadInput() throws IOException {
    run("open", "--demo");
    Path move =
        Files.writeString(
            folder.resolve("move.yaml"),
            """
            act: move
            lot: CO-METAL-1
            from: warranted
            to: quarantined
            quantity: 0
            reason: nothing
            """);
    Captured refused = run("adjust", move.toString(), "--by", "X");
    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("move.yaml", "quantity", "must be above zero");
    Captured borrowed =
        run("receive", lot("L-9", "5").toString(), "--by", "X", "--borrow", "-1", "--warranted");
    assertThat(borrowed.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(borrowed.err()).contains("--borrow");
  }

  @Test
  void aProductThatNobodyKnowsIsBadInputWithTheNearestOne() throws IOException {
    run("open", "--demo");
    Path lot = lot("L-9", "1000");
    Files.writeString(lot, Files.readString(lot).replace("ndpr-oxide", "ndpr-oxid"));
    Captured refused = run("receive", lot.toString(), "--by", "X", "--json");

    assertThat(refused.code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(refused.err()).contains("ndpr-oxid", "Did you mean ndpr-oxide?");
    assertThat(run("verify").code()).isZero();
    assertThat(run("verify").out()).doesNotContain("39 lots");
  }

  @Test
  void interestIsPostedAndADefaultIsShown() {
    run("open", "--demo");
    String board = "DEMO reserve board";
    assertThat(run("interest", "--by", board, "--until", "2026-06-30").code()).isZero();
    assertThat(run("interest", "--by", board, "--until", "2026-06-30").err()).contains("already");
    assertThat(run("report", "--as", "secret", "--json").out())
        .contains("\"interestUntil\" : \"2026-06-30\"");
    draw("d-1", "1000");

    Captured shown = run("default", "--on", "2027-04-01", "--price", "ndpr-oxide=62.50");
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("62500.00", "entry-fee", "Nothing is recorded");
    assertThat(run("default", "--on", "2027-04-01", "--json").out())
        .contains("\"draw\" : \"d-1\"", "\"recorded\" : false");
    assertThat(run("default", "--price", "ndpr-oxide=-1").code()).isEqualTo(ExitCode.BAD_INPUT);
    assertThat(run("verify").code()).isZero();
  }
}
