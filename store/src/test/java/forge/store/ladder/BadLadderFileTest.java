package forge.store.ladder;

import static forge.store.ladder.LadderTexts.problems;
import static forge.store.ladder.LadderTexts.read;
import static forge.store.ladder.LadderTexts.with;
import static forge.store.ladder.LadderTexts.withStep;
import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.ladder.Step;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A bad ladder file gets every problem with its line, field, value, rule and advice. */
class BadLadderFileTest {

  private static final String MANY =
      """
      forge: price-ladder/2
      name: My ladder
      status: demo
      chain: rare-earth
      currency: dollar
      unit: each
      source: by hand
      weights: {high: 1, medium: 2, low: 0}
      colour: red
      products:
        - {product: ndpr-oxyde, basis: NdPr oxide}
        - {product: ndpr-metal}
        - {product: ndpr-metal, basis: NdPr}
      steps:
        - {id: metal, outputs: {ndpr-metal: 2}, inputs: {ndpr-oxide: 0}, cost: -1, source: by hand}
        - {id: metal, outputs: {}, cost: 1, shared-by: mas, source: by hand}
        - {id: A b, outputs: {ndpr-metal: 1}, inputs: {ndpr-metal: 1}, cost: 1, shares: {ndpr-metal: 1}}
      """;

  private static final String EVERY_PROBLEM =
      """
      1: forge = price-ladder/2: must be one of price-ladder/1. Did you mean price-ladder/1?
      1: version: is missing. Name the version, such as "2026-01".
      1: title: is missing. Say in one clause what is on the ladder.
      2: name = My ladder: must be of small letters, digits and hyphens.
      3: status = demo: must be one of law, agreed, proposed, demonstration.
      4: chain = rare-earth: no chain has this name. Did you mean rare-earths?
      5: currency = dollar: must be three capital letters, such as USD.
      6: unit = each: must be one of t, kg, g, lb, ozt, st, lt, mtu, stu.
      8: weights.low = 0: must be greater than zero.
      9: colour = red: the key is not known here. Known are forge, name, version, title, status, chain, source, currency, unit, weights, products, steps.
      11: products[0].product = ndpr-oxyde: no product has this code. Did you mean ndpr-oxide?
      12: products[1].basis: is missing. Write gross, or the substance that counts, such as Co.
      13: products[2].product = ndpr-metal: stands twice in the list. Keep one.
      15: steps[0].inputs.ndpr-oxide = 0: must be greater than zero.
      15: steps[0].inputs.ndpr-oxide = ndpr-oxide: is not among the products of the ladder. Known are ndpr-metal.
      15: steps[0].outputs: the first output must be 1. Count all masses per mass of it.
      15: steps[0].cost = -1: must not be negative.
      16: steps[1].id = metal: stands twice. Give each step a code of its own.
      16: steps[1].outputs: names no product.
      16: steps[1].inputs: is missing. Give {product: mass per mass of main output}.
      16: steps[1].shared-by = mas: must be one of joint-revenue, mass, stated. Did you mean mass?
      17: steps[2].id = A b: must be of small letters, digits and hyphens.
      17: steps[2].inputs: has ndpr-metal, which is an output too.
      17: steps[2].shares: stands without shared-by: stated. Leave out one of the two.
      17: steps[2].source: is missing. Say where the figures of this step stand.""";

  @Test
  void soundLadderHasNoProblem() {
    assertThat(problems(LadderTexts.SOUND)).isEmpty();
  }

  @Test
  void everyProblemAtOnce() {
    assertThat(problems(MANY)).isEqualTo(EVERY_PROBLEM);
  }

  @Test
  void weightsRiseWithConfidence() {
    assertThat(problems(with("high: 4", "high: 1")))
        .isEqualTo(
            "10: weights: must rise with confidence: high at least medium, medium at least low.");
  }

  @Test
  void theStepThatClosesACircleIsLeftOutAndTheOthersStay() {
    String text =
        LadderTexts.SOUND
            + """
              - {id: magnet, outputs: {magnet-ndfeb: 1, scrap-ndfeb: 0.4}, inputs: {ndpr-metal: 0.4}, cost: 18, source: s}
              - {id: recycle, outputs: {ndpr-oxide: 1}, inputs: {scrap-ndfeb: 3.5}, cost: 3, source: s}
            """;

    assertThat(problems(text))
        .isEqualTo(
            "19: steps[2]: closes a circle: ndpr-metal → scrap-ndfeb → ndpr-oxide → ndpr-metal."
                + " Leave out one step of it, such as recycling.");
    assertThat(read(text).value().ladder().steps())
        .extracting(step -> step.id().code())
        .containsExactly("metal", "magnet");
  }

  @Test
  void statedSharesAreOfEachOutputAndAddUp() {
    String step =
        "{id: m, outputs: {magnet-ndfeb: 1, scrap-ndfeb: 0.4}, inputs: {ndpr-metal: 0.4}, cost: 18,"
            + " source: s, shared-by: stated%s}";

    assertThat(problems(withStep(step.formatted(""))))
        .isEqualTo("17: steps[0].shares: is missing. Give {product: share} for each output.");
    assertThat(problems(withStep(step.formatted(", shares: {magnet-ndfeb: 1}"))))
        .isEqualTo("17: steps[0].shares: must name each output and nothing else.");
    assertThat(
            problems(withStep(step.formatted(", shares: {magnet-ndfeb: 0.9, scrap-ndfeb: 0.2}"))))
        .isEqualTo("17: steps[0].shares: must add up to 1, not 1.1.");
    String sound = withStep(step.formatted(", shares: {magnet-ndfeb: 0.9, scrap-ndfeb: 0.1}"));
    assertThat(problems(sound)).isEmpty();
    assertThat(read(sound).value().ladder().steps().getFirst().sharing().by())
        .isEqualTo(Step.SharedBy.STATED);
  }

  @Test
  void aProductOfAnotherChainIsRefused() {
    assertThat(problems(with("product: scrap-ndfeb", "product: li-carbonate")))
        .isEqualTo(
            "15: products[3].product = li-carbonate: is no product of the chain rare-earths or of"
                + " one joined to it.");
  }

  @Test
  void numbersAreReadAsTheyStand() {
    String text = with("cost: 8.5", "cost: 0.1234567890123456");

    assertThat(read(text).value().ladder().steps().getFirst().money().cost())
        .isEqualByComparingTo("0.1234567890123456");
    assertThat(problems(with("cost: 8.5", "cost: 0.1234567890123456789")))
        .isEqualTo(
            "17: steps[0].cost = 0.1234567890123456789: must have at most 18 digits and decimals"
                + " and be less than a million million.");
  }

  @Test
  void aFileThatIsNoneOrEmptyIsSaid() {
    assertThat(problems("")).isEqualTo("the file is empty.");
    assertThat(LadderFiles.read(Path.of("none.yaml"), LadderTexts.WORLD).problems()).hasSize(1);
    assertThat(problems("steps: []")).contains("is empty, so nothing joins the prices");
  }
}
