package forge.levy.bulk;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Puts the texts of a column into classes that no rule tells apart. Class 0 is that of what is not
 * stated.
 */
sealed interface Classes {

  /** The class of texts that only the readable path may look at. */
  int READABLE = -1;

  /** The class of a text. */
  int of(String text);

  /** One more than the highest class. */
  int size();

  /** A text of a class that is not 0. */
  String like(int found);

  /** Every text is alike. */
  record Alike() implements Classes {
    @Override
    public int of(String text) {
      return 0;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public String like(int found) {
      return "";
    }
  }

  /**
   * Each of some texts has a class, counted from 1.
   *
   * @param highest the highest of them
   * @param others whether all others are a class together, or are for the readable path
   */
  record Listed(Map<String, Integer> classes, int highest, boolean others) implements Classes {
    public Listed {
      classes = Map.copyOf(classes);
    }

    static Listed of(Map<String, Integer> classes, boolean others) {
      int highest = classes.values().stream().mapToInt(Integer::intValue).reduce(0, Math::max);
      return new Listed(classes, highest, others);
    }

    @Override
    public int of(String text) {
      Integer listed = classes.get(text);
      return listed != null ? listed : others ? highest + 1 : READABLE;
    }

    @Override
    public int size() {
      return highest + (others ? 2 : 1);
    }

    @Override
    public String like(int found) {
      return Classes.key(classes, found).orElse("no such text");
    }
  }

  /** No rule looks at the text; but one that others would not put into a class is read exactly. */
  record Unlooked(Classes known) implements Classes {
    @Override
    public int of(String text) {
      return known.of(text) == READABLE ? READABLE : 0;
    }

    @Override
    public int size() {
      return 1;
    }

    @Override
    public String like(int found) {
      return known.like(1);
    }
  }

  /** Some economies, which are alike; the others are for the readable path. */
  record Members(Set<EconomyId> economies) implements Classes {
    public Members {
      economies = Collections.unmodifiableSet(new TreeSet<>(economies));
    }

    @Override
    public int of(String text) {
      return Iso3166.find(text).filter(economies::contains).isPresent() ? 1 : READABLE;
    }

    @Override
    public int size() {
      return 2;
    }

    @Override
    public String like(int found) {
      return economies.iterator().next().code();
    }
  }

  /** Economies by what rules say of them. */
  record Economies(Map<EconomyId, Integer> classes, int count) implements Classes {
    public Economies {
      classes = Map.copyOf(classes);
    }

    @Override
    public int of(String text) {
      return Iso3166.find(text).map(each -> classes.getOrDefault(each, READABLE)).orElse(READABLE);
    }

    @Override
    public int size() {
      return count + 1;
    }

    @Override
    public String like(int found) {
      return Classes.key(classes, found).orElseThrow().code();
    }
  }

  /** Each text has a class of its own, up to a number of them. */
  record Numbered(Map<String, Integer> classes, int most) implements Classes {

    static Numbered upTo(int most) {
      return new Numbered(new ConcurrentHashMap<>(), most);
    }

    @Override
    public int of(String text) {
      Integer known = classes.get(text);
      return known != null ? known : next(text);
    }

    private int next(String text) {
      synchronized (classes) {
        int number = classes.size() + 1;
        return number > most ? READABLE : classes.computeIfAbsent(text, key -> number);
      }
    }

    @Override
    public int size() {
      return most + 1;
    }

    @Override
    public String like(int found) {
      return Classes.key(classes, found).orElseThrow();
    }
  }

  /** A key whose value is a number. */
  private static <K> Optional<K> key(Map<K, Integer> classes, int number) {
    return classes.entrySet().stream()
        .filter(each -> each.getValue() == number)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
