package forge.benchmarks;

import forge.levy.expression.PriceName;
import forge.levy.expression.Prices;
import forge.levy.schedule.LevySchedule;
import forge.pricing.method.MarketArea;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;

/**
 * DuckDB on the same file: the reference price of each entry's additional code looked up, its gap
 * to the price, rounded, and written to Parquet. It knows no rules, areas, dates, quotas or
 * refusals.
 */
final class DuckDbPeer {

  private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

  private final TreeMap<String, String> references = new TreeMap<>();

  DuckDbPeer(LevySchedule schedule) {
    schedule.rules().measures().stream()
        .map(measure -> measure.scope().additional())
        .filter(code -> !code.isEmpty())
        .forEach(
            code -> {
              var name = new PriceName.Reference(code, MarketArea.Name.ZONE);
              Optional<Prices.Quoted> quoted = schedule.prices().find(name, DAY);
              quoted.ifPresent(each -> references.put(code, each.rate().amount().toPlainString()));
            });
  }

  void run(Path entries, Path into, int threads) {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + threads);
      statement.execute("CREATE TABLE reference (code VARCHAR, price DECIMAL(18, 6))");
      for (var each : references.entrySet()) {
        statement.execute(
            "INSERT INTO reference VALUES ('%s', %s)".formatted(each.getKey(), each.getValue()));
      }
      statement.execute(
          """
          COPY (
            SELECT entry, goods, origin,
                   round(greatest(0, coalesce(price, 0) * net_mass_kg - value), 2) AS levy
            FROM read_parquet('%s') LEFT JOIN reference ON additional_code = code
          ) TO '%s' (FORMAT parquet)
          """
              .formatted(entries, into));
    } catch (SQLException broken) {
      throw new IllegalStateException("DuckDB: " + broken.getMessage(), broken);
    }
  }
}
