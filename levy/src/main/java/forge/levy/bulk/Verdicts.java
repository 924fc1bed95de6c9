package forge.levy.bulk;

import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.Parts;
import forge.levy.measure.Measure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why rows are refused for which a program lacks a price or a figure. What is missing follows from
 * which measures apply, which figures are stated, and the days that prices are looked up on: where
 * all of that is alike the readable path would say the same again, so it is asked once. Duties that
 * look further than that, by comparing amounts or dividing by them, are asked every time. For one
 * thread.
 */
final class Verdicts {

  private static final int MOST = 1 << 14;

  /** All that such a refusal follows from. */
  record Case(Program program, long unstated, List<Long> days, int currency, PriceBasis basis) {
    Case {
      days = List.copyOf(days);
    }
  }

  private final Map<Case, Result> known = new HashMap<>();

  /** What was said of a case before. */
  Optional<Result> find(Case like) {
    return Optional.ofNullable(known.get(like));
  }

  /** Notes what is said of a case, if it holds for every row that is alike. */
  void note(Case like, Result result) {
    if (result instanceof Result.Refused(var refusals)
        && refusals.stream().allMatch(Verdicts::isGeneral)) {
      if (known.size() == MOST) {
        known.clear();
      }
      known.put(like, result);
    }
  }

  /** Whether a refusal names no value of the entry, but something that is missing. */
  private static boolean isGeneral(Refusal refusal) {
    return refusal.reason() == Refusal.Reason.MISSING_FIGURE && refusal.value().isEmpty();
  }

  /** Whether what a duty lacks does not depend on how large any amount is. */
  static boolean isSteady(Measure measure) {
    var steady = new ArrayList<Boolean>();
    Parts.visit(measure.duty(), part -> steady.add(isSteady(part)));
    return !steady.contains(false);
  }

  private static boolean isSteady(DutyExpression part) {
    return switch (part) {
      case DutyExpression.Choice choice -> false;
      case DutyExpression.Banded banded -> false;
      case DutyExpression.EntryPrice table -> false;
      case DutyExpression.Rounded rounded -> rounded.point() instanceof DutyExpression.InTotal;
      case DutyExpression.Nil nil -> true;
      case DutyExpression.AdValorem duty -> true;
      case DutyExpression.Specific duty -> true;
      case DutyExpression.Named price -> true;
      case DutyExpression.PriceAt price -> true;
      case DutyExpression.CustomsValue value -> true;
      case DutyExpression.ContentValue value -> true;
      case DutyExpression.DutiesCharged duties -> true;
      case DutyExpression.Sum sum -> true;
      case DutyExpression.Difference two -> true;
      case DutyExpression.Scaled scaled -> true;
      case DutyExpression.Floor floor -> true;
      case DutyExpression.Cap cap -> true;
      case DutyExpression.Gap gap -> true;
      case DutyExpression.Bracketed duty -> true;
      case DutyExpression.Converted converted -> true;
      case DutyExpression.Absolute absolute -> true;
      case DutyExpression.Refixed refixed -> true;
      case DutyExpression.AtPrice at -> true;
    };
  }
}
