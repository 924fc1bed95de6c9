package forge.store.world;

import forge.kernel.Problem;
import forge.world.Table;
import forge.world.World;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Judges single rows of a table by the rules that loading has, with the names of a world. */
public final class RowRules {

  /** The columns that may hold a figure, each with its range. */
  private static final List<String> FIGURES =
      List.of("value", "usd_per_t", "share", "cost", "capacity");

  private final Function<Row, ?> reader;

  private RowRules(Function<Row, ?> reader) {
    this.reader = reader;
  }

  /** The rules of a table, where the names of a world are declared. */
  public static RowRules of(Table table, World world) {
    var names = Names.of(world);
    var figures = new Figures(names);
    var words = new VocabularyReader(names, figures);
    var facts = new FactReader(names, figures);
    var trading = new TradingReader(names, figures);
    var outlook = new OutlookReader(names, figures);
    Function<Row, ?> reader =
        switch (table) {
          case SOURCES -> words::source;
          case ECONOMIES -> row -> place(row, words);
          case CHAINS -> words::chain;
          case FREIGHT -> trading::freight;
          case PARAMETERS -> trading::parameter;
          case ZONE -> outlook::member;
          case PRODUCTS -> words::product;
          case CONTENTS -> words::content;
          case PROCESSES -> words::process;
          case PRODUCTION -> facts::production;
          case TOTALS -> facts::total;
          case USES -> facts::use;
          case FLOWS -> facts::flow;
          case PRICES -> facts::price;
          case STOCKS -> facts::stock;
          case WEDGES -> trading::wedge;
          case ELASTICITIES -> trading::elasticity;
          case FACILITIES -> outlook::facility;
          case EVENTS -> outlook::event;
        };
    return new RowRules(reader);
  }

  private static Object place(Row row, VocabularyReader words) {
    return row.text("kind").equals(VocabularyReader.GROUP) ? words.group(row) : words.economy(row);
  }

  /**
   * What is wrong with a row, if anything.
   *
   * @param fields the text of every column of the table
   */
  public Optional<Problem> findProblem(String file, int line, Map<String, String> fields) {
    try {
      var row = new Row(file, line, fields);
      Objects.requireNonNull(reader.apply(row));
      requireRange(row, fields);
      return Optional.empty();
    } catch (BadField bad) {
      return Optional.of(bad.problem());
    } catch (IllegalArgumentException refused) {
      String rule = String.valueOf(refused.getMessage());
      return Optional.of(new Problem(file, line, "", "", rule, ""));
    }
  }

  private static void requireRange(Row row, Map<String, String> fields) {
    if (!"estimated".equals(fields.get("status"))) {
      return;
    }
    for (String field : FIGURES) {
      String low = field.equals("cost") ? "cost_low" : "low";
      String high = field.equals("cost") ? "cost_high" : "high";
      if (fields.containsKey(field) && !row.empty(field) && Math.abs(row.number(field)) > 0) {
        boolean open = !row.empty(low) && !row.empty(high) && row.number(low) < row.number(high);
        if (!open) {
          String advice = "Give low and high, and the reasoning in the note.";
          throw row.bad(field, "an estimate carries a range", advice);
        }
      }
    }
  }
}
