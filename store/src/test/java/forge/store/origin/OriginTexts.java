package forge.store.origin;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Problem;
import java.util.List;

/** A sound origin case and what is made of it. */
final class OriginTexts {

  static final String SOUND =
      """
      forge: origin-case/1
      title: a toy
      origin:
        good:
          name: magnet
          code: "8505.11"
          produced-in: JPN
          evidence: certified
          price: {amount: 60, packing: 1, freight: 1}
          net-cost: {total: 50, sales-promotion: 1, royalties: 1, shipping: 1, interest: 1}
          mass: 1
          related-sales-percent: 20
        materials:
          - name: metal
            code: "2805.30"
            mass: 0.3
            value: 20
            origin: {economy: AUS, evidence: certified}
            made: {economy: JPN, evidence: declared}
            stage: metal
            stages: {metal: {economy: JPN, evidence: declared}}
            inputs:
              - {name: oxide, code: "2846.90", value: 12, origin: unknown, stage: refined}
        processes:
          - {process: sintering, stage: component, in: JPN, evidence: certified}
        terms:
          rule: CTH
          cumulation: {kind: diagonal, with: [AUS, KOR]}
          least-evidence: declared
          unknown: {treated-as: CHN, rate-percent: 25, source: law}
          substantial: [sintering]
          track: [mine, metal]
          source: law
      content:
        day: 2026-05-01
        good:
          name: battery
          code: "8507.60"
          mass: 10
          value: 100
          materials:
            - substance: Al
              cas: 7429-90-5
              critical: true
              mass: 2
              value: 5
              evidence: declared
              origins: [{economy: CAN, evidence: declared, mass: 1, value-share: 0.5}]
              steps: [{type: smelting, activity: processing, in: CAN, evidence: declared, value-added: 2}]
          parts:
            - {name: case, code: "8507.90", pieces: 2, composition: unknown}
        defaults:
          - code: "8507"
            substance: Al
            mass-fraction: 0.1
            mark-ups: [{from: 2026-01-01, percent: 10}]
            source: law
        tests:
          - {scope: metal, substances: [Al], by: mass, least-percent: 15, source: law}
          - {qualifying: crm, processing: [CAN], added-percent: 50, least-percent: 40, least-evidence: declared, source: law}
      mass-balance:
        name: ore
        from: 2026-01-01
        until: 2027-01-01
        yield: 0.5
        least-evidence: declared
        batches: [{id: b, day: 2026-01-02, mass: 4, qualifies: true, evidence: declared}]
        claims: [{id: c, day: 2026-01-03, mass: 1}]
      inventory:
        name: metal
        year-begins: "04-01"
        methods: {2026: fifo}
        movements:
          - {in: l, day: 2026-05-01, mass: 3, originating: true}
          - {out: s, day: 2026-05-02, mass: 1}
      """;

  private OriginTexts() {}

  static OriginCase read(String text) {
    var read = OriginFiles.read("case.yaml", text);
    assertThat(read.problems()).isEmpty();
    return read.value();
  }

  /** Each problem as {@code line: field: rule}. */
  static List<String> problems(String text) {
    return OriginFiles.read("case.yaml", text).problems().stream().map(OriginTexts::brief).toList();
  }

  private static String brief(Problem problem) {
    return problem.line() + ": " + problem.field() + ": " + problem.rule();
  }

  /** The sound case with a passage in place of another, which must stand in it. */
  static String with(String passage, String other) {
    assertThat(SOUND).contains(passage);
    return SOUND.replace(passage, other);
  }
}
