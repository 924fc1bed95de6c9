package forge.store.reserve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Problem;
import forge.store.document.PublishedSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published schemas and the readers agree on what the reserve's documents look like. */
class ReserveSchemaTest {

  private static final PublishedSchema SIZING = PublishedSchema.of("reserve-sizing");
  private static final PublishedSchema PLAN = PublishedSchema.of("reserve-plan");
  private static final PublishedSchema POLICY = PublishedSchema.of("reserve-policy");

  @ParameterizedTest
  @ValueSource(strings = {"nine-chains.sizing.yaml", "two-years-of-war.sizing.yaml"})
  void sizingsFit(String name) {
    fits(SIZING, ReserveTexts::sizing, ReserveTexts.example(name));
  }

  @Test
  void plansAndPoliciesFit() {
    fits(PLAN, ReserveTexts::plan, ReserveTexts.example("nds-2013.plan.yaml"));
    fits(POLICY, ReserveTexts::policy, ReserveTexts.example("careful.policy.yaml"));
    fits(POLICY, ReserveTexts::policy, ReserveTexts.example("early.policy.yaml"));
  }

  @Test
  void shippedDocumentsAreTheExamples() {
    assertThat(ReserveLibrary.text(ReserveLibrary.SIZING))
        .isEqualTo(ReserveTexts.example("nine-chains.sizing.yaml"));
    assertThat(ReserveLibrary.text(ReserveLibrary.PLAN))
        .isEqualTo(ReserveTexts.example("nds-2013.plan.yaml"));
    assertThat(ReserveLibrary.text(ReserveLibrary.POLICY))
        .isEqualTo(ReserveTexts.example("careful.policy.yaml"));
  }

  @Test
  void examplesInTheTextAreSound() throws IOException {
    assertThat(ReserveTexts.sizing(inText("reserve-sizing"))).isEmpty();
    assertThat(ReserveTexts.plan(inText("reserve-plan"))).isEmpty();
    assertThat(ReserveTexts.policy(inText("reserve-policy"))).isEmpty();
  }

  static List<List<String>> badSizings() {
    return List.of(
        List.of("reserve-sizing/1", "reserve-sizing/2"),
        List.of("name: two-years-of-war", "name: Two years"),
        List.of("status: demonstration", "status: trial"),
        List.of("confidence: D\n", ""),
        List.of("risk: 0.05", "risk: 1"),
        List.of("home: [HOME]\n", ""),
        List.of("years: 4", "years: 0"),
        List.of("stage: metal", "stage: ore"),
        List.of("price: 1000", "price: -1"),
        List.of("essential: 0.85", "essential: 1.2"),
        List.of("share: 0.4, delivers: 0.5", "share: 0, delivers: 0.5"),
        List.of("delivers: 0.5", "delivers: 1.5"),
        List.of("lost: [0.25]", "lost: [2]"),
        List.of("standing: adversary", "standing: enemy"),
        List.of("products:", "colour: red\nproducts:"));
  }

  @ParameterizedTest
  @MethodSource("badSizings")
  void bothRefuseTheSizing(List<String> change) {
    refused(SIZING, ReserveTexts::sizing, "two-years-of-war.sizing.yaml", change);
  }

  static List<List<String>> badPlans() {
    return List.of(
        List.of("currency: USD", "currency: $"),
        List.of("budget: [100000000,", "budget: [-1,"),
        List.of("room: 250000\n", ""),
        List.of("tolerance: 0.001", "tolerance: 1"),
        List.of("unit: lb", "unit: each"),
        List.of("lot: 100000", "lot: 0"),
        List.of("share: 0.1", "share: 1.1"),
        List.of("demand: -0.4", "demand: 0.4"));
  }

  @ParameterizedTest
  @MethodSource("badPlans")
  void bothRefuseThePlan(List<String> change) {
    refused(PLAN, ReserveTexts::plan, "nds-2013.plan.yaml", change);
  }

  static List<List<String>> badPolicies() {
    return List.of(
        List.of("version: \"2026-01\"\n", ""),
        List.of("reviewer: lender-risk-office\n", ""),
        List.of("normal: 30", "normal: 31"),
        List.of("emergency: 8}", "emergency: 9}"),
        List.of("urgency: normal", "urgency: soon"),
        List.of("serves: essential", "serves: friends"),
        List.of("cap: 0.05", "cap: 2"),
        List.of("target: secret", "target: hidden"),
        List.of("  sites: secret\n", ""),
        List.of("keeps: 0.3", "keeps: 1"));
  }

  @ParameterizedTest
  @MethodSource("badPolicies")
  void bothRefuseThePolicy(List<String> change) {
    refused(POLICY, ReserveTexts::policy, "careful.policy.yaml", change);
  }

  private static void fits(
      PublishedSchema schema, Function<String, List<Problem>> reader, String text) {
    assertThat(reader.apply(text)).isEmpty();
    assertThat(schema.errors(text)).isEmpty();
  }

  private static void refused(
      PublishedSchema schema,
      Function<String, List<Problem>> reader,
      String example,
      List<String> change) {
    String text =
        ReserveTexts.with(ReserveTexts.example(example), change.getFirst(), change.getLast());

    assertThat(reader.apply(text)).isNotEmpty();
    assertThat(schema.errors(text)).isNotEmpty();
  }

  private static String inText(String format) throws IOException {
    String page = Files.readString(Path.of("../docs/formats/" + format + ".md"));
    return page.split("```yaml\n")[1].split("```")[0];
  }
}
