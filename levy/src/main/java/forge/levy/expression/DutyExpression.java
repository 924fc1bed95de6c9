package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Rounding;
import forge.levy.entry.PriceBasis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a measure charges. Each is written in its canonical text by {@code toString} and read by
 * {@link DutySentence}; sentences of the integrated tariff of the European Union are a part of the
 * language: {@code 8.5 % + 2 EUR / DTN MIN 10 % MAX 20 %}, where MIN is a floor, MAX a cap, and the
 * last of them splits the sentence.
 */
public sealed interface DutyExpression {

  /** Nothing. */
  record Nil() implements DutyExpression {
    @Override
    public String toString() {
      return "NIHIL";
    }
  }

  /** Hundredths of a base. */
  record AdValorem(BigDecimal percent, DutyExpression base) implements DutyExpression {
    public AdValorem {
      Objects.requireNonNull(percent);
      Objects.requireNonNull(base);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** A rate times the units of the entry. */
  record Specific(Rate rate) implements DutyExpression {
    public Specific {
      Objects.requireNonNull(rate);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** A price that is looked up for a day, times the units of the entry. */
  record Named(PriceName name) implements DutyExpression {
    public Named {
      Objects.requireNonNull(name);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** The price of the entry on a basis. */
  record PriceAt(PriceBasis basis) implements DutyExpression {
    public PriceAt {
      Objects.requireNonNull(basis);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** The customs value of the entry. */
  record CustomsValue() implements DutyExpression {
    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** The value of a substance in the goods. */
  record ContentValue(Basis substance) implements DutyExpression {
    public ContentValue {
      Objects.requireNonNull(substance);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /**
   * What was charged before on the same goods.
   *
   * @param types of measures; all that stand before this one where none is named
   */
  record DutiesCharged(SortedSet<String> types) implements DutyExpression {
    public DutiesCharged {
      types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** The sum of two or more. */
  record Sum(List<DutyExpression> terms) implements DutyExpression {
    public Sum {
      terms = List.copyOf(terms);
      if (terms.size() < 2) {
        throw new IllegalArgumentException("A sum has two terms or more");
      }
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** The first less the second; it may fall below nothing. */
  record Difference(DutyExpression from, DutyExpression less) implements DutyExpression {
    public Difference {
      Objects.requireNonNull(from);
      Objects.requireNonNull(less);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** So many times another. */
  record Scaled(BigDecimal factor, DutyExpression of) implements DutyExpression {
    public Scaled {
      Objects.requireNonNull(factor);
      Objects.requireNonNull(of);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** At least so much: the greater of two. */
  record Floor(DutyExpression of, DutyExpression least) implements DutyExpression {
    public Floor {
      Objects.requireNonNull(of);
      Objects.requireNonNull(least);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** At most so much: the lesser of two. */
  record Cap(DutyExpression of, DutyExpression most) implements DutyExpression {
    public Cap {
      Objects.requireNonNull(of);
      Objects.requireNonNull(most);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** By how much a price is below a reference; nothing where it is not. */
  record Gap(DutyExpression reference, DutyExpression price) implements DutyExpression {
    public Gap {
      Objects.requireNonNull(reference);
      Objects.requireNonNull(price);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** One band of a table by price: from this price on. */
  record Band(Rate from, DutyExpression duty) {
    public Band {
      Objects.requireNonNull(from);
      Objects.requireNonNull(duty);
    }
  }

  /**
   * A table by price: the duty of the first band whose bound the price reaches.
   *
   * @param bands from the highest bound to the lowest
   * @param below the duty below the lowest bound
   */
  record Banded(DutyExpression price, List<Band> bands, DutyExpression below)
      implements DutyExpression {
    public Banded {
      Objects.requireNonNull(price);
      Objects.requireNonNull(below);
      bands = List.copyOf(bands);
      if (bands.isEmpty()) {
        throw new IllegalArgumentException("A table by price has a band");
      }
      for (int i = 1; i < bands.size(); i++) {
        if (bands.get(i).from().amount().compareTo(bands.get(i - 1).from().amount()) >= 0) {
          throw new IllegalArgumentException("The bounds of bands go down from the first");
        }
      }
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /**
   * A table by price that follows from one entry price.
   *
   * @param ladder what makes the table
   * @param below the duty below the lowest bound: the maximum tariff equivalent
   */
  record EntryPrice(DutyExpression price, EntryPriceLadder ladder, DutyExpression below)
      implements DutyExpression {
    public EntryPrice {
      Objects.requireNonNull(price);
      Objects.requireNonNull(ladder);
      Objects.requireNonNull(below);
    }

    /** The table written out. */
    public Banded banded() {
      return new Banded(price, ladder.bands(), below);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /**
   * One bracket of a gap: the part of it up to a share of the reference is charged at a share.
   *
   * @param upTo hundredths of the reference
   * @param percent hundredths of the part
   */
  record Bracket(BigDecimal upTo, BigDecimal percent) {
    public Bracket {
      Objects.requireNonNull(upTo);
      Objects.requireNonNull(percent);
    }
  }

  /**
   * A gap charged by parts, each at its own share, as the price-based special safeguard is
   * (Agreement on Agriculture, article 5.5).
   *
   * @param above hundredths of the part of the gap above the last bracket
   */
  record Bracketed(
      DutyExpression reference, DutyExpression price, List<Bracket> brackets, BigDecimal above)
      implements DutyExpression {
    public Bracketed {
      Objects.requireNonNull(reference);
      Objects.requireNonNull(price);
      Objects.requireNonNull(above);
      brackets = List.copyOf(brackets);
      for (int i = 1; i < brackets.size(); i++) {
        if (brackets.get(i).upTo().compareTo(brackets.get(i - 1).upTo()) <= 0) {
          throw new IllegalArgumentException("The bounds of brackets go up from the first");
        }
      }
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** Where a rounding takes place. */
  sealed interface RoundingPoint {}

  /** The amount of the entry is rounded, in the currency of assessment. */
  record InTotal() implements RoundingPoint {}

  /** The amount of one unit is rounded, in a currency, and then counts for all units. */
  record PerUnits(CurrencyId currency, List<PerUnit> per) implements RoundingPoint {
    public PerUnits {
      Objects.requireNonNull(currency);
      per = List.copyOf(per);
      if (per.isEmpty()) {
        throw new IllegalArgumentException("A rounding per unit names the unit");
      }
    }
  }

  /** Another, rounded. */
  record Rounded(DutyExpression of, Rounding rounding, RoundingPoint point)
      implements DutyExpression {
    public Rounded {
      Objects.requireNonNull(of);
      Objects.requireNonNull(rounding);
      Objects.requireNonNull(point);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** Another that is counted in a currency of its own, so that it may stand beside others. */
  record Converted(DutyExpression of, CurrencyId to) implements DutyExpression {
    public Converted {
      Objects.requireNonNull(of);
      Objects.requireNonNull(to);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** How two amounts compare. */
  enum Comparison {
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
      this.sign = sign;
    }

    /** The comparison written so; throws where there is none. */
    public static Comparison of(String sign) {
      for (Comparison each : values()) {
        if (each.sign.equals(sign)) {
          return each;
        }
      }
      throw new IllegalArgumentException("'" + sign + "' compares nothing");
    }

    /** Whether it holds of a number below, at or above nothing, as of the difference of two. */
    public boolean holds(int sign) {
      return switch (this) {
        case LESS -> sign < 0;
        case AT_MOST -> sign <= 0;
        case MORE -> sign > 0;
        case AT_LEAST -> sign >= 0;
      };
    }

    @Override
    public String toString() {
      return sign;
    }
  }

  /** A test of two amounts. */
  record Test(DutyExpression left, Comparison comparison, DutyExpression right) {
    public Test {
      Objects.requireNonNull(left);
      Objects.requireNonNull(comparison);
      Objects.requireNonNull(right);
    }
  }

  /** One where a test holds, another where not. */
  record Choice(Test test, DutyExpression then, DutyExpression otherwise)
      implements DutyExpression {
    public Choice {
      Objects.requireNonNull(test);
      Objects.requireNonNull(then);
      Objects.requireNonNull(otherwise);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** Another without its sign. */
  record Absolute(DutyExpression of) implements DutyExpression {
    public Absolute {
      Objects.requireNonNull(of);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /**
   * A rate made of prices alone that is fixed again only when it moves from the one in force by
   * more than a step, or returns to nothing (Regulation (EU) No 642/2010, article 2).
   */
  record Refixed(DutyExpression of, Rate step) implements DutyExpression {
    public Refixed {
      Objects.requireNonNull(of);
      Objects.requireNonNull(step);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** Another, as it would be if the goods had a price: their value on every basis. */
  record AtPrice(DutyExpression price, DutyExpression duty) implements DutyExpression {
    public AtPrice {
      Objects.requireNonNull(price);
      Objects.requireNonNull(duty);
    }

    @Override
    public String toString() {
      return DutyText.of(this);
    }
  }

  /** Nothing. */
  static DutyExpression nil() {
    return new Nil();
  }

  /** A duty of so many hundredths of the customs value. */
  static DutyExpression percent(BigDecimal percent) {
    return new AdValorem(percent, new CustomsValue());
  }
}
