package forge.store.imports;

import forge.kernel.Problem;
import java.nio.file.Path;
import java.util.List;

/**
 * What an import did.
 *
 * @param read rows in the file, the header not counted
 * @param bad rows that were refused
 * @param written rows that the import put into its table
 * @param replaced rows of the table whose place they took, since they said the same thing before
 * @param files the tables that were written; none where the import was refused
 * @param notes what a reader should know: rows left out on purpose, and why
 * @param problems every bad row, and what would be wrong with the world afterwards
 */
public record Imported(
    long read,
    long bad,
    long written,
    long replaced,
    List<Path> files,
    List<String> notes,
    List<Problem> problems) {

  public Imported {
    files = List.copyOf(files);
    notes = List.copyOf(notes);
    problems = List.copyOf(problems);
  }

  /** Whether the tables were written. */
  public boolean done() {
    return !files.isEmpty();
  }
}
