package forge.levy.origin;

import forge.levy.entry.GoodsCode;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a good must satisfy to originate, as a tree. {@link RuleText} is its one-line form. */
public sealed interface OriginRule {

  /** Obtained in the party from nothing that came from outside. */
  record WhollyObtained() implements OriginRule {}

  /**
   * Every non-originating material is classified elsewhere than the good at a level.
   *
   * @param exceptions nodes from which a change does not count
   * @param tolerance the share of the good that need not change
   */
  record ChangeOfClassification(
      ClassificationLevel level, SortedSet<GoodsCode> exceptions, Tolerance tolerance)
      implements OriginRule {

    public ChangeOfClassification {
      Objects.requireNonNull(level);
      Objects.requireNonNull(tolerance);
      exceptions = Collections.unmodifiableSortedSet(new TreeSet<>(exceptions));
    }
  }

  /**
   * At least a share of the value is regional.
   *
   * @param relatedSales the share of sales to related persons above which the method is barred and
   *     another alternative must be met (85 % over six months in article 402(5)(c) of NAFTA); 100 %
   *     bars nothing
   */
  record ValueContent(ContentMethod method, Percent least, Percent relatedSales)
      implements OriginRule {

    public ValueContent {
      Objects.requireNonNull(method);
      Objects.requireNonNull(relatedSales);
      if (least.equals(Percent.NOTHING)) {
        throw new IllegalArgumentException("A value content of at least nothing asks for nothing");
      }
    }
  }

  /** A process was done in the party. */
  record ProcessDone(ProcessName process) implements OriginRule {

    public ProcessDone {
      Objects.requireNonNull(process);
    }
  }

  /** All of several rules. */
  record AllOf(List<OriginRule> parts) implements OriginRule {

    public AllOf {
      parts = List.copyOf(parts);
      requireSeveral(parts);
    }
  }

  /** One of several rules at least. */
  record AnyOf(List<OriginRule> parts) implements OriginRule {

    public AnyOf {
      parts = List.copyOf(parts);
      requireSeveral(parts);
    }
  }

  private static void requireSeveral(List<OriginRule> parts) {
    if (parts.size() < 2) {
      throw new IllegalArgumentException("Rules are joined two or more at a time");
    }
  }
}
