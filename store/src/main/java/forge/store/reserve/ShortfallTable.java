package forge.store.reserve;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import forge.kernel.MassUnit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A table of shortfalls as the reports on stockpile requirements print it: each row in its own unit
 * and basis, before and after further purchases by industry, with values in millions.
 */
public record ShortfallTable(List<Row> rows) {

  /**
   * A row. Nothing is converted on the way in: short tons, pounds, kilograms and tonnes stand
   * beside each other, and oxide beside contained metal.
   */
  public record Row(
      String material, MassUnit unit, String basis, Amount before, Amount after, Amount reduction) {

    /** The price a unit before, in units of money, to a digit of the printed value. */
    public BigDecimal price() {
      return before.price();
    }

    /** The quantity before, in tonnes of the row's own basis. */
    public BigDecimal tonnes() {
      return before
          .units()
          .multiply(unit.kilograms())
          .divide(MassUnit.TONNE.kilograms(), MathContext.DECIMAL64);
    }
  }

  /** A quantity in units and its value in millions. */
  public record Amount(BigDecimal units, BigDecimal millions) {

    /** The price a unit; zero where there is nothing. */
    BigDecimal price() {
      return units.signum() == 0
          ? BigDecimal.ZERO
          : millions.movePointRight(6).divide(units, MathContext.DECIMAL64);
    }

    /** The prices a unit between which the printed value, rounded to cents of a million, leaves. */
    public boolean allows(BigDecimal price) {
      BigDecimal off = price.multiply(units).movePointLeft(6).subtract(millions).abs();
      // the printed quantity is whole units and the value two decimals, each half a step off
      BigDecimal step = price.movePointLeft(6).add(new BigDecimal("0.01"));
      return off.compareTo(step.multiply(new BigDecimal("0.5"))) <= 0;
    }
  }

  public ShortfallTable {
    rows = List.copyOf(rows);
  }

  /** The table in a text with the columns of {@code nds-2013-table-10-1.csv}. */
  public static ShortfallTable read(String text) {
    var rows = new ArrayList<Row>();
    try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
      for (NamedCsvRecord each : reader) {
        rows.add(
            new Row(
                each.getField("material"),
                unit(each.getField("unit")),
                each.getField("basis"),
                amount(each, "base"),
                amount(each, "after"),
                amount(each, "reduction")));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return new ShortfallTable(rows);
  }

  private static MassUnit unit(String symbol) {
    return MassUnit.find(symbol)
        .filter(MassUnit::mass)
        .orElseThrow(() -> new IllegalArgumentException("No unit of mass is written " + symbol));
  }

  private static Amount amount(NamedCsvRecord row, String which) {
    return new Amount(
        new BigDecimal(row.getField(which + "_units")),
        new BigDecimal(row.getField(which + "_musd")));
  }

  /** The sum of a value over the rows, in millions. */
  public BigDecimal total(Function<Row, Amount> amount) {
    return rows.stream()
        .map(each -> amount.apply(each).millions())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
