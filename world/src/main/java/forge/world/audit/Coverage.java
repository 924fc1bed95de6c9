package forge.world.audit;

import forge.world.Chain;
import forge.world.Stage;
import forge.world.World;
import java.util.List;

/**
 * How much of a world is known: for each chain, stage and kind of figure how many figures are
 * known, weak, estimated or missing, and which ones are missing.
 */
public record Coverage(List<Line> lines, List<Gap> gaps) {

  /** Kinds of figures that a chain is described by. */
  public enum Kind {
    PRODUCTION,
    CAPACITY,
    USE,
    FLOW,
    PRICE,
    DUTY,
    ELASTICITY,
    COST,
    STOCK,
    FACILITY,
    EVENT
  }

  /** How well a figure is known. */
  public enum Level {
    /** Observed, confidence A or B. */
    KNOWN,
    /** Observed, confidence C. */
    WEAK,
    /** Estimated or derived, whatever its confidence. */
    ESTIMATED,
    /** Wanted, and no figure is there. */
    MISSING
  }

  /** The figures of one kind at one stage of a chain. */
  public record Line(Chain chain, Stage stage, Kind kind, Count count) {}

  /** One thing that is wanted and missing. */
  public record Gap(Chain chain, Stage stage, Kind kind, String what) {}

  /** How many figures are how well known. */
  public record Count(int known, int weak, int estimated, int missing) {

    /** Nothing is wanted and nothing is there. */
    public static final Count NONE = new Count(0, 0, 0, 0);

    /** One figure of a level. */
    public static Count of(Level level) {
      return switch (level) {
        case KNOWN -> new Count(1, 0, 0, 0);
        case WEAK -> new Count(0, 1, 0, 0);
        case ESTIMATED -> new Count(0, 0, 1, 0);
        case MISSING -> new Count(0, 0, 0, 1);
      };
    }

    /** Both together. */
    public Count plus(Count other) {
      return new Count(
          known + other.known,
          weak + other.weak,
          estimated + other.estimated,
          missing + other.missing);
    }

    /** All figures, those missing included. */
    public int all() {
      return known + weak + estimated + missing;
    }

    /** Share of the known ones in all; not a number where nothing is wanted. */
    public double shareKnown() {
      return all() == 0 ? Double.NaN : (double) known / all();
    }
  }

  public Coverage {
    lines = List.copyOf(lines);
    gaps = List.copyOf(gaps);
  }

  /** The coverage of a world, as of its base year. */
  public static Coverage of(World world) {
    return new CoverageCount(world).coverage();
  }

  /** The count of one kind at one stage of a chain. */
  public Count count(Chain chain, Stage stage, Kind kind) {
    return lines.stream()
        .filter(line -> line.chain().equals(chain) && line.stage() == stage && line.kind() == kind)
        .map(Line::count)
        .reduce(Count.NONE, Count::plus);
  }

  /** The count of one kind at all stages of a chain. */
  public Count count(Chain chain, Kind kind) {
    return lines.stream()
        .filter(line -> line.chain().equals(chain) && line.kind() == kind)
        .map(Line::count)
        .reduce(Count.NONE, Count::plus);
  }

  /** The count of everything in a chain. */
  public Count count(Chain chain) {
    return lines.stream()
        .filter(line -> line.chain().equals(chain))
        .map(Line::count)
        .reduce(Count.NONE, Count::plus);
  }

  /** What is missing of a kind in a chain. */
  public List<String> missing(Chain chain, Kind kind) {
    return gaps.stream()
        .filter(gap -> gap.chain().equals(chain) && gap.kind() == kind)
        .map(Gap::what)
        .toList();
  }
}
