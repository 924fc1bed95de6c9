package forge.world.audit;

import forge.kernel.Problem;
import forge.kernel.ProductId;
import forge.world.Table;
import forge.world.World;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects what the checks find, each at the table of the chain that the row belongs to. */
final class Found {

  private static final MathContext DIGITS = new MathContext(6);

  private final Map<ProductId, String> chains = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  Found(World world) {
    world.products().forEach(each -> chains.put(each.id(), each.mineral()));
  }

  /** Where a finding stands. */
  final class Spot {
    private final String file;

    private Spot(String file) {
      this.file = file;
    }

    void hard(String row, Object value, String rule, String advice) {
      add(Severity.HARD, row, value, rule, advice);
    }

    void soft(String row, Object value, String rule, String advice) {
      add(Severity.SOFT, row, value, rule, advice);
    }

    private void add(Severity severity, String row, Object value, String rule, String advice) {
      String shown = value instanceof Double number ? number(number) : String.valueOf(value);
      findings.add(new Finding(new Problem(file, 0, row, shown, rule, advice), severity));
    }
  }

  /** The table of the chain that a product belongs to. */
  Spot at(Table table, ProductId product) {
    String chain = chains.get(product);
    return new Spot(chain == null ? table.file() : chain + "/" + table.file());
  }

  /** A table of the whole world. */
  Spot at(Table table) {
    return new Spot(table.file());
  }

  List<Finding> findings() {
    return List.copyOf(findings);
  }

  /** Six significant digits, no powers of ten. */
  static String number(double value) {
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
