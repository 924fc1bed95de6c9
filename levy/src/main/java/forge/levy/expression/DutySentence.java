package forge.levy.expression;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.expression.DutyExpression.AdValorem;
import forge.levy.expression.DutyExpression.Cap;
import forge.levy.expression.DutyExpression.CustomsValue;
import forge.levy.expression.DutyExpression.Difference;
import forge.levy.expression.DutyExpression.Floor;
import forge.levy.expression.DutyExpression.Nil;
import forge.levy.expression.DutyExpression.Scaled;
import forge.levy.expression.DutyExpression.Specific;
import forge.levy.expression.DutyExpression.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads duty sentences. The grammar, from loose to tight:
 *
 * <pre>
 * sentence = clause { ("MIN" | "MAX") clause }       MIN is a floor, MAX a cap, the last one splits
 * clause   = factor { ("+" | "-") factor }
 * factor   = "NIHIL" | number "*" factor | number "%" [ "OF" factor ] | rate
 *          | function | "(" sentence ")"
 * rate     = number currency { "/" unit [ "(" substance ")" ] }
 * substance = word { word }                          Co, LiOH·H2O, NdPr oxide
 * </pre>
 */
public final class DutySentence {

  /** The longest sentence that is read. */
  private static final int LONGEST = 20_000;

  /** How deep parentheses and functions may stand in each other. */
  private static final int DEEPEST = 60;

  private final Tokens tokens;
  private final Functions functions;
  private int depth;

  private DutySentence(String text) {
    this.tokens = new Tokens(text);
    this.functions = new Functions(tokens, this);
  }

  /**
   * The expression of a sentence, and what is wrong with it: with its form, or with units and
   * currencies that do not fit together. Nothing is charged by a sentence with problems.
   */
  public static Checked<DutyExpression> read(String text) {
    if (text.length() > LONGEST) {
      String rule =
          "a duty sentence has at most %d characters, and this one %d"
              .formatted(LONGEST, text.length());
      return new Checked<>(new Nil(), List.of(problem("", rule, "Split the measure.")));
    }
    try {
      var sentence = new DutySentence(text);
      DutyExpression read = sentence.whole();
      return new Checked<>(
          read, MixedUnits.in(read).stream().map(rule -> problem(text, rule, "")).toList());
    } catch (Tokens.Fault fault) {
      return new Checked<>(
          new Nil(), List.of(problem(text, fault.getMessage() + found(fault), fault.advice())));
    } catch (IllegalArgumentException unfit) {
      return new Checked<>(
          new Nil(), List.of(problem(text, String.valueOf(unfit.getMessage()), "")));
    }
  }

  /** The expression of a sentence; throws where it is none. */
  public static DutyExpression of(String text) {
    Checked<DutyExpression> read = read(text);
    if (!read.clean()) {
      throw new IllegalArgumentException(read.problems().getFirst().sentence());
    }
    return read.value();
  }

  private static String found(Tokens.Fault fault) {
    return ", and " + fault.found() + " stands there";
  }

  private static Problem problem(String text, String rule, String advice) {
    return new Problem("duty", 0, "", text, rule, advice);
  }

  private DutyExpression whole() throws Tokens.Fault {
    DutyExpression all = sentence();
    if (tokens.peek().kind() != Tokens.Kind.END) {
      throw new Tokens.Fault(
          tokens.peek(), "the sentence ends here, or goes on with +, -, MIN or MAX", "");
    }
    return all;
  }

  DutyExpression sentence() throws Tokens.Fault {
    DutyExpression left = clause();
    while (tokens.at("MIN") || tokens.at("MAX")) {
      boolean floor = tokens.take().text().equals("MIN");
      DutyExpression right = clause();
      left = floor ? new Floor(left, right) : new Cap(left, right);
    }
    return left;
  }

  private DutyExpression clause() throws Tokens.Fault {
    DutyExpression left = factor();
    var terms = new ArrayList<DutyExpression>(List.of(left));
    while (tokens.at("+") || tokens.at("-")) {
      if (tokens.take().text().equals("+")) {
        terms.add(factor());
      } else {
        DutyExpression from = joined(terms);
        terms.clear();
        terms.add(new Difference(from, factor()));
      }
    }
    return joined(terms);
  }

  private static DutyExpression joined(List<DutyExpression> terms) {
    return terms.size() == 1 ? terms.getFirst() : new Sum(terms);
  }

  DutyExpression factor() throws Tokens.Fault {
    if (++depth > DEEPEST) {
      throw new Tokens.Fault(
          tokens.peek(), "parentheses stand in each other more than " + DEEPEST + " deep", "");
    }
    DutyExpression read = read();
    depth--;
    return read;
  }

  private DutyExpression read() throws Tokens.Fault {
    if (tokens.takeIf("(")) {
      DutyExpression inside = sentence();
      tokens.need(")");
      return inside;
    }
    if (tokens.takeIf("NIHIL")) {
      return new Nil();
    }
    boolean negative = tokens.at("-") && tokens.peekSecond().kind() == Tokens.Kind.NUMBER;
    return negative || tokens.peek().kind() == Tokens.Kind.NUMBER ? amount() : functions.read();
  }

  private DutyExpression amount() throws Tokens.Fault {
    var number = new BigDecimal(tokens.number("a number"));
    if (tokens.takeIf("%")) {
      DutyExpression base = tokens.takeIf("OF") ? factor() : new CustomsValue();
      return new AdValorem(number, base);
    }
    if (tokens.takeIf("*")) {
      return new Scaled(number, factor());
    }
    return new Specific(functions.rate(number));
  }
}
