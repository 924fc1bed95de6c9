package forge.store.evidence;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.evidence.Evidence;
import forge.pricing.evidence.EvidenceSet;
import forge.store.document.Findings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gathers the evidence and the problems of one or several files that are read together. */
final class EvidenceLoading {

  private final Instant now;
  private final Lexicon lexicon = new Lexicon();
  private final SharedText texts = new SharedText();
  private final List<String> files = new ArrayList<>();
  private final Map<String, Long> places = new HashMap<>();
  private final List<Evidence> kept = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  EvidenceLoading(Instant now) {
    this.now = now;
  }

  /** Reads a CSV file. */
  void csv(String name, InputStream bytes) throws IOException {
    var findings = new Findings(name);
    try {
      new CsvEvidence(findings, texts).read(bytes, rows(findings));
    } finally {
      problems.addAll(findings.problems());
    }
  }

  /** Reads a Parquet file. */
  void parquet(Path file) throws IOException {
    var findings = new Findings(file.toString());
    try {
      new ParquetEvidence(findings).read(file, rows(findings));
    } finally {
      problems.addAll(findings.problems());
    }
  }

  /** Notes what is wrong with a file as a whole. */
  void refuse(String file, String rule, String advice) {
    problems.add(new Problem(file, 0, "", "", rule, advice));
  }

  /** All that was read. */
  Checked<EvidenceSet> result() {
    return new Checked<>(EvidenceSet.of(kept), problems);
  }

  private RowSink rows(Findings findings) {
    int file = files.size();
    files.add(findings.file());
    var cells = new CellReader(findings, lexicon, now);
    var decoder = new RowDecoder(lexicon, cells);
    return row -> {
      boolean first = first(row, file, findings);
      decoder.decode(row).filter(evidence -> first).ifPresent(kept::add);
    };
  }

  /** Whether no row before has this code; a row that cannot be read keeps its code for itself. */
  private boolean first(Cells row, int file, Findings findings) {
    String id = row.text(EvidenceColumn.ID);
    if (id.isEmpty()) {
      return true;
    }
    Long before = places.putIfAbsent(id, (long) file << Integer.SIZE | row.line());
    if (before == null) {
      return true;
    }
    String other = files.get((int) (before >> Integer.SIZE));
    String where = other.equals(findings.file()) ? "" : " of " + other;
    findings.add(
        row.line(),
        EvidenceColumn.ID.word(),
        id,
        "an id names one row, and this one stands on line %d%s already"
            .formatted(before.intValue(), where),
        "Remove one of the two rows, or give it an id of its own.");
    return false;
  }
}
