package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule that a rule set can break is told with its file, its line and the rule. */
class BadRuleSetTest {

  /** A passage of the sound texts, what stands in its place, and what is then said. */
  static Stream<Arguments> changes() {
    return Stream.of(
        change("rule-set/1", "rule-set/2", "rules.yaml:1: forge = rule-set/2: must be one of"),
        change("standing: demonstration", "standing: demonstation", "Did you mean demonstration?"),
        change("title: A small border\n", "", "title: is missing"),
        change("reviewer: R. Reviewer, on: 2026-01-01", "on: 2026-13-01", "day of the calendar"),
        change("basis: CIF", "basis: CFI", "must be one of FOB, CIF, FRONTIER, CIF+DUTY"),
        change("territory: [USA]", "territory: [USX]", "Did you mean USA?"),
        change("free-circulation: debt", "free-circulatoin: debt", "Did you mean free-circulation"),
        change("members: [JPN, AUS]", "members: [JPN, AUX]", "no economy of ISO 3166-1"),
        change("all-others-than: zone", "all-others-than: zonne", "Did you mean zone?"),
        change("unit: KGM", "unit: KGS", "is no unit"),
        change("drawn: 10.5", "drawn: 1010", "must not be more than the volume, 1000"),
        change("from: 2026-04-01, until", "from: 2026-03-31, until", "days of the one before it"),
        change("replaced: remedy", "replaced: remedi", "Did you mean remedy?"),
        change("{label: levy, type: zone-levy", "{label: levy, type: levy", "no type of the rule"),
        change("label: preference", "label: general", "another measure before it has this label"),
        change("area: zone, when", "area: zones, when", "Did you mean zone?"),
        change("when: preference", "when: preferance", "Did you mean preference?"),
        change("when: preference", "when: {present: Y155}", "names no condition"),
        change("exception-to: general", "exception-to: genral", "Did you mean general?"),
        change("exception-to: general", "exception-to: levy", "it is of type zone-levy"),
        change("quota: \"09.0001\"", "quota: \"09.0002\"", "Did you mean 09.0001?"),
        change(
            "goods: \"2846.90\", duty: 5.5 %", "goods: \"2846.9\", duty: 5.5 %", "no goods code"),
        change("goods: \"2846.90\", duty: 5.5 %", "goods: \"2805\", duty: 5.5 %", "no line of"),
        change("duty: 5.5 %", "duty: 5.5", "a currency or % is wanted here"),
        change("duty: 5.5 %", "duty: 2 EUR / KGM", "no exchange rate of EUR is in force"),
        change("duty: 5.5 %", "duty: SERIES(soya)", "no series of prices of the rule set"),
        change("duty: 5.5 %", "duty: 5 % OF DUTIES(zone-levy)", "counts what is charged before"),
        change("duty: 5.5 %", "duty: 5 % OF DUTIES(mfm)", "Did you mean mfn?"),
        change("duty: 5.5 %", "colour: red, duty: 5.5 %", "the key is not known here"),
        change("place: article 1}", "place: article 1, colour: red}", "common.colour = red"),
        change("act: ACT, place: article 1}", "act: ACTS}", "Did you mean ACT?"),
        change("from: 2020-01-01}", "from: 2026-02-01}", "its act holds from 2026-02-01 only"),
        change("code,description", "code,text", "must be code,description,from,until"),
        change("2846.90.80,", "2846.90.8,", "goods.csv:2: code = 2846.90.8: is no goods code"),
        change("\"Rare earth compounds, other\"", "Rare earth, other", "7 fields and the header 6"),
        change("2846.90.80,\"R", "2805.30.00,\"R", "goods from"));
  }

  private static Arguments change(String passage, String change, String said) {
    return Arguments.of(passage, change, said);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void isTold(String passage, String change, String said) {
    assertThat(RuleTexts.sentences(RuleTexts.with(passage, change)))
        .anySatisfy(sentence -> assertThat(sentence).contains(said));
  }

  @Test
  void soundRulesHaveNoProblems() {
    assertThat(RuleTexts.sentences(RuleTexts.sound())).isEmpty();
  }

  @Test
  void aFaultIsToldAtItsLine() {
    assertThat(RuleTexts.sentences(RuleTexts.with("exception-to: general", "exception-to: genral")))
        .containsExactly(
            "measures.yaml:5: measures[1].exception-to = genral: no measure of the rule set is"
                + " named so. Did you mean general?");
  }

  @Test
  void whatFollowsFromAnUnreadableMeasureIsNotTold() {
    SortedMap<String, String> texts =
        RuleTexts.with("label: levy, type: zone-levy", "label: levy, from: never, type: zone-levy");

    assertThat(RuleTexts.sentences(texts))
        .containsExactly(
            "measures.yaml:6: measures[2].from = never: must be a day of the calendar. Write it as"
                + " 2026-02-04.");
  }

  @Test
  void anEmptyFolderIsToldOnce(@TempDir Path folder) {
    List<String> sentences =
        RuleSetFiles.read(folder).problems().stream().map(each -> each.sentence()).toList();

    assertThat(sentences)
        .anySatisfy(each -> assertThat(each).contains("rules.yaml: there is no such file"))
        .anySatisfy(each -> assertThat(each).contains("a rule set has a file of measures"))
        .anySatisfy(each -> assertThat(each).contains("goods.csv: there is no such file"));
  }

  @Test
  void aStrayFileIsTold() {
    SortedMap<String, String> texts = RuleTexts.sound();
    texts.put("rate.csv", "currency\n");

    assertThat(RuleTexts.sentences(texts))
        .singleElement()
        .asString()
        .startsWith("rate.csv: no file of a rule set has this name. Known are goods.csv");
  }
}
