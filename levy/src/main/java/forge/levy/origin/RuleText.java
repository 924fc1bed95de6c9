package forge.levy.origin;

import forge.levy.entry.Content;
import forge.levy.entry.GoodsCode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The one-line form of a rule of origin, such as {@code CTH except 2846 or (RVC transaction >= 60 %
 * and process metal)}. Writing is canonical; what is written reads back as the same rule.
 *
 * <pre>
 * rule    = all { "or" all }
 * all     = one { "and" one }
 * one     = "(" rule ")" | "WO" | change | value | "process" NAME
 * change  = ( "CC" | "CTH" | "CTSH" ) [ "except" CODE { "," CODE } ]
 *           [ "tolerance" NUMBER "%" "of" ( "value" | "mass" ) ]
 * value   = "RVC" METHOD ">=" NUMBER "%" [ "unless" "related" "sales" ">" NUMBER "%" ]
 * </pre>
 */
public final class RuleText {

  /** What came of reading a text. */
  public sealed interface Reading {

    /** A rule. */
    record Read(OriginRule rule) implements Reading {}

    /** No rule: at which word, what is wrong, and what would be right. */
    record Refused(String at, String rule, String advice) implements Reading {}
  }

  private RuleText() {}

  /** Reads a rule. */
  public static Reading read(String text) {
    return new RuleParser(text).read();
  }

  /** Reads a rule known to be one; throws where it is none. */
  public static OriginRule of(String text) {
    return switch (read(text)) {
      case Reading.Read(OriginRule rule) -> rule;
      case Reading.Refused(String at, String rule, String advice) ->
          throw new IllegalArgumentException("At '" + at + "': " + rule + ". " + advice);
    };
  }

  /** Writes a rule. */
  public static String write(OriginRule rule) {
    return switch (rule) {
      case OriginRule.WhollyObtained _ -> "WO";
      case OriginRule.ChangeOfClassification change -> change(change);
      case OriginRule.ValueContent value -> value(value);
      case OriginRule.ProcessDone(ProcessName process) -> "process " + process;
      case OriginRule.AllOf(List<OriginRule> parts) -> joined(parts, " and ");
      case OriginRule.AnyOf(List<OriginRule> parts) -> joined(parts, " or ");
    };
  }

  private static String joined(List<OriginRule> parts, String word) {
    return parts.stream().map(RuleText::part).collect(Collectors.joining(word));
  }

  private static String part(OriginRule rule) {
    boolean several = rule instanceof OriginRule.AllOf || rule instanceof OriginRule.AnyOf;
    return several ? "(" + write(rule) + ")" : write(rule);
  }

  private static String change(OriginRule.ChangeOfClassification change) {
    var text = new StringBuilder(change.level().toString());
    if (!change.exceptions().isEmpty()) {
      text.append(" except ");
      text.append(
          change.exceptions().stream().map(GoodsCode::toString).collect(Collectors.joining(", ")));
    }
    Tolerance tolerance = change.tolerance();
    if (!tolerance.share().equals(Percent.NOTHING)) {
      text.append(" tolerance ").append(tolerance.share());
      text.append(" of ").append(word(tolerance.by()));
    }
    return text.toString();
  }

  static String word(Content.Figure figure) {
    return figure.name().toLowerCase(Locale.ROOT);
  }

  private static String value(OriginRule.ValueContent value) {
    String text = "RVC " + value.method() + " >= " + value.least();
    return value.relatedSales().equals(Percent.ALL)
        ? text
        : text + " unless related sales > " + value.relatedSales();
  }
}
