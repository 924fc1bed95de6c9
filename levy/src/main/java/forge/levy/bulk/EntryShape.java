package forge.levy.bulk;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Valuation;
import forge.levy.expression.PerUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The facts of entries of one kind as steps: which columns their prices and quantities come from.
 */
final class EntryShape {

  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private final Tables tables;
  private final FigureScales scales;
  private final List<Basis> contents;

  /**
   * Entries like one of their kind.
   *
   * @param contents the substance of each content column, in order; gross where it holds none
   */
  EntryShape(Tables tables, FigureScales scales, List<Basis> contents) {
    this.tables = tables;
    this.scales = scales;
    this.contents = List.copyOf(contents);
  }

  Tables tables() {
    return tables;
  }

  Node figure(int slot) {
    return new Leaves.Figure(slot, scales.of(slot));
  }

  int contentCount() {
    return contents.size();
  }

  /** The price of the line on a basis, in its own currency. */
  Node price(PriceBasis basis) {
    return switch (basis) {
      case FOB -> Nodes.minus(figure(Slots.VALUE), new Leaves.Where(PriceBasis.CIF, carriage()));
      case CIF, CIF_PLUS_DUTY -> cif();
      case FRONTIER -> {
        int slot = Slots.of(Valuation.Cost.TO_FRONTIER);
        yield Nodes.plus(cif(), new Leaves.FigureOrNothing(slot, scales.of(slot)));
      }
    };
  }

  private Node cif() {
    return Nodes.plus(figure(Slots.VALUE), new Leaves.Where(PriceBasis.FOB, carriage()));
  }

  private Node carriage() {
    return Nodes.plus(
        figure(Slots.of(Valuation.Cost.FREIGHT)), figure(Slots.of(Valuation.Cost.INSURANCE)));
  }

  /** The price of the line on a basis in the currency of assessment. */
  Node convertedPrice(PriceBasis basis) {
    return new Joins.Once(Slots.of(basis), converted(price(basis)));
  }

  /** An amount of the currency of the entry in that of assessment. */
  Node converted(Node amount) {
    return Nodes.product(amount, new Leaves.Exchanged(tables));
  }

  /** An amount of a currency in that of assessment. */
  Node exchanged(CurrencyId from, Node amount) {
    if (from.equals(tables.currency())) {
      return amount;
    }
    return tables
        .exchange(from)
        .map(table -> Nodes.product(amount, new Leaves.Tabled(table, tables.exchangeRole())))
        .orElseGet(Leaves.GivenUp::new);
  }

  /** A figure about a content, if there is a column for it. */
  Optional<Integer> contentSlot(Basis substance, Content.Figure figure) {
    int at = contents.indexOf(substance);
    return at < 0 ? Optional.empty() : Optional.of(Slots.of(at, figure));
  }

  /** How many of a unit the entry has. */
  Node quantity(PerUnit unit) {
    Node counted =
        unit.of().contained()
            ? contentSlot(unit.of(), Content.Figure.MASS)
                .map(this::figure)
                .orElseGet(Leaves.GivenUp::new)
            : quantity(unit.unit().dimension());
    return Nodes.over(counted, unit.unit().factor());
  }

  private Node quantity(DutyUnit.Dimension dimension) {
    Node stated = figure(Slots.of(dimension));
    if (dimension != DutyUnit.Dimension.ALCOHOL) {
      return stated;
    }
    Node litres = figure(Slots.of(DutyUnit.Dimension.VOLUME));
    Node strength = figure(Slots.of(DutyUnit.Dimension.STRENGTH));
    return Nodes.ifStated(
        Slots.of(dimension), stated, Nodes.over(Nodes.product(litres, strength), HUNDRED));
  }

  Node contentValue(Basis substance) {
    return contentSlot(substance, Content.Figure.VALUE)
        .map(slot -> converted(figure(slot)))
        .orElseGet(Leaves.GivenUp::new);
  }
}
