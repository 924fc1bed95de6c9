package forge.levy.origin;

import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the one-line form of a rule of origin by recursive descent. */
final class RuleParser {

  private static final Pattern WORD = Pattern.compile("\\s*(>=|[(),%>]|[^\\s(),%>]+)");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,12})?");

  /** Longer texts and deeper nesting are no rule that a person reads. */
  private static final int LONGEST = 10_000;

  private static final int DEEPEST = 50;

  /** A text that is no rule. It does not leave this class. */
  private static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String at;
    private final String advice;

    Wrong(String at, String rule, String advice) {
      super(rule, null, false, false);
      this.at = at;
      this.advice = advice;
    }
  }

  private final String text;
  private final List<String> words = new ArrayList<>();
  private int next;
  private int depth;

  RuleParser(String text) {
    this.text = text;
  }

  RuleText.Reading read() {
    if (text.length() > LONGEST) {
      return new RuleText.Reading.Refused(
          "", "a rule has at most " + LONGEST + " characters", "Split it.");
    }
    Matcher matcher = WORD.matcher(text.strip());
    while (matcher.find()) {
      words.add(matcher.group(1));
    }
    try {
      OriginRule rule = any();
      if (next < words.size()) {
        throw wrong("the rule is over here", "Join rules by and, or.");
      }
      return new RuleText.Reading.Read(rule);
    } catch (Wrong wrong) {
      return new RuleText.Reading.Refused(
          wrong.at, String.valueOf(wrong.getMessage()), wrong.advice);
    }
  }

  private OriginRule any() {
    if (++depth > DEEPEST) {
      throw wrong("the rule is nested too deep", "Write it flatter.");
    }
    var parts = new ArrayList<OriginRule>();
    do {
      parts.add(all());
    } while (taken("or"));
    depth--;
    return parts.size() == 1 ? parts.getFirst() : new OriginRule.AnyOf(parts);
  }

  private OriginRule all() {
    var parts = new ArrayList<OriginRule>();
    do {
      parts.add(one());
    } while (taken("and"));
    return parts.size() == 1 ? parts.getFirst() : new OriginRule.AllOf(parts);
  }

  private OriginRule one() {
    if (taken("(")) {
      OriginRule inside = any();
      need(")");
      return inside;
    }
    if (taken("WO")) {
      return new OriginRule.WhollyObtained();
    }
    if (taken("RVC")) {
      return value();
    }
    if (taken("process")) {
      ProcessName name =
          ProcessName.find(peek())
              .orElseThrow(
                  () -> wrong("must name a process", "Such as metal, refined or sintering."));
      next++;
      return new OriginRule.ProcessDone(name);
    }
    ClassificationLevel level =
        ClassificationLevel.find(peek())
            .orElseThrow(
                () ->
                    wrong(
                        "must be a rule of origin",
                        "Begin with WO, CC, CTH, CTSH, RVC, process or a parenthesis."));
    next++;
    return new OriginRule.ChangeOfClassification(level, exceptions(), tolerance());
  }

  private SortedSet<GoodsCode> exceptions() {
    var codes = new TreeSet<GoodsCode>();
    if (taken("except")) {
      do {
        codes.add(
            GoodsCode.find(peek())
                .orElseThrow(
                    () -> wrong("must be a goods code", "Of 2, 4, 6, 8 or 10 digits, as 2846.")));
        next++;
      } while (taken(","));
    }
    return codes;
  }

  private Tolerance tolerance() {
    if (!taken("tolerance")) {
      return Tolerance.NONE;
    }
    Percent share = percent();
    need("of");
    for (Content.Figure by : Content.Figure.values()) {
      if (taken(RuleText.word(by))) {
        return new Tolerance(by, share);
      }
    }
    throw wrong("must be value or mass", "A tolerance is a share of one of them.");
  }

  private OriginRule value() {
    ContentMethod method =
        ContentMethod.find(peek())
            .orElseThrow(
                () ->
                    wrong(
                        "must be one of " + String.join(", ", ContentMethod.words()),
                        "Such as RVC transaction >= 60 %."));
    next++;
    need(">=");
    Percent least = percent();
    if (least.equals(Percent.NOTHING)) {
      next -= 2;
      throw wrong("must be more than 0 %", "");
    }
    Percent related = Percent.ALL;
    if (taken("unless")) {
      need("related");
      need("sales");
      need(">");
      related = percent();
    }
    return new OriginRule.ValueContent(method, least, related);
  }

  private Percent percent() {
    Optional<BigDecimal> number =
        NUMBER.matcher(peek()).matches() ? Optional.of(new BigDecimal(peek())) : Optional.empty();
    Percent percent =
        number
            .filter(each -> each.compareTo(BigDecimal.valueOf(100)) <= 0)
            .map(Percent::new)
            .orElseThrow(() -> wrong("must be a number from 0 to 100", "Such as 60 %."));
    next++;
    need("%");
    return percent;
  }

  private boolean taken(String word) {
    boolean there = peek().equals(word);
    next += there ? 1 : 0;
    return there;
  }

  private void need(String word) {
    if (!taken(word)) {
      throw wrong("must be " + word, "");
    }
  }

  private String peek() {
    return next < words.size() ? words.get(next) : "";
  }

  private Wrong wrong(String rule, String advice) {
    return new Wrong(next < words.size() ? words.get(next) : "the end", rule, advice);
  }
}
