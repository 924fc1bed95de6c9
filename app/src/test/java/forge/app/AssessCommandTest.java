package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.rules.RuleLibrary;
import forge.store.zone.ZoneRegisterFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One entry at a border: what is due, why, in which version, and made again. */
final class AssessCommandTest {

  private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");

  private static Captured run(String... arguments) {
    return Captured.at(NOW, arguments);
  }

  private static Captured tomatoes(String value, String... more) {
    return tomatoes("eu-entry-price", value, List.of(more));
  }

  private static Captured tomatoes(String rules, String value, List<String> more) {
    var arguments =
        new ArrayList<String>(List.of("assess", "--rules", rules, "--goods", "0702.00.00"));
    arguments.addAll(List.of("--origin", "MAR", "--value", value, "--value-basis", "CIF"));
    arguments.addAll(List.of("--currency", "GBP", "--net-mass", "15000"));
    arguments.addAll(List.of("--accepted", "2004-06-15"));
    arguments.addAll(more);
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void oneEntryByOptions() {
    Captured run = tomatoes("6098.63");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("878.20 GBP owed, 216.48 GBP secured").contains("PRECEDENT");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void everyStepIsTold() {
    assertThat(tomatoes("6098.63", "--explain").out())
        .contains("customs value, CIF")
        .contains("SERIES(siv-tomatoes)")
        .contains("[CAPI20150");
    assertThat(tomatoes("6098.63", "--explain", "--json").out())
        .contains("\"explanation\"")
        .contains("\"amount\" : 216.48");
  }

  @Test
  void whatIsWrongIsToldAtOnce() {
    Captured run = tomatoes("6,098.63", "--destination", "EUROPE");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--value = 6,098.63").contains("--destination = EUROPE");
  }

  @Test
  void anEntryThatIsRefusedSaysWhy() {
    Captured other =
        run(
            "assess",
            "--rules",
            "eu-entry-price",
            "--goods",
            "0703.10.00",
            "--origin",
            "MAR",
            "--value",
            "1",
            "--value-basis",
            "CIF",
            "--currency",
            "GBP",
            "--accepted",
            "2004-06-15");
    assertThat(other.code()).isEqualTo(1);
    assertThat(other.err()).contains("goods = 0703.10.00: the rule set has no such line");
  }

  @Test
  void rulesThatNobodyReviewedAreRefusedUnlessTheyAreTried(@TempDir Path folder)
      throws IOException {
    var texts = RuleLibrary.texts("uk-duties");
    for (var file : texts.entrySet()) {
      if (!file.getKey().contains("/")) {
        String text = file.getValue().replace("reviewer: Forge release review", "reviewer: \"\"");
        Files.writeString(folder.resolve(file.getKey()), text);
      }
    }
    String[] arguments = {
      "assess",
      "--rules",
      folder.toString(),
      "--goods",
      "8501.10",
      "--origin",
      "USA",
      "--value",
      "30",
      "--value-basis",
      "CIF",
      "--currency",
      "GBP",
      "--accepted",
      "2021-06-15"
    };
    assertThat(run(arguments).code()).isEqualTo(2);
    assertThat(run(arguments).err()).contains("not in force");
    var tried = new ArrayList<String>(List.of(arguments));
    tried.add("--draft");
    assertThat(run(tried.toArray(String[]::new)).out()).contains("DRAFT").contains("2.40 GBP owed");
  }

  @Test
  void aVersionFollowsAndIsMadeAgain(@TempDir Path folder) {
    String first = folder.resolve("a1.json").toString();
    String second = folder.resolve("a2.json").toString();
    assertThat(tomatoes("6098.63", "--out", first).code()).isZero();
    Captured next =
        tomatoes(
            "5629.50",
            "--entry-version",
            "2",
            "--after",
            first,
            "--reason",
            "price-corrected",
            "--final",
            "--out",
            second);
    assertThat(next.out())
        .contains("debt 232.69")
        .contains("lodged 216.48, released 0, retained 216.48");
    assertThat(run("assess", "verify", first).code()).isZero();
    assertThat(run("assess", "verify", second).code()).isZero();
  }

  @Test
  void aRecordThatWasChangedIsFound(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("a.json");
    tomatoes("6098.63", "--out", file.toString());
    Files.writeString(file, Files.readString(file).replace("878.20", "878.21"));
    Captured run = run("assess", "verify", file.toString());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("878.20");
  }

  @Test
  void theExamplesAreAssessedByTheUsualRules(@TempDir Path folder) {
    Captured one = run("assess", "--entry", "../docs/examples/levy/entry.json", "--json");
    assertThat(one.code()).isZero();
    assertThat(one.out()).contains("\"debt\" : 6334.64").contains("\"synthetic\" : true");
    Captured text = run("assess", "--entry", "../docs/examples/levy/entry.json");
    assertThat(text.out()).contains("SYNTHETIC").contains("PRICE(CIF+DUTY)) MAX 60 %,");
    assertThat(text.out().lines()).allMatch(line -> line.length() <= 100);
    String refused = folder.resolve("refused.csv").toString();
    Captured table = run("assess", "../docs/examples/levy/entries.csv", "--refused", refused);
    assertThat(table.code()).isEqualTo(1);
    assertThat(table.out()).contains("3 entries read, 2 assessed, 1 refused");
  }

  @Test
  void aRecordOfNoReferencePriceIsNotSynthetic() {
    assertThat(tomatoes("6098.63", "--json").out()).contains("\"synthetic\" : false");
  }

  @Test
  void aVersionFollowsOnlyARecordThatHolds(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("a1.json");
    Path second = folder.resolve("a2.json");
    tomatoes("6098.63", "--out", first.toString());
    String[] next = {
      "--after", first.toString(), "--reason", "price-corrected", "--out", second.toString()
    };
    assertThat(tomatoes("5629.50", next).code()).isZero();
    String[] verify = {"assess", "verify", second.toString(), "--after", first.toString()};
    assertThat(run(verify).code()).isZero();
    Files.writeString(first, Files.readString(first).replace("216.48", "216.49"));
    assertThat(run(verify).code()).isEqualTo(1);
    Files.delete(second);
    Captured changed = tomatoes("5629.50", next);
    assertThat(changed.code()).isEqualTo(2);
    assertThat(changed.err()).contains("made again").contains("216.48");
    assertThat(second).doesNotExist();
  }

  @Test
  void aVersionFollowsARecordByOtherRulesOnceTheyAreNamed(@TempDir Path folder) throws IOException {
    Path rules = folder.resolve("before");
    Files.createDirectory(rules);
    for (var file : RuleLibrary.texts("eu-entry-price").entrySet()) {
      if (!file.getKey().contains("/")) {
        Files.writeString(
            rules.resolve(file.getKey()), file.getValue().replace("14.4 %", "14.5 %"));
      }
    }
    String first = folder.resolve("a1.json").toString();
    tomatoes(rules.toString(), "6098.63", List.of("--out", first));
    String[] next = {"--after", first, "--reason", "rules-corrected"};
    assertThat(tomatoes("6098.63", next).err()).contains("--after-rules");
    var named = new ArrayList<String>(List.of(next));
    named.addAll(List.of("--after-rules", rules.toString()));
    assertThat(tomatoes("6098.63", named.toArray(String[]::new)).code()).isZero();
  }

  @Test
  void aVersionNeedsAReasonThatIsKnown(@TempDir Path folder) {
    String first = folder.resolve("a1.json").toString();
    tomatoes("6098.63", "--out", first);
    assertThat(tomatoes("6098.63", "--after", first, "--reason", "mood").code()).isEqualTo(2);
  }

  @Test
  void oneSentenceIsWorkedOut() {
    Captured run =
        run(
            "rules",
            "evaluate",
            "35.1 EUR / DTN",
            "--net-mass",
            "10000",
            "--currency",
            "GBP",
            "--rate",
            "EUR=0.8571");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("3008.421 GBP").contains("3008.42 GBP");
    assertThat(run("rules", "evaluate", "35.1 EUR / DTN", "--currency", "GBP").code()).isEqualTo(1);
    assertThat(run("rules", "evaluate", "35.1 EUR /", "--currency", "GBP").code()).isEqualTo(2);
  }

  private static Captured gallium(String... more) {
    var arguments = new ArrayList<String>(List.of("assess", "--goods", "8112.92.10"));
    arguments.addAll(List.of("--additional-code", "ga-4n", "--origin", "JPN", "--value", "10000"));
    arguments.addAll(List.of("--value-basis", "FOB", "--currency", "USD", "--freight", "100"));
    arguments.addAll(List.of("--insurance", "10", "--net-mass", "100", "--content-of", "Ga"));
    arguments.addAll(List.of("--content-kg", "99.99", "--accepted", "2026-06-15"));
    arguments.addAll(List.of("--exported", "2026-05-20"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  @Test
  void theRegisterOfTheZoneDrawsItsBorder(@TempDir Path folder) throws IOException {
    Path nobody = folder.resolve("zone.yaml");
    Files.writeString(nobody, ZoneRegisterFiles.shippedText().replace("scenario: world\n", ""));
    assertThat(gallium().out()).contains("334.64 USD owed");
    assertThat(gallium("--zone", nobody.toString()).out()).contains("6334.64 USD owed");
    assertThat(gallium("--rules", "us-tariff", "--zone", nobody.toString()).err())
        .contains("the rules us-tariff have no area named zone");
  }
}
