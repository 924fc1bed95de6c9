package forge.store.document;

import forge.kernel.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with one document. Every problem is counted; the first {@value #SHOWN} are
 * kept, and one more then says how many there were, so that a broken file of a million lines still
 * gets an answer that can be read.
 */
public final class Findings {

  private static final int SHOWN = 500;

  private final String file;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Problem> seen = new HashSet<>();
  private int count;
  private int repeated;

  /** An empty collection for the document with this name. */
  public Findings(String file) {
    this.file = file;
  }

  /** Notes a problem. One that stands already, as where one entry is read twice, stands once. */
  public void add(int line, String field, String value, String rule, String advice) {
    count++;
    if (problems.size() < SHOWN) {
      var problem = new Problem(file, line, field, value, rule, advice);
      if (seen.add(problem)) {
        problems.add(problem);
      } else {
        repeated++;
      }
    }
  }

  /** Notes a problem of the value at a place. */
  public void add(Place place, String rule, String advice) {
    add(place.node().line(), place.path(), written(place.node()), rule, advice);
  }

  /** The text of a single value; a list or a mapping is not repeated in a problem. */
  static String written(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.shown() : "";
  }

  /** How many times a problem was noted so far, those repeated or not kept included. */
  public int count() {
    return count;
  }

  /** Whether further problems would only be counted. */
  public boolean full() {
    return problems.size() >= SHOWN;
  }

  /** The name of the document. */
  public String file() {
    return file;
  }

  /** The problems by line, those of one line in the order found. */
  public List<Problem> problems() {
    var all = new ArrayList<>(problems);
    all.sort(Comparator.comparingInt(Problem::line));
    int more = count - repeated - problems.size();
    if (more > 0) {
      String rule = "%d more problems are not shown".formatted(more);
      all.add(new Problem(file, 0, "", "", rule, "Mend those above and read the file again."));
    }
    return List.copyOf(all);
  }
}
