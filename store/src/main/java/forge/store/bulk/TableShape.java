package forge.store.bulk;

import forge.store.columns.Columns;
import java.util.List;

/**
 * The columns of a run.
 *
 * @param header the columns of the file, in its order
 * @param read as they are read
 * @param assessed as they are written
 * @param refused of rows that are refused
 * @param writesAssessed whether results are written at all
 */
record TableShape(
    List<String> header, Columns read, Columns assessed, Columns refused, boolean writesAssessed) {

  TableShape {
    header = List.copyOf(header);
  }
}
