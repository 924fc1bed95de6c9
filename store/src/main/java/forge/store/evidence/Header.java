package forge.store.evidence;

import forge.store.document.Findings;
import forge.store.document.Suggestion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** Reads the names of the columns of a file, in whatever order they stand. */
final class Header {

  private Header() {}

  /** The columns by their position; empty where rows cannot be read under them. */
  static List<EvidenceColumn> read(List<String> names, int line, Findings findings) {
    int before = findings.count();
    var columns = new ArrayList<EvidenceColumn>();
    var seen = EnumSet.noneOf(EvidenceColumn.class);
    for (String name : names) {
      EvidenceColumn column = EvidenceColumn.byWord().get(name);
      if (column == null) {
        String advice = Suggestion.sentence(name, EvidenceColumn.words());
        findings.add(line, name, "", "the column is unknown", advice);
      } else if (!seen.add(column)) {
        findings.add(line, name, "", "the column stands twice", "Remove one of them.");
      } else {
        columns.add(column);
      }
    }
    for (EvidenceColumn column : EvidenceColumn.INDISPENSABLE) {
      if (!seen.contains(column)) {
        findings.add(line, column.word(), "", "the column is missing", "Add it; every row needs it.");
      }
    }
    return findings.count() == before ? columns : List.of();
  }
}
