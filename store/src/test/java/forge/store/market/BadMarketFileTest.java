package forge.store.market;

import static org.assertj.core.api.Assertions.assertThat;

import forge.store.MarketFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A bad market file gets every problem with its line, field, value, rule and advice. */
class BadMarketFileTest {

  @Test
  void soundMarketHasNoProblem() {
    assertThat(Texts.problems(Texts.SOUND)).isEmpty();
  }

  @Test
  void unknownKeySuggestsTheKnownOne() {
    assertThat(Texts.problems(Texts.with("slope: 0.5}}", "slpe: 0.5}}")))
        .isEqualTo(
            "6: activities[0].cost.slpe = 0.5: the key is not known here. Did you mean slope?");
  }

  @Test
  void missingEconomyOfADemand() {
    assertThat(Texts.problems(Texts.with("economy: HOM, product: METAL", "product: METAL")))
        .isEqualTo("9: demand[0].economy: is missing. Name the economy.");
  }

  @Test
  void undeclaredEconomy() {
    assertThat(Texts.problems(Texts.with("to: HOM", "to: HOME")))
        .isEqualTo("11: arcs[0].to = HOME: no economy has this name. Did you mean HOM?");
  }

  @Test
  void negativeYield() {
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: -0.5")))
        .isEqualTo("7: activities[1].yield = -0.5: must be greater than zero.");
  }

  @Test
  void missingUnit() {
    assertThat(Texts.problems(Texts.with("{id: ORE, unit: t}", "{id: ORE}")))
        .isEqualTo(
            "3: products[0].unit: is missing. Name the unit of every quantity of it, such as t.");
  }

