package forge.app.report;

import forge.app.reading.Comparison;
import forge.app.reading.FlowChange;
import forge.app.reading.Group;
import forge.app.reading.Payer;
import forge.app.reading.Rung;
import forge.app.text.Figures;
import forge.market.scenario.FitLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What each picture of the report found, as its title. */
final class Headlines {

  private static final int NAMED = 4;

  private final Comparison comparison;
  private final Names names;

  Headlines(Comparison comparison, Names names) {
    this.comparison = comparison;
    this.names = names;
  }

  String ladder() {
    var held = new ArrayList<String>();
    var missed = new ArrayList<String>();
    for (Rung rung : comparison.ladder()) {
      if (rung.hasFloor()) {
        (rung.holds() ? held : missed).add(names.brief(rung.product().id()));
      }
    }
    if (held.isEmpty() && missed.isEmpty()) {
      return "No floor is set: prices before and after, stage by stage";
    }
    if (missed.isEmpty()) {
      return "Every floor holds: " + brief(held);
    }
    return held.isEmpty()
        ? "No floor holds in every member: " + brief(missed)
        : "The floor holds on " + brief(held) + ", but not everywhere on " + brief(missed);
  }

  /** The words, or where they are many how many products they are. */
  private static String brief(List<String> words) {
    return words.size() > NAMED ? words.size() + " products" : and(words);
  }

  static String and(List<String> words) {
    int last = words.size() - 1;
    return last < 1
        ? String.join("", words)
        : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
  }

  /** Where along the chain the share of a side moves most. */
  String chain(Bundle before, Bundle after) {
    Group side = comparison.groups().in(Group.ZONE).isEmpty() ? Group.DOMINANT : Group.ZONE;
    String who = side == Group.ZONE ? "The zone" : supplier();
    int where = 0;
    for (int i = 1; i < before.stages().size(); i++) {
      if (moved(before, after, i, side) > moved(before, after, where, side)) {
        where = i;
      }
    }
    String was = Figures.percent(share(before, where, side));
    String is = Figures.percent(share(after, where, side));
    String product = before.stages().get(where).product();
    return was.equals(is)
        ? who + " keeps its shares of the chain"
        : who + "’s share of the world’s " + product + " moves from " + was + " to " + is;
  }

  private static double moved(Bundle before, Bundle after, int stage, Group side) {
    return Math.abs(share(after, stage, side) - share(before, stage, side));
  }

  private static double share(Bundle bundle, int stage, Group side) {
    double sum = 0;
    for (int m = 0; m < bundle.makers().size(); m++) {
      if (bundle.makers().get(m).group() == side) {
        sum += bundle.stages().get(stage).made().get(m);
      }
    }
    return sum;
  }

  String map() {
    List<FlowChange> changes = comparison.flowChanges();
    if (changes.isEmpty()) {
      return "No flow changes";
    }
    FlowChange first = changes.getFirst();
    var product = comparison.after().product(first.product());
    return "The largest move: %s from %s to %s %s by %s %s"
        .formatted(
            names.brief(first.product()),
            names.of(first.from()),
            names.of(first.to()),
            first.change() > 0 ? "rises" : "falls",
            Figures.three(Math.abs(comparison.mass().of(product, first.change()))),
            comparison.mass().unit(product));
  }

  String payers() {
    return payers(comparison.payers());
  }

  /** What the first of some sides loses or gains. */
  static String payers(List<Payer> payers) {
    Payer first = payers.getFirst();
    String who = first.who().equals(Group.ZONE.label()) ? "the zone" : "others";
    return "Consumers in %s %s %s million USD a year; %s as a whole %s %s"
        .formatted(
            who,
            first.consumers() < 0 ? "lose" : "gain",
            Figures.three(Math.abs(first.consumers())),
            who,
            first.total() < 0 ? "loses" : "gains",
            Figures.three(Math.abs(first.total())));
  }

  String floors() {
    long all = comparison.after().market().floors().size();
    long held = comparison.after().market().floors().stream().filter(each -> each.held()).count();
    return held == all
        ? "Every member holds every floor"
        : held + " of " + all + " floors of members hold";
  }

  /** By how many per cent a baseline misses the figures of the base year, least first. */
  static List<Double> misses(Comparison comparison) {
    return comparison.simulation().fit().stream()
        .map(FitLine::missPercent)
        .filter(Double::isFinite)
        .map(Math::abs)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  String fit() {
    List<Double> misses = misses(comparison);
    return misses.isEmpty()
        ? "How the baseline fits the base year was not measured"
        : "Half of the base-year figures are met within "
            + Figures.three(misses.get(misses.size() / 2))
            + "\u2009%";
  }

  String supplier() {
    return comparison.groups().findDominant().map(names::of).orElse("no supplier");
  }
}
