package forge.store.worked;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import forge.store.rules.RuleLibrary;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WorkedExamplesTest {

  private static RuleSet rules(String id) {
    var read = RuleLibrary.find(id).orElseThrow();
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  @ParameterizedTest
  @CsvSource({
    "eu-cereals, 4",
    "eu-entry-price, 3",
    "eu-ferro-alloys, 5",
    "eu-solar-mip, 4",
    "special-safeguard, 3",
    "uk-duties, 11",
    "us-section-232, 8"
  })
  void precedentsComeOutToThePrintedDigit(String id, int examples) {
    SortedMap<String, String> texts = RuleLibrary.texts(id);
    RuleSet rules = rules(id);
    assertThat(rules.heading().standing()).isEqualTo(RuleSet.Standing.PRECEDENT);
    assertThat(WorkedExamples.count(texts)).isEqualTo(examples);
    assertThat(WorkedExamples.check(id, rules, texts)).isEmpty();
  }

  @Test
  void anotherFigureIsAProblem() {
    SortedMap<String, String> texts = RuleLibrary.texts("eu-entry-price");
    texts.replaceAll((name, text) -> text.replace("216.48", "216.47"));
    assertThat(WorkedExamples.check("eu-entry-price", rules("eu-entry-price"), texts))
        .singleElement()
        .extracting(Problem::rule)
        .isEqualTo("the rules come to 216.48");
  }

  @Test
  void anEntryThatIsRefusedIsAProblem() {
    SortedMap<String, String> texts = RuleLibrary.texts("eu-ferro-alloys");
    texts.keySet().removeIf(name -> name.startsWith("examples/") && !name.endsWith("fesi.json"));
    texts.replaceAll(
        (name, text) -> text.replace("\"additional_code\": \"2201\"", "\"quota\": \"\""));
    assertThat(WorkedExamples.check("eu-ferro-alloys", rules("eu-ferro-alloys"), texts))
        .extracting(Problem::field)
        .contains("additional_code");
  }
}
