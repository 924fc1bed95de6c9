package forge.levy.expression;

import forge.levy.expression.DutyExpression.Band;
import forge.levy.expression.DutyExpression.Banded;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What an expression is made of. */
public final class Parts {

  private Parts() {}

  /** The expressions directly inside another, in the order of its text. */
  public static List<DutyExpression> of(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Nil nil -> List.of();
      case DutyExpression.AdValorem duty -> List.of(duty.base());
      case DutyExpression.Specific duty -> List.of();
      case DutyExpression.Named price -> List.of();
      case DutyExpression.PriceAt price -> List.of();
      case DutyExpression.CustomsValue value -> List.of();
      case DutyExpression.ContentValue value -> List.of();
      case DutyExpression.DutiesCharged duties -> List.of();
      case DutyExpression.Sum sum -> sum.terms();
      case DutyExpression.Difference two -> List.of(two.from(), two.less());
      case DutyExpression.Scaled scaled -> List.of(scaled.of());
      case DutyExpression.Floor floor -> List.of(floor.of(), floor.least());
      case DutyExpression.Cap cap -> List.of(cap.of(), cap.most());
      case DutyExpression.Gap gap -> List.of(gap.reference(), gap.price());
      case Banded table -> banded(table);
      case DutyExpression.EntryPrice table -> banded(table.banded());
      case DutyExpression.Bracketed duty -> List.of(duty.reference(), duty.price());
      case DutyExpression.Rounded rounded -> List.of(rounded.of());
      case DutyExpression.Converted converted -> List.of(converted.of());
      case DutyExpression.Choice choice ->
          List.of(choice.test().left(), choice.test().right(), choice.then(), choice.otherwise());
      case DutyExpression.Absolute absolute -> List.of(absolute.of());
      case DutyExpression.Refixed refixed -> List.of(refixed.of());
      case DutyExpression.AtPrice at -> List.of(at.price(), at.duty());
    };
  }

  private static List<DutyExpression> banded(Banded table) {
    return Stream.concat(
            Stream.concat(Stream.of(table.price()), table.bands().stream().map(Band::duty)),
            Stream.of(table.below()))
        .toList();
  }

  /** Shows an expression and all inside it to a visitor, the outer before the inner. */
  public static void visit(DutyExpression expression, Consumer<DutyExpression> visitor) {
    visitor.accept(expression);
    of(expression).forEach(part -> visit(part, visitor));
  }

  /** The rates that stand in an expression itself, not in its parts. */
  public static List<Rate> rates(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Specific duty -> List.of(duty.rate());
      case Banded table -> table.bands().stream().map(Band::from).toList();
      case DutyExpression.EntryPrice table -> List.of(table.ladder().price());
      case DutyExpression.Refixed refixed -> List.of(refixed.step());
      case DutyExpression.Rounded rounded ->
          rounded.point() instanceof DutyExpression.PerUnits units
              ? List.of(new Rate(BigDecimal.ONE, units.currency(), units.per()))
              : List.of();
      case DutyExpression.Nil nil -> List.of();
      case DutyExpression.AdValorem duty -> List.of();
      case DutyExpression.Named price -> List.of();
      case DutyExpression.PriceAt price -> List.of();
      case DutyExpression.CustomsValue value -> List.of();
      case DutyExpression.ContentValue value -> List.of();
      case DutyExpression.DutiesCharged duties -> List.of();
      case DutyExpression.Sum sum -> List.of();
      case DutyExpression.Difference two -> List.of();
      case DutyExpression.Scaled scaled -> List.of();
      case DutyExpression.Floor floor -> List.of();
      case DutyExpression.Cap cap -> List.of();
      case DutyExpression.Gap gap -> List.of();
      case DutyExpression.Bracketed duty -> List.of();
      case DutyExpression.Converted converted -> List.of();
      case DutyExpression.Choice choice -> List.of();
      case DutyExpression.Absolute absolute -> List.of();
      case DutyExpression.AtPrice at -> List.of();
    };
  }
}
