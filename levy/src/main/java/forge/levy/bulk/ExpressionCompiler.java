package forge.levy.bulk;

import forge.levy.entry.DateRole;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutyExpression.Banded;
import forge.levy.expression.DutyExpression.Bracketed;
import forge.levy.expression.PerUnit;
import forge.levy.expression.PriceName;
import forge.levy.expression.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the steps of one duty for entries of one kind, as {@code Evaluation} works it out. */
final class ExpressionCompiler {

  private static final BigDecimal ONE_HUNDREDTH = new BigDecimal("0.01");

  private final EntryShape shape;
  private final Valued valued;
  private final DateRole priceRole;
  private final ChargedBefore before;
  private Optional<Node> price = Optional.empty();
  private int held;

  /** The customs value as a step. */
  @FunctionalInterface
  interface Valued {
    Node customsValue();
  }

  ExpressionCompiler(EntryShape shape, Valued valued, DateRole priceRole, ChargedBefore before) {
    this.shape = shape;
    this.valued = valued;
    this.priceRole = priceRole;
    this.before = before;
  }

  Node compile(DutyExpression expression) {
    return switch (expression) {
      case DutyExpression.Nil nil -> nothing();
      case DutyExpression.AdValorem duty -> Nodes.hundredths(compile(duty.base()), duty.percent());
      case DutyExpression.Specific duty -> specific(duty.rate());
      case DutyExpression.Named named -> named(named.name());
      case DutyExpression.PriceAt at -> priceAt(at.basis());
      case DutyExpression.CustomsValue value -> price.orElseGet(valued::customsValue);
      case DutyExpression.ContentValue value -> shape.contentValue(value.substance());
      case DutyExpression.DutiesCharged duties -> before.duties(duties.types());
      case DutyExpression.Sum sum -> Nodes.sum(sum.terms().stream().map(this::compile).toList());
      case DutyExpression.Difference two -> Nodes.minus(compile(two.from()), compile(two.less()));
      case DutyExpression.Scaled scaled -> Nodes.times(compile(scaled.of()), scaled.factor());
      case DutyExpression.Floor floor -> Nodes.greater(compile(floor.of()), compile(floor.least()));
      case DutyExpression.Cap cap -> Nodes.lesser(compile(cap.of()), compile(cap.most()));
      case DutyExpression.Gap gap ->
          new Changes.NotNegative(Nodes.minus(compile(gap.reference()), compile(gap.price())));
      case Banded table -> banded(table);
      case DutyExpression.EntryPrice table -> banded(table.banded());
      case Bracketed duty -> bracketed(duty);
      case DutyExpression.Rounded rounded -> rounded(rounded);
      case DutyExpression.Converted converted -> compile(converted.of());
      case DutyExpression.Choice choice ->
          Nodes.chosen(
              Nodes.tested(
                  compile(choice.test().left()),
                  choice.test().comparison(),
                  compile(choice.test().right())),
              compile(choice.then()),
              compile(choice.otherwise()));
      case DutyExpression.Absolute absolute -> new Changes.Size(compile(absolute.of()));
      case DutyExpression.Refixed refixed ->
          charged(
              new Leaves.Tabled(shape.tables().refixed(refixed), priceRole),
              refixed.step().withAmount(BigDecimal.ONE));
      case DutyExpression.AtPrice at -> atPrice(at);
    };
  }

  private static Node nothing() {
    return new Leaves.Constant(BigDecimal.ZERO);
  }

  Node specific(Rate rate) {
    if (rate.per().isEmpty()) {
      return shape.exchanged(rate.currency(), new Leaves.Constant(rate.amount()));
    }
    return shape.exchanged(rate.currency(), Nodes.times(quantity(rate.per()), rate.amount()));
  }

  private Node quantity(List<PerUnit> units) {
    return units.stream().map(shape::quantity).reduce(Nodes::product).orElseThrow();
  }

  /** An amount for one unit, counted for all and converted. */
  private Node charged(Node amount, Rate like) {
    Node all = like.per().isEmpty() ? amount : Nodes.product(quantity(like.per()), amount);
    return shape.exchanged(like.currency(), all);
  }

  private Node named(PriceName name) {
    return shape
        .tables()
        .price(name)
        .map(
            found ->
                charged(
                    new Leaves.Tabled(found.amounts(), priceRole),
                    new Rate(BigDecimal.ONE, found.currency(), found.per())))
        .orElseGet(Leaves.GivenUp::new);
  }

  /** Where duties are in the price, those charged before are added to what is declared. */
  private Node priceAt(PriceBasis basis) {
    return price.orElseGet(
        () -> {
          Node declared = shape.convertedPrice(basis);
          return basis == PriceBasis.CIF_PLUS_DUTY
              ? Nodes.plus(declared, before.levies())
              : declared;
        });
  }

  private Node banded(Banded table) {
    return holding(
        compile(table.price()),
        amount -> {
          Node otherwise = compile(table.below());
          for (DutyExpression.Band band : table.bands().reversed()) {
            otherwise =
                Nodes.chosen(
                    Nodes.tested(amount, DutyExpression.Comparison.AT_LEAST, specific(band.from())),
                    compile(band.duty()),
                    otherwise);
          }
          return otherwise;
        });
  }

  /**
   * With c₀ = 0 and cᵢ = max(cᵢ₋₁, min(gap, boundᵢ)): Σ shareᵢ × (cᵢ − cᵢ₋₁) + above × (gap − cₙ).
   */
  private Node bracketed(Bracketed duty) {
    return holding(
        compile(duty.reference()),
        reference ->
            holding(
                new Changes.NotNegative(Nodes.minus(reference, compile(duty.price()))),
                gap -> brackets(duty, reference, gap, nothing(), 0, new ArrayList<>())));
  }

  private Node brackets(
      Bracketed duty, Node reference, Node gap, Node charged, int at, List<Node> terms) {
    if (at == duty.brackets().size()) {
      terms.add(Nodes.hundredths(Nodes.minus(gap, charged), duty.above()));
      return Nodes.sum(terms);
    }
    DutyExpression.Bracket bracket = duty.brackets().get(at);
    Node bound = Nodes.times(reference, bracket.upTo().multiply(ONE_HUNDREDTH));
    return holding(
        Nodes.greater(charged, Nodes.lesser(gap, bound)),
        reached -> {
          terms.add(Nodes.hundredths(Nodes.minus(reached, charged), bracket.percent()));
          return brackets(duty, reference, gap, reached, at + 1, terms);
        });
  }

  private Node rounded(DutyExpression.Rounded rounded) {
    Node of = compile(rounded.of());
    return switch (rounded.point()) {
      case DutyExpression.InTotal total -> Nodes.rounded(of, rounded.rounding());
      case DutyExpression.PerUnits units ->
          Nodes.roundedPerUnit(
              of, shape.exchanged(units.currency(), quantity(units.per())), rounded.rounding());
    };
  }

  private Node atPrice(DutyExpression.AtPrice at) {
    return holding(
        compile(at.price()),
        amount -> {
          Optional<Node> outer = price;
          price = Optional.of(amount);
          Node duty = compile(at.duty());
          price = outer;
          return duty;
        });
  }

  /** What is made of an amount that is held. */
  @FunctionalInterface
  private interface Body {
    Node of(Node amount);
  }

  private Node holding(Node amount, Body body) {
    int slot = held++;
    if (slot >= Frame.SLOTS) {
      throw new ArithmeticException("A duty holds more amounts than a program can");
    }
    return new Joins.Holding(slot, amount, body.of(new Leaves.Held(slot, amount.form())));
  }
}
