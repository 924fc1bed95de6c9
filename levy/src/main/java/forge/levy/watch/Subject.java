package forge.levy.watch;

import java.util.Comparator;

/** Whom a flag is about: an exporter by name, or an economy by its code. */
public record Subject(Kind kind, String name) implements Comparable<Subject> {

  /** What kind of name it is. */
  public enum Kind {
    EXPORTER,
    ECONOMY
  }

  public Subject {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A flag is about somebody");
    }
  }

  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::kind).thenComparing(Subject::name).compare(this, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
