package forge.levy.bulk;

import forge.kernel.Rounding;
import forge.levy.expression.DutyExpression.Comparison;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * Makes steps out of steps and brings amounts to one form where they meet. It throws {@link
 * ArithmeticException} where a form leaves the range of the arithmetic: there is no program then.
 */
final class Nodes {

  private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

  private Nodes() {}

  static Node plus(Node left, Node right) {
    Form form = left.form().common(right.form());
    return new Joins.Plus(in(form, left), in(form, right));
  }

  static Node sum(List<Node> terms) {
    Form form = terms.stream().map(Node::form).reduce(Form::common).orElseThrow();
    return terms.stream().map(each -> in(form, each)).reduce(Joins.Plus::new).orElseThrow();
  }

  static Node minus(Node left, Node right) {
    Form form = left.form().common(right.form());
    return new Joins.Minus(in(form, left), in(form, right));
  }

  static Node greater(Node left, Node right) {
    Form form = left.form().common(right.form());
    return new Joins.Extreme(in(form, left), in(form, right), true);
  }

  static Node lesser(Node left, Node right) {
    Form form = left.form().common(right.form());
    return new Joins.Extreme(in(form, left), in(form, right), false);
  }

  static Joins.Tested tested(Node left, Comparison comparison, Node right) {
    Form form = left.form().common(right.form());
    return new Joins.Tested(in(form, left), comparison, in(form, right));
  }

  static Node chosen(Joins.Tested test, Node then, Node otherwise) {
    Form form = then.form().common(otherwise.form());
    return new Joins.Chosen(test, in(form, then), in(form, otherwise));
  }

  static Node ifStated(int slot, Node then, Node otherwise) {
    Form form = then.form().common(otherwise.form());
    return new Joins.IfStated(slot, in(form, then), in(form, otherwise));
  }

  static Node product(Node left, Node right) {
    return new Joins.Product(left, right);
  }

  static Node times(Node of, BigDecimal factor) {
    BigDecimal plain = factor.stripTrailingZeros();
    long number = plain.unscaledValue().longValueExact();
    Form form = new Form(of.form().scale() + plain.scale(), of.form().below());
    return number == 1 ? new Changes.Read(of, form) : new Changes.Times(of, number, form);
  }

  static Node hundredths(Node of, BigDecimal percent) {
    return times(of, percent.movePointLeft(2));
  }

  static Node over(Node of, BigDecimal divisor) {
    BigDecimal plain = divisor.stripTrailingZeros();
    long number = plain.unscaledValue().longValueExact();
    long below = Math.multiplyExact(of.form().below(), number);
    return new Changes.Read(of, new Form(of.form().scale() - plain.scale(), below));
  }

  static Node rounded(Node of, Rounding rounding) {
    int tens = of.form().scale() - rounding.decimals();
    Node up =
        tens < 0
            ? times(of, BigInteger.TEN.pow(-tens), Form.decimal(of.form().scale() - tens))
            : of;
    BigInteger divisor =
        BigInteger.TEN.pow(Math.max(tens, 0)).multiply(BigInteger.valueOf(of.form().below()));
    return divisor.compareTo(LARGEST) <= 0
        ? new Changes.Rounded(up, divisor.longValueExact(), rounding)
        : new Changes.RoundedWide(up, divisor, rounding);
  }

  /** The amount of one unit of a whole, rounded, and then counted for the whole. */
  static Node roundedPerUnit(Node of, Node whole, Rounding rounding) {
    return product(new Changes.RoundedQuotient(of, whole, rounding), whole);
  }

  /** The same amount in a form that holds it. */
  private static Node in(Form form, Node of) {
    return of.form().equals(form) ? of : times(of, of.form().upTo(form), form);
  }

  private static Node times(Node of, BigInteger factor, Form form) {
    if (factor.equals(BigInteger.ONE)) {
      return new Changes.Read(of, form);
    }
    if (factor.compareTo(LARGEST) <= 0) {
      return new Changes.Times(of, factor.longValueExact(), form);
    }
    BigInteger[] parts = factor.divideAndRemainder(BigInteger.TEN.pow(18));
    if (parts[1].signum() != 0) {
      throw new ArithmeticException("Two forms are too far apart");
    }
    return times(
        new Changes.Times(of, BigInteger.TEN.pow(18).longValueExact(), of.form()), parts[0], form);
  }
}
