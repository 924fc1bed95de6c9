package forge.levy.schedule;

import forge.levy.entry.GoodsCode;
import forge.levy.measure.GoodsLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The lines of a tariff, found by code: by binary search over the codes in order. */
public final class Nomenclature {

  /** Where a code leads on a day. */
  public sealed interface Place {

    /** A line that goods can be declared in. */
    record Line(GoodsLine line) implements Place {}

    /** A node above lines: goods are declared in one of those. */
    record Node(List<GoodsCode> below) implements Place {
      public Node {
        below = List.copyOf(below);
      }
    }

    /** No line, and nothing under it. */
    record Nowhere() implements Place {}
  }

  private final TreeMap<String, List<GoodsLine>> lines = new TreeMap<>();

  Nomenclature(List<GoodsLine> all) {
    for (GoodsLine line : all) {
      lines.computeIfAbsent(line.code().digits(), key -> new ArrayList<>()).add(line);
    }
  }

  /**
   * Where a code leads. A code that is longer than a line and begins with it is a subdivision for
   * statistics, and is that line; a shorter one that only zeros complete is the line as well.
   */
  public Place find(GoodsCode code, LocalDate day) {
    for (int digits = code.digits().length(); digits >= 2; digits -= 2) {
      List<GoodsLine> found = lines.getOrDefault(code.digits().substring(0, digits), List.of());
      for (GoodsLine line : found) {
        if (line.validity().contains(day) && below(line.code(), day).isEmpty()) {
          return new Place.Line(line);
        }
      }
    }
    List<GoodsCode> below = below(code, day);
    if (below.size() == 1
        && below.getFirst().digits().substring(code.digits().length()).matches("0+")) {
      return find(below.getFirst(), day);
    }
    return below.isEmpty() ? new Place.Nowhere() : new Place.Node(below);
  }

  /** The codes under a node on a day, itself not included. */
  private List<GoodsCode> below(GoodsCode node, LocalDate day) {
    return lines.tailMap(node.digits(), false).entrySet().stream()
        .takeWhile(each -> each.getKey().startsWith(node.digits()))
        .map(Map.Entry::getValue)
        .flatMap(List::stream)
        .filter(line -> line.validity().contains(day))
        .map(GoodsLine::code)
        .distinct()
        .toList();
  }
}
