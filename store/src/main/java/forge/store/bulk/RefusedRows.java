package forge.store.bulk;

import forge.levy.assessment.Refusal;
import forge.store.columns.Batch;
import forge.store.columns.BatchBuilder;
import forge.store.columns.Columns;
import forge.store.columns.OddCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rows of a batch that are refused: all that they held, and every reason. */
final class RefusedRows {

  /** Characters of reasons that are kept of one row. */
  private static final int LONGEST = 1000;

  private RefusedRows() {}

  static Optional<Batch> of(Batch batch, TableShape shape, Map<Integer, List<Refusal>> refusals) {
    if (refusals.isEmpty()) {
      return Optional.empty();
    }
    Columns columns = shape.refused();
    var out = new BatchBuilder(columns, refusals.size());
    int at = 0;
    for (Map.Entry<Integer, List<Refusal>> each : refusals.entrySet()) {
      int row = each.getKey();
      cells(batch, shape, row, out, at);
      int last = columns.size();
      out.numbers(last - 3)[at] = batch.line(row);
      out.set(at, last - 2, codes(each.getValue()));
      out.set(at, last - 1, sentences(each.getValue()));
      at++;
    }
    return Optional.of(out.build(at));
  }

  private static void cells(Batch batch, TableShape shape, int row, BatchBuilder out, int at) {
    List<String> faulty = batch.cells(row);
    Map<String, OddCell> odd = batch.odd(row);
    int column = 0;
    int place = 0;
    for (String name : shape.header()) {
      int cell = place++;
      if (name.isBlank()) {
        continue;
      }
      String text =
          odd.containsKey(name)
              ? odd.getOrDefault(name, OddCell.of("")).text()
              : cell < faulty.size()
                  ? faulty.get(cell)
                  : batch.show(row, shape.read().number(name));
      if (!text.isEmpty()) {
        out.set(at, column, text);
      }
      column++;
    }
  }

  private static String codes(List<Refusal> refusals) {
    return refusals.stream()
        .map(each -> each.reason().toString())
        .distinct()
        .collect(Collectors.joining(";"));
  }

  private static String sentences(List<Refusal> refusals) {
    String all = refusals.stream().map(Refusal::sentence).collect(Collectors.joining(" "));
    return all.length() <= LONGEST ? all : all.substring(0, LONGEST) + "…";
  }
}
