package forge.levy.entry;

import forge.kernel.Basis;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is brought in.
 *
 * @param code the line of the tariff that it is classified in
 * @param additional the additional code, which tells apart goods of one line; empty where none
 * @param quantities in each dimension's own unit, such as kilograms of net mass
 * @param contents by substance
 */
public record Goods(
    GoodsCode code,
    String additional,
    Map<DutyUnit.Dimension, BigDecimal> quantities,
    Map<Basis, Content> contents) {

  public Goods {
    Objects.requireNonNull(code);
    Objects.requireNonNull(additional);
    var ordered = new EnumMap<DutyUnit.Dimension, BigDecimal>(DutyUnit.Dimension.class);
    ordered.putAll(quantities);
    ordered.values().forEach(Goods::notNegative);
    quantities = Collections.unmodifiableMap(ordered);
    var named = new TreeMap<Basis, Content>((a, b) -> a.code().compareTo(b.code()));
    named.putAll(contents);
    contents = Collections.unmodifiableMap(named);
  }

  private static void notNegative(BigDecimal quantity) {
    if (quantity.signum() < 0) {
      throw new IllegalArgumentException("A quantity of " + quantity + " is below nothing");
    }
  }

  /** A quantity in its dimension's own unit, if it is stated. */
  public Optional<BigDecimal> find(DutyUnit.Dimension dimension) {
    return Optional.ofNullable(quantities.get(dimension));
  }

  /** A figure about a content, if it is stated. */
  public Optional<BigDecimal> find(Basis substance, Content.Figure figure) {
    return Optional.ofNullable(contents.get(substance)).flatMap(each -> each.find(figure));
  }
}
