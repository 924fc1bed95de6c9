package forge.store.origin;

import static forge.store.origin.OriginTexts.problems;
import static forge.store.origin.OriginTexts.read;
import static forge.store.origin.OriginTexts.with;
import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.entry.OriginClaim;
import forge.levy.origin.OriginRule;
import forge.levy.origin.RuleText;
import forge.world.Stage;
import org.junit.jupiter.api.Test;

/** Origin cases are read into values; a bad one gets every problem at once. */
class OriginFilesTest {

  private static Question.Origin origin(String text) {
    return (Question.Origin) read(text).questions().getFirst();
  }

  private static OriginRule rule(String yaml) {
    return origin(with("rule: CTH", "rule: " + yaml)).terms().rule();
  }

  @Test
  void theTreeOfARuleIsItsLine() {
    assertThat(
            rule(
                "{any-of: [{change: CTH, except: ['2846'], tolerance: {by: value, percent: 10}},"
                    + " {all-of: [{value-content: transaction, least-percent: 60, related-sales-percent: 85},"
                    + " {process: metal}, WO, {wholly-obtained: true}]}]}"))
        .isEqualTo(
            RuleText.of(
                "CTH except 2846 tolerance 10 % of value or (RVC transaction >= 60 % unless related"
                    + " sales > 85 % and process metal and WO and WO)"));
  }

  @Test
  void earlierStagesThatNobodyStatesAreUnknownUnlessInputsSpeakOfThem() {
    var metal = origin(OriginTexts.SOUND).production().materials().getFirst();
    assertThat(metal.provenance().stages()).containsOnlyKeys(Stage.METAL);
    assertThat(metal.inputs().getFirst().provenance().stages())
        .containsOnlyKeys(Stage.MINE, Stage.CONCENTRATE, Stage.REFINED)
        .containsValue(OriginClaim.unknown());
  }

  @Test
  void aCaseThatAsksNothingIsRefused() {
    assertThat(problems("forge: origin-case/1\ntitle: t\n")).containsExactly("1: : asks nothing");
  }

  @Test
  void everyProblemIsNamedAtOnce() {
    assertThat(
            problems(
                """
                forge: origin-case/1
                title: t
                origin:
                  good: {name: g, code: "850", produced-in: JPX, evidence: unknown}
                  materials:
                    - {name: m, code: "2805.30", value: -1, origin: {economy: AUS}}
                  terms:
                    rule: CTH or RVC transaction > 60 %
                    cumulation: {kind: bilateral, with: [AUS, KOR]}
                    least-evidence: declared
                    unknown: none
                    substance: x
                content:
                  day: 2026-02-30
                  good:
                    name: g
                    code: "8507.60"
                    materials:
                      - {substance: Al, cas: 7429-90-4, mass: 1, evidence: declared, origins: [{economy: unknown, mass: 2}]}
                mass-balance: {name: b, from: 2026-02-01, until: 2026-01-01, yield: 0, least-evidence: declared}
                inventory:
                  name: i
                  year-begins: "13-01"
                  methods: {2026: fifo}
                  movements:
                    - {in: a, day: 2026-02-01, mass: 1, originating: true}
                    - {out: b, day: 2026-01-01, mass: 1}
                """))
        .containsExactly(
            "4: origin.good.code: must be a goods code of 2, 4, 6, 8 or 10 digits",
            "4: origin.good.produced-in: must be an economy of ISO 3166-1",
            "4: origin.good.evidence: must be one of declared, certified, verified",
            "6: origin.materials[0].value: must not be negative",
            "6: origin.materials[0].origin.evidence: is missing",
            "8: origin.terms.rule: at '>': must be >=",
            "8: origin.terms.source: is missing",
            "9: origin.terms.cumulation.with: bilateral cumulation has one partner",
            "11: origin.terms.unknown: must be one of non-originating",
            "12: origin.terms.substance: the key is not known here",
            "14: content.day: must be a day of the calendar",
            "19: content.good.materials[0].cas: is no CAS number; its last digit checks the others",
            "19: content.good.materials[0].origins: do not add up: the origins have more mass than"
                + " the material",
            "20: mass-balance.until: must be after from, 2026-02-01",
            "20: mass-balance.yield: must be greater than zero",
            "23: inventory.year-begins: must be a day of the year",
            "27: inventory.movements[1].day: must not be before that of the movement above");
  }
}