  @Test
  void numbersThatAreNone() {
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: .nan")))
        .contains("7: activities[1].yield = .nan: must be a number. NaN is no figure");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: inf")))
        .contains("yield = inf: must be a number. It must be finite");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: \"0.5\"")))
        .contains("yield = \"0.5\": must be a number. It is text, because it stands in quotes");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: 50%")))
        .contains("Write a rate as a fraction: 25% is 0.25.");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: 1e999")))
        .contains("is larger than any number");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield: [1]")))
        .contains("must be a number, not a list of 1");
    assertThat(Texts.problems(Texts.with("yield: 0.5", "yield:")))
        .contains("The key stands without a value");
  }

  @Test
  void cycleThatGainsMaterial() {
    String gaining =
        "cost: 3}\n  - {name: scrap, economy: HOM, input: METAL, output: ORE, yield: 2.1, cost: 0}";

    assertThat(Texts.problems(Texts.with("cost: 3}", gaining)))
        .startsWith("7: activities[1] = smelt, scrap: these activities together make material from")
        .doesNotContain("\n");
    assertThat(Texts.problems(Texts.with("cost: 3}", gaining.replace("2.1", "2")))).isEmpty();
  }

  @Test
  void emptyMarket() {
    assertThat(Texts.problems("title: nothing"))
        .contains(
            "economies: a market needs one economy or more",
            "products: a market needs one product or more",
            "activities: a market needs one activity or supply or more",
            "demand: a market needs one demand or more");
    assertThat(Texts.problems("")).isEqualTo("the file is empty.");
    assertThat(Texts.problems("# only a comment\n")).isEqualTo("the file is empty.");
  }

  @Test
  void everyProblemAtOnceInTheOrderOfLines() {
    String text =
        Texts.with("unit: t}\n  - {id: METAL", "unt: t}\n  - {id: METAL")
            .replace("cost: 3", "cost: cheap")
            .replace("slope: 0.5}\narcs", "slope: -1}\narcs")
            .replace("from: FOR", "from: NIL");

    assertThat(Texts.problems(text).lines().map(line -> line.replaceAll(":.*", "")))
        .containsExactly("3", "3", "7", "9", "11");
  }

  @Test
  void keyThatStandsTwice() {
    assertThat(Texts.problems(Texts.SOUND + "economies: [X]\n"))
        .isEqualTo("13: economies: the key stands twice, first on line 1. Keep one.");
  }

  @Test
  void problemsOfPolicies() {
    assertThat(
            Texts.problems(
                Texts.withPolicy(
                    "kind: tariffRateQuota, product: ORE, quota: 1, inRate: 3, outRate: 2")))
        .isEqualTo(
            "13: policies[0].outRate = 2: must not be below the in-quota rate 3.0."
                + " Are the two swapped?");
    assertThat(Texts.problems(Texts.withPolicy("kind: specificDutty, product: ORE, rate: 1")))
        .contains("Did you mean specificDuty?");
    assertThat(Texts.problems(Texts.withPolicy("kind: specificDuty, product: ORES, rate: 1")))
        .isEqualTo("13: policies[0].product = ORES: no product has this name. Did you mean ORE?");
    assertThat(
            Texts.problems(
                Texts.withPolicy("kind: importQuota, product: ORE, limit: 1, rentTo: {HOM: 0.4}")))
        .contains("the shares sum to 0.4, not to 1");
    assertThat(
            Texts.problems(
                Texts.withPolicy("kind: conduct, coalition: c, product: ORE, economies: FOR")))
        .contains("none of its markets has a final demand for ORE that falls in its price");
  }

  @Test
  void warningsAreNoProblems() {
    String text = Texts.withPolicy("kind: specificDuty, product: METAL, rate: 1");
    var reading = MarketFiles.inspect("m", text.getBytes(StandardCharsets.UTF_8));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.warnings())
        .singleElement()
        .satisfies(warning -> assertThat(warning.sentence()).contains("m:13: policies[0]: the"));
  }

  @Test
  void textThatIsNoYaml() {
    assertThat(Texts.problems("economies: [A\nproducts: 3"))
        .startsWith("2: the text is not YAML here, column 9: ");
    assertThat(Texts.problems("products:\n\t- 3")).contains("2: the text").contains("no tabs");
    assertThat(Texts.problems("{\"economies\": [\"A\",,]}"))
        .startsWith("1: the text is not JSON here, column ");
    assertThat(Texts.problems("- a list")).contains("must be a mapping of keys to values");
    assertThat(Texts.problems("a: 1\n---\nb: 2")).contains("a file holds one document");
    assertThat(Texts.problems("a: \u0007")).contains("U+0007 is not allowed");
  }

  @Test
  void messagesAboutJsonDoNotSpeakOfTheParser() {
    assertThat(Texts.problems("{\"title\": \"x\",\n \"products\": ["))
        .contains("2: the file ends inside an object, a list or a text. Look for");
    assertThat(Texts.problems("{\"title\": \"x")).contains("1: the file ends inside");
    assertThat(Texts.problems("{\"a\":\n" + "[".repeat(100)))
        .contains("2: nesting is deeper than 32 levels");
    for (String text :
        List.of("{\"a\": NaN}", "{\"a\": 1 /* no */}", "{\"a\": [1}", "{\"a\": 01}")) {
      assertThat(Texts.problems(text)).startsWith("1: the text is not JSON here, column ");
      assertThat(Texts.problems(text)).doesNotContain("`", "Source", "Feature", "Stream");
    }
  }

  @Test
  void attacksAreRefused() {
    assertThat(Texts.problems("a: " + "[".repeat(100_000))).contains("nesting is deeper than 32");
    assertThat(Texts.problems("{\"a\": " + "[".repeat(100_000)))
        .contains("nesting is deeper than 32 levels");
    String bomb =
        IntStream.range(1, 30)
            .mapToObj(i -> "a%d: &a%d [%s]".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)))
            .collect(Collectors.joining("\n", "a0: &a0 [x, x, x]\n", "\n"));
    assertThat(Texts.problems(bomb)).contains("aliases repeat more than 200000 values");
    assertThat(Texts.problems("a: &a [*a]")).contains("alias *a stands for nothing");
    assertThat(Texts.problems("a: !!java.net.URL [x]")).contains("tags such as");
    assertThat(Texts.problems("? [a]\n: b")).contains("a key must be a single word");
  }

  @Test
  void wrongEncoding() {
    byte[] latin = "title: x\ncurrency: \u00e9uro\n".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(MarketFiles.read("m.yaml", latin).problems().getFirst().sentence())
        .isEqualTo(
            "m.yaml:2: the file is not UTF-8: byte 19, 0xE9, starts no character."
                + " Save it as UTF-8 in the editor or spreadsheet that made it.");
    byte[] wide = "title: x".getBytes(StandardCharsets.UTF_16);
    assertThat(MarketFiles.read("m.yaml", wide).problems().getFirst().rule()).contains("UTF-16");
    byte[] binary = {'a', 10, 0, 1};
    assertThat(MarketFiles.read("m.yaml", binary).problems().getFirst().sentence())
        .startsWith("m.yaml:2: the file is binary: byte 2 is zero");
    byte[] marked = ("\uFEFF" + Texts.SOUND).getBytes(StandardCharsets.UTF_8);
    assertThat(MarketFiles.read("m.yaml", marked).problems()).isEmpty();
  }

  @Test
  void whatIsNoFile(@TempDir Path folder) {
    assertThat(MarketFiles.read(folder).problems().getFirst().rule()).contains("is a directory");
    assertThat(MarketFiles.read(folder.resolve("none.yaml")).problems().getFirst().rule())
        .contains("there is no such file");
  }

  @Test
  @Timeout(120)
  void millionLinesGetAnAnswer() {
    String line = "  - {product: ORE, form: FOR, to: HOM, cost: 1}\n";
    String text = Texts.SOUND.replace("policies: []\n", "") + line.repeat(1_000_000);

    var problems = MarketFiles.read("m.yaml", text).problems();

    assertThat(problems).hasSizeBetween(400, 600);
    assertThat(problems.stream().map(problem -> problem.rule()))
        .contains("the key is not known here")
        .anyMatch(rule -> rule.endsWith("more problems are not shown"));
  }
}
