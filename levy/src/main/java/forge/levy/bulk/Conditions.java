package forge.levy.bulk;

import forge.levy.measure.Condition;
import java.util.List;
import java.util.function.Consumer;

/** Looks into conditions. */
final class Conditions {

  private Conditions() {}

  /** Shows a condition and all inside it. */
  static void visit(Condition condition, Consumer<Condition> visitor) {
    visitor.accept(condition);
    inside(condition).forEach(each -> visit(each, visitor));
  }

  private static List<Condition> inside(Condition condition) {
    return switch (condition) {
      case Condition.All all -> all.of();
      case Condition.Any any -> any.of();
      case Condition.Not not -> List.of(not.of());
      case Condition.Presents presents -> List.of();
      case Condition.Under under -> List.of();
      case Condition.Preference preference -> List.of();
      case Condition.Related related -> List.of();
      case Condition.Evidenced evidenced -> List.of();
      case Condition.StageIn stage -> List.of();
      case Condition.ConsignedFrom from -> List.of();
      case Condition.Share share -> List.of();
      case Condition.PriceIs price -> List.of();
      case Condition.Before before -> List.of();
      case Condition.Named named -> List.of();
    };
  }
}
