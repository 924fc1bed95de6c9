package forge.levy.origin;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.GoodsCode;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of origin in one line: what is written reads back, what is no rule is refused. */
class RuleTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "WO",
        "CC",
        "CTH except 2846",
        "CTSH except 2805.30, 8112.92.10 tolerance 10 % of mass",
        "CTH tolerance 7.5 % of value",
        "RVC transaction >= 60 %",
        "RVC net-cost >= 50 %",
        "RVC build-up >= 35 % unless related sales > 85 %",
        "process melt-and-pour",
        "CTH except 2846 or (RVC transaction >= 60 % and process metal)",
        "WO or CTH or (CC and process refined and (WO or CTSH))"
      })
  void canonicalTextReadsBackAsItself(String text) {
    assertThat(RuleText.write(RuleText.of(text))).isEqualTo(text);
  }

  @Test
  void andBindsTighterThanOr() {
    assertThat(RuleText.of("CTH or WO and process metal"))
        .isEqualTo(RuleText.of("CTH or (WO and process metal)"))
        .isNotEqualTo(RuleText.of("(CTH or WO) and process metal"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                      | the end | must be a rule of origin",
        "CTX                     | CTX     | must be a rule of origin",
        "CTH except              | the end | must be a goods code",
        "CTH except 284          | 284     | must be a goods code",
        "CTH and                 | the end | must be a rule of origin",
        "(CTH                    | the end | must be )",
        "CTH )                   | )       | the rule is over here",
        "RVC transaction 60 %    | 60      | must be >=",
        "RVC mean >= 60 %        | mean    | must be one of transaction, net-cost, build-down, build-up",
        "RVC build-up >= 160 %   | 160     | must be a number from 0 to 100",
        "RVC build-up >= 0 %     | 0       | must be more than 0 %",
        "RVC build-up >= 60      | the end | must be %",
        "CTH tolerance 10 % of x | x       | must be value or mass",
        "process Metal           | Metal   | must name a process",
        "process and             | and     | must name a process"
      })
  void whatIsNoRuleIsRefusedAtItsWord(String text, String at, String rule) {
    assertThat(RuleText.read(text))
        .isInstanceOfSatisfying(
            RuleText.Reading.Refused.class,
            refused -> {
              assertThat(refused.at()).isEqualTo(at);
              assertThat(refused.rule()).isEqualTo(rule);
            });
  }

  @Test
  void nestingWithoutEndIsRefused() {
    assertThat(RuleText.read("(".repeat(5000) + "WO"))
        .isInstanceOfSatisfying(
            RuleText.Reading.Refused.class,
            refused -> assertThat(refused.rule()).isEqualTo("the rule is nested too deep"));
  }

  @Property
  void everyRuleReadsBack(@ForAll("rules") OriginRule rule) {
    assertThat(RuleText.of(RuleText.write(rule))).isEqualTo(rule);
  }

  @Provide
  Arbitrary<OriginRule> rules() {
    return AnyProduction.rules();
  }

  @Property
  void noTextBreaksTheReader(@ForAll("scraps") String text) {
    assertThat(RuleText.read(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "WO",
            "CTH",
            "RVC",
            "transaction",
            ">=",
            "60",
            "%",
            "(",
            ")",
            "and",
            "or",
            "except",
            "2846",
            ",",
            "process",
            "metal",
            "tolerance",
            "of",
            "mass",
            "unless",
            "related",
            "é")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Test
  void exceptionsAreInOrder() {
    var exceptions = new TreeSet<>(List.of(GoodsCode.of("8505"), GoodsCode.of("2846")));
    var rule =
        new OriginRule.ChangeOfClassification(
            ClassificationLevel.CHAPTER, exceptions, Tolerance.NONE);
    assertThat(RuleText.write(rule)).isEqualTo("CC except 2846, 8505");
  }
}
