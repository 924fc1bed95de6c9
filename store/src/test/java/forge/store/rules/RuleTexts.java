package forge.store.rules;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.RuleSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small rule set as texts, and changes of it. */
final class RuleTexts {

  static final String RULES =
      """
      forge: rule-set/1
      id: small
      title: A small border
      standing: demonstration
      valid: {from: 2026-01-01}
      review: {author: A. Author, reviewer: R. Reviewer, on: 2026-01-01}
      note: Made up.
      terms:
        territory: [USA]
        currency: USD
        customs-value: {basis: CIF, rounding: {decimals: 2}, exchange: acceptance}
        rounding: {decimals: 2}
        unknown-origin: refused
        liabilities: {free-circulation: debt, warehouse: secured}
      types:
        - {id: mfn, title: General duty, effect: duty, presence: required}
        - {id: zone-levy, title: Zone levy, effect: levy, presence: optional}
        - {id: remedy, title: Additional duty, effect: remedy, presence: optional}
      acts:
        - {id: ACT, title: An act, url: "https://example.org/act", from: 2020-01-01}
      areas:
        - {id: zone, title: The zone, members: [JPN, AUS], from: 2026-01-01}
        - {id: outside, title: All others, all-others-than: zone}
      quotas:
        - order: "09.0001"
          title: Oxide
          unit: KGM
          tranches:
            - {from: 2026-01-01, until: 2026-04-01, volume: 1000, drawn: 10.5}
            - {from: 2026-04-01, until: 2026-07-01, volume: 1000}
          act: ACT
          place: annex
      replacements:
        - {by: zone-levy, replaced: remedy, from: 2026-01-01, act: ACT, place: article 9}
      """;

  static final String MEASURES =
      """
      forge: measures/1
      common: {area: "1011", from: 2026-01-01, act: ACT, place: article 1}
      measures:
        - {label: general, type: mfn, goods: "2846.90", duty: 5.5 %}
        - {label: preference, type: mfn, goods: "2846.90", area: zone, when: preference, exception-to: general, duty: NIHIL}
        - {label: levy, type: zone-levy, goods: "2846.90.80", area: outside, additional: ndpr-oxide, duty: "ROUND(GAP(85 USD / KGM, PRICE(CIF+DUTY)), 2)"}
        - {label: quota, type: zone-levy, goods: "2846.90.80", area: outside, additional: ndpr-oxide, quota: "09.0001", exception-to: levy, duty: NIHIL}
      """;

  static final String GOODS =
      """
      code,description,from,until,act,place
      2846.90.80,"Rare earth compounds, other",2020-01-01,,ACT,schedule
      """;

  private RuleTexts() {}

  static SortedMap<String, String> sound() {
    var texts = new TreeMap<String, String>();
    texts.put("rules.yaml", RULES);
    texts.put("measures.yaml", MEASURES);
    texts.put("goods.csv", GOODS);
    return texts;
  }

  /** The sound texts with a passage of one of them changed. */
  static SortedMap<String, String> with(String passage, String change) {
    SortedMap<String, String> texts = sound();
    if (texts.values().stream().noneMatch(text -> text.contains(passage))) {
      throw new IllegalArgumentException("No text has " + passage);
    }
    texts.replaceAll((name, text) -> text.replace(passage, change));
    return texts;
  }

  static Checked<RuleSet> read(SortedMap<String, String> texts) {
    return RuleSetFiles.read("", texts);
  }

  static List<String> sentences(SortedMap<String, String> texts) {
    return read(texts).problems().stream().map(Problem::sentence).toList();
  }
}
