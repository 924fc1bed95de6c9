package forge.kernel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A chemical formula and what it weighs: {@code Li2CO3}, {@code LiOH·H2O}, {@code CoSO4(H2O)7}.
 * Molar masses are sums of the {@link AtomicWeights}; a factor between two compounds of one element
 * follows from how many atoms of it each holds.
 */
public record Formula(String text, Map<String, Integer> atoms) {

  public Formula {
    atoms = Collections.unmodifiableMap(new TreeMap<>(atoms));
    if (atoms.isEmpty()) {
      throw new IllegalArgumentException("A formula names at least one element");
    }
  }

  /** The formula written so, if it is one of elements whose weight is known. */
  public static Optional<Formula> find(String text) {
    try {
      return read(text);
    } catch (ArithmeticException tooManyAtoms) {
      return Optional.empty();
    }
  }

  private static Optional<Formula> read(String text) {
    var atoms = new TreeMap<String, Integer>();
    for (String part : text.split("[·*]", -1)) {
      Optional<Map<String, Integer>> read = new Reader(part).read();
      if (read.isEmpty()) {
        return Optional.empty();
      }
      read.get().forEach((element, count) -> atoms.merge(element, count, Math::addExact));
    }
    return Optional.of(new Formula(text, atoms));
  }

  /** Grams per mole. */
  public BigDecimal molarMass() {
    return atoms.entrySet().stream()
        .map(e -> AtomicWeights.of(e.getKey()).multiply(BigDecimal.valueOf(e.getValue())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Mass of another compound that holds as much of their common element as one unit of mass of this
   * one: {@code M(other)·n(this) / (M(this)·n(other))}, to 34 digits. The common element is the only
   * one of either beside oxygen, hydrogen, carbon, nitrogen, sulphur, chlorine and fluorine; empty
   * where there is no such element, or another one too.
   */
  public Optional<BigDecimal> massOf(Formula other) {
    Set<String> mine = paidFor();
    if (mine.size() != 1 || !mine.equals(other.paidFor())) {
      return Optional.empty();
    }
    String element = mine.iterator().next();
    BigDecimal above =
        other.molarMass().multiply(BigDecimal.valueOf(atoms.getOrDefault(element, 0)));
    BigDecimal below =
        molarMass().multiply(BigDecimal.valueOf(other.atoms.getOrDefault(element, 0)));
    return Optional.of(above.divide(below, MathContext.DECIMAL128));
  }

  private Set<String> paidFor() {
    var elements = new TreeSet<>(atoms.keySet());
    elements.removeAll(AtomicWeights.CARRIERS);
    return elements;
  }

  @Override
  public String toString() {
    return text;
  }

  /** Reads one part of a formula from left to right: counts before it, groups in parentheses. */
  private static final class Reader {
    private static final int MOST_DIGITS = 5;

    private final String text;
    private final Deque<TreeMap<String, Integer>> open = new ArrayDeque<>();
    private int at;

    Reader(String text) {
      this.text = text;
      open.push(new TreeMap<>());
    }

    Optional<Map<String, Integer>> read() {
      int times = number();
      while (at < text.length()) {
        if (!step()) {
          return Optional.empty();
        }
      }
      if (open.size() != 1 || open.getFirst().isEmpty() || times < 1) {
        return Optional.empty();
      }
      var whole = new TreeMap<String, Integer>();
      open.getFirst().forEach((element, count) -> whole.put(element, Math.multiplyExact(count, times)));
      return Optional.of(whole);
    }

    private boolean step() {
      char next = text.charAt(at);
      if (next == '(') {
        at++;
        open.push(new TreeMap<>());
        return true;
      }
      return next == ')' ? closed() : element();
    }

    private boolean closed() {
      at++;
      if (open.size() < 2) {
        return false;
      }
      TreeMap<String, Integer> group = open.pop();
      int times = number();
      group.forEach(
          (element, count) ->
              open.getFirst().merge(element, Math.multiplyExact(count, times), Math::addExact));
      return times > 0 && !group.isEmpty();
    }

    private boolean element() {
      int length = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1)) ? 2 : 1;
      String symbol = text.substring(at, at + length);
      at += length;
      int count = number();
      open.getFirst().merge(symbol, count, Math::addExact);
      return AtomicWeights.knows(symbol) && count > 0;
    }

    /** The count written here; one where none is, zero where it is out of all proportion. */
    private int number() {
      int from = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      if (from == at) {
        return 1;
      }
      return at - from > MOST_DIGITS ? 0 : Integer.parseInt(text.substring(from, at));
    }
  }
}
