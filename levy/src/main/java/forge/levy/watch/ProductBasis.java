package forge.levy.watch;

import forge.kernel.Basis;
import forge.kernel.Rounding;
import forge.levy.entry.Content;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.Goods;
import forge.world.Product;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a kilogram of a product of the world counts, and how it is found in the goods of a line. */
sealed interface ProductBasis {

  /** The product as it is weighed: its net mass. */
  record Weighed() implements ProductBasis {}

  /** A substance in it. */
  record Contained(Basis substance) implements ProductBasis {}

  /**
   * Material of a standard grade: as much of it as holds the substance in the goods.
   *
   * @param percent of the substance in the standard material
   */
  record Graded(Basis substance, BigDecimal percent) implements ProductBasis {}

  /** One that no figure of an entry states. */
  record Unstated(String words) implements ProductBasis {}

  Pattern CONTAINED = Pattern.compile("(\\S+) contained");
  Pattern GRADED = Pattern.compile("gross dry at ([0-9]+(?:\\.[0-9]+)?) % (\\S+)(?: .*)?");
  BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Milligrams: a line is rounded to them where its grade gives no finite decimal. */
  Rounding FINE = Rounding.halfUp(6);

  /** The basis of a product. */
  static ProductBasis of(Product product) {
    String words = product.form().basis();
    Matcher contained = CONTAINED.matcher(words);
    if (contained.matches()) {
      return new Contained(Basis.of(contained.group(1)));
    }
    Matcher graded = GRADED.matcher(words);
    if (graded.matches()) {
      return new Graded(Basis.of(graded.group(2)), new BigDecimal(graded.group(1)));
    }
    return words.contains("equivalent") ? new Unstated(words) : new Weighed();
  }

  /** The mass of goods on this basis. */
  default Known mass(Goods goods) {
    return switch (this) {
      case Weighed() ->
          goods
              .find(DutyUnit.Dimension.MASS)
              .<Known>map(mass -> new Known.Stated(mass, "entry"))
              .orElseGet(() -> new Known.Missing("the net mass"));
      case Contained(Basis substance) -> contained(goods, substance);
      case Graded(Basis substance, BigDecimal percent) ->
          switch (contained(goods, substance)) {
            case Known.Stated(BigDecimal mass, String source) ->
                new Known.Stated(FINE.of(Quotient.of(mass.multiply(HUNDRED), percent)), source);
            case Known.Missing missing -> missing;
          };
      case Unstated(String words) -> new Known.Missing("mass as " + words);
    };
  }

  /** The mass of a substance, as it is stated, or by stoichiometry from another that is. */
  private static Known contained(Goods goods, Basis substance) {
    Optional<BigDecimal> stated = goods.find(substance, Content.Figure.MASS);
    if (stated.isPresent()) {
      return new Known.Stated(stated.get(), "entry");
    }
    for (Basis other : goods.contents().keySet()) {
      Optional<BigDecimal> mass = goods.find(other, Content.Figure.MASS);
      Optional<BigDecimal> factor = other.stoichiometricFactor(substance);
      if (mass.isPresent() && factor.isPresent()) {
        return new Known.Stated(FINE.of(mass.get().multiply(factor.get())), "entry");
      }
    }
    return new Known.Missing("the mass of " + substance + " contained");
  }

  /** A price per kilogram on this basis, of one that is stated per kilogram on another. */
  default Optional<BigDecimal> price(BigDecimal price, Basis priced) {
    return switch (this) {
      case Weighed() -> Optional.of(price);
      case Contained(Basis substance) ->
          substance.stoichiometricFactor(priced).map(price::multiply);
      case Graded _ -> priced.contained() ? Optional.empty() : Optional.of(price);
      case Unstated _ -> Optional.empty();
    };
  }
}
