package forge.app.data;

import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.world.Chain;
import forge.world.Stage;
import forge.world.World;
import forge.world.audit.Coverage;
import forge.world.audit.Coverage.Count;
import forge.world.audit.Coverage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code forge data coverage} says: a table a chain, and what is missing by name. */
public final class CoverageText {

  /** Missing things of a kind that are named before the rest is counted. */
  private static final int NAMED = 8;

  private final World world;
  private final Coverage coverage;
  private final Page page;

  public CoverageText(World world, Coverage coverage, boolean colour) {
    this.world = world;
    this.coverage = coverage;
    this.page = new Page(colour);
  }

  /** The whole text, for some chains of the world. */
  public String text(List<Chain> chains) {
    page.paragraph(
        Tone.DIM,
        "Known: observed, confidence A or B. Weak: observed, C. Estimated: derived or own. By stage:"
            + " known of all, as chosen for the base year %d.".formatted(World.BASE_YEAR));
    chains.forEach(this::chain);
    if (chains.size() > 1) {
      together(chains);
    }
    return page.text();
  }

  private void chain(Chain chain) {
    Count all = coverage.count(chain);
    page.heading(
        chain.name().toUpperCase(Locale.ROOT),
        "%s known of %d figures".formatted(Figures.percent(all.shareKnown()), all.all()));
    var table = new TextTable().words("");
    for (Stage stage : Stage.values()) {
      table.figure(word(stage));
    }
    table.figure("Known").figure("Weak").figure("Estimated").figure("Missing").figure("Share");
    for (Kind kind : Kind.values()) {
      table.row().cell(word(kind));
      for (Stage stage : Stage.values()) {
        Count count = coverage.count(chain, stage, kind);
        table.cell(count.all() == 0 ? "" : count.known() + "/" + count.all());
      }
      totals(table, coverage.count(chain, kind), Tone.PLAIN);
    }
    table.row().cell("total", Tone.STRONG);
    for (Stage stage : Stage.values()) {
      Count count = Count.NONE;
      for (Kind kind : Kind.values()) {
        count = count.plus(coverage.count(chain, stage, kind));
      }
      table.cell(count.all() == 0 ? "" : count.known() + "/" + count.all(), Tone.STRONG);
    }
    totals(table, all, Tone.STRONG);
    page.table(table);
    gaps(chain);
  }

  private static void totals(TextTable table, Count count, Tone tone) {
    table.cell(String.valueOf(count.known()), tone).cell(String.valueOf(count.weak()), tone);
    table.cell(String.valueOf(count.estimated()), tone);
    table.cell(String.valueOf(count.missing()), count.missing() > 0 ? Tone.BAD : tone);
    table.cell(Figures.percent(count.shareKnown()), tone);
  }

  private void gaps(Chain chain) {
    for (Kind kind : Kind.values()) {
      List<String> missing = coverage.missing(chain, kind);
      if (!missing.isEmpty()) {
        var named = new ArrayList<>(missing.subList(0, Math.min(NAMED, missing.size())));
        if (missing.size() > NAMED) {
          named.add("and %d more (--json)".formatted(missing.size() - NAMED));
        }
        page.labelled(words(kind), String.join(", ", named));
      }
    }
  }

  private static String words(Kind kind) {
    return switch (kind) {
      case DUTY -> "No duty:";
      case FACILITY -> "No plant:";
      case EVENT -> "No event:";
      case ELASTICITY -> "No response:";
      case PRODUCTION, CAPACITY, USE, FLOW, PRICE, COST, STOCK -> "No " + word(kind) + ":";
    };
  }

  private void together(List<Chain> chains) {
    page.heading("ALL CHAINS", "figures");
    var table = new TextTable().words("Chain");
    table.figure("Known").figure("Weak").figure("Estimated").figure("Missing").figure("Share");
    Count sum = Count.NONE;
    for (Chain chain : chains) {
      table.row().cell(chain.name());
      totals(table, coverage.count(chain), Tone.PLAIN);
      sum = sum.plus(coverage.count(chain));
    }
    table.row().cell("total (%d of %d chains)".formatted(chains.size(), world.chains().size()));
    totals(table, sum, Tone.STRONG);
    page.table(table);
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
