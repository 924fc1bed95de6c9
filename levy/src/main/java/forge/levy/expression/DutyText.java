package forge.levy.expression;

import forge.kernel.Rounding;
import forge.levy.expression.DutyExpression.AdValorem;
import forge.levy.expression.DutyExpression.Banded;
import forge.levy.expression.DutyExpression.Bracketed;
import forge.levy.expression.DutyExpression.CustomsValue;
import forge.levy.expression.DutyExpression.EntryPrice;
import forge.levy.expression.DutyExpression.InTotal;
import forge.levy.expression.DutyExpression.PerUnits;
import forge.levy.expression.DutyExpression.Rounded;
import java.util.List;
import java.util.stream.Collectors;

/** Writes expressions in their canonical text. */
final class DutyText {

  /** How tightly the parts of a text hold together. */
  private enum Binding {
    SENTENCE,
    SUM,
    FACTOR
  }

  private DutyText() {}

  static String of(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Nil nil -> "NIHIL";
      case AdValorem duty -> adValorem(duty);
      case DutyExpression.Specific duty -> duty.rate().toString();
      case DutyExpression.Named price -> price.name().toString();
      case DutyExpression.PriceAt price -> "PRICE(" + price.basis() + ")";
      case CustomsValue value -> "VALUE";
      case DutyExpression.ContentValue value -> "CONTENT(" + value.substance() + ")";
      case DutyExpression.DutiesCharged duties ->
          duties.types().isEmpty() ? "DUTIES" : "DUTIES(" + String.join(", ", duties.types()) + ")";
      case DutyExpression.Sum sum -> sum(sum);
      case DutyExpression.Difference difference ->
          in(difference.from(), Binding.SUM) + " - " + in(difference.less(), Binding.FACTOR);
      case DutyExpression.Scaled scaled ->
          Numerals.plain(scaled.factor()) + " * " + in(scaled.of(), Binding.FACTOR);
      case DutyExpression.Floor floor ->
          in(floor.of(), Binding.SENTENCE) + " MIN " + in(floor.least(), Binding.SUM);
      case DutyExpression.Cap cap ->
          in(cap.of(), Binding.SENTENCE) + " MAX " + in(cap.most(), Binding.SUM);
      case DutyExpression.Gap gap -> call("GAP", gap.reference(), gap.price());
      case Banded table -> banded(table);
      case EntryPrice table -> entryPrice(table);
      case Bracketed brackets -> bracketed(brackets);
      case Rounded rounded -> rounded(rounded);
      case DutyExpression.Converted converted ->
          "CONVERT(" + converted.of() + ", " + converted.to() + ")";
      case DutyExpression.Choice choice ->
          "IF(%s %s %s, %s, %s)"
              .formatted(
                  choice.test().left(),
                  choice.test().comparison(),
                  choice.test().right(),
                  choice.then(),
                  choice.otherwise());
      case DutyExpression.Absolute absolute -> call("ABS", absolute.of());
      case DutyExpression.Refixed refixed ->
          "REFIX(" + refixed.of() + ", STEP " + refixed.step() + ")";
      case DutyExpression.AtPrice at -> call("AT", at.price(), at.duty());
    };
  }

  /** A difference in front needs no parentheses: terms are read from the left. */
  private static String sum(DutyExpression.Sum sum) {
    boolean difference = sum.terms().getFirst() instanceof DutyExpression.Difference;
    return in(sum.terms().getFirst(), difference ? Binding.SUM : Binding.FACTOR)
        + sum.terms().stream()
            .skip(1)
            .map(term -> " + " + in(term, Binding.FACTOR))
            .collect(Collectors.joining());
  }

  private static String call(String name, DutyExpression... arguments) {
    return List.of(arguments).stream()
        .map(DutyExpression::toString)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  private static String adValorem(AdValorem duty) {
    String percent = Numerals.plain(duty.percent()) + " %";
    return duty.base() instanceof CustomsValue
        ? percent
        : percent + " OF " + in(duty.base(), Binding.FACTOR);
  }

  private static String banded(Banded table) {
    var text = new StringBuilder("BANDED(").append(table.price());
    for (DutyExpression.Band band : table.bands()) {
      text.append(", ").append(band.from()).append(": ").append(band.duty());
    }
    return text.append(", BELOW: ").append(table.below()).append(')').toString();
  }

  private static String entryPrice(EntryPrice table) {
    EntryPriceLadder ladder = table.ladder();
    return "BANDS(%s, %s, STEP %s %%, COUNT %d, %s, BELOW: %s)"
        .formatted(
            table.price(),
            ladder.price(),
            Numerals.plain(ladder.step()),
            ladder.count(),
            rounding(ladder.rounding()),
            table.below());
  }

  private static String bracketed(Bracketed duty) {
    var text = new StringBuilder("BRACKETS(").append(duty.reference());
    text.append(", ").append(duty.price());
    for (DutyExpression.Bracket bracket : duty.brackets()) {
      text.append(", ").append(Numerals.plain(bracket.upTo())).append(" %: ");
      text.append(Numerals.plain(bracket.percent())).append(" %");
    }
    return text.append(", ABOVE: ").append(Numerals.plain(duty.above())).append(" %)").toString();
  }

  private static String rounded(Rounded rounded) {
    String text = "ROUND(" + rounded.of() + ", " + rounding(rounded.rounding());
    return switch (rounded.point()) {
      case InTotal total -> text + ")";
      case PerUnits units -> text + ", " + measure(units) + ")";
    };
  }

  static String measure(PerUnits units) {
    return units.currency()
        + units.per().stream().map(unit -> " / " + unit).collect(Collectors.joining());
  }

  private static String rounding(Rounding rounding) {
    return rounding.mode() == Rounding.Mode.HALF_UP
        ? String.valueOf(rounding.decimals())
        : rounding.decimals() + " " + rounding.mode();
  }

  /** The text where it must hold together at least so tightly; in parentheses where it does not. */
  private static String in(DutyExpression expression, Binding least) {
    String text = of(expression);
    return binding(expression).compareTo(least) >= 0 ? text : "(" + text + ")";
  }

  private static Binding binding(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Floor floor -> Binding.SENTENCE;
      case DutyExpression.Cap cap -> Binding.SENTENCE;
      case DutyExpression.Sum sum -> Binding.SUM;
      case DutyExpression.Difference difference -> Binding.SUM;
      case DutyExpression.Nil nil -> Binding.FACTOR;
      case AdValorem duty -> Binding.FACTOR;
      case DutyExpression.Specific duty -> Binding.FACTOR;
      case DutyExpression.Named price -> Binding.FACTOR;
      case DutyExpression.PriceAt price -> Binding.FACTOR;
      case CustomsValue value -> Binding.FACTOR;
      case DutyExpression.ContentValue value -> Binding.FACTOR;
      case DutyExpression.DutiesCharged duties -> Binding.FACTOR;
      case DutyExpression.Scaled scaled -> Binding.FACTOR;
      case DutyExpression.Gap gap -> Binding.FACTOR;
      case Banded table -> Binding.FACTOR;
      case EntryPrice table -> Binding.FACTOR;
      case Bracketed brackets -> Binding.FACTOR;
      case Rounded rounded -> Binding.FACTOR;
      case DutyExpression.Converted converted -> Binding.FACTOR;
      case DutyExpression.Choice choice -> Binding.FACTOR;
      case DutyExpression.Absolute absolute -> Binding.FACTOR;
      case DutyExpression.Refixed refixed -> Binding.FACTOR;
      case DutyExpression.AtPrice at -> Binding.FACTOR;
    };
  }
}
