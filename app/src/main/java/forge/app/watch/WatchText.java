package forge.app.watch;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.levy.watch.Flag;
import forge.levy.watch.FlagFigure;
import forge.levy.watch.FlagKind;
import forge.levy.watch.Severity;
import forge.levy.watch.Tally;
import forge.levy.watch.Untested;
import forge.levy.watch.Watch;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The questions of a watch, the gravest first, each with the figures behind it. */
public final class WatchText {

  /** Things that could not be tested and are named before the rest is counted. */
  private static final int NAMED = 20;

  private final Watch watch;
  private final Page page;

  private WatchText(Watch watch, boolean colour) {
    this.watch = watch;
    this.page = new Page(colour);
  }

  /** The whole text. */
  public static String of(Watch watch, boolean colour) {
    return new WatchText(watch, colour).text();
  }

  private String text() {
    page.paragraph(
        Tone.STRONG,
        "%d %s, %s."
            .formatted(
                watch.read(),
                watch.read() == 1 ? "entry" : "entries",
                questions(watch.flags().size())));
    page.paragraph(
        Tone.DIM,
        "A flag is a question, not a verdict: it says which figures do not fit together. Money is in "
            + watch.currency()
            + ".");
    for (Map.Entry<Tally.LeftOut, Long> each : watch.leftOut().entrySet()) {
      page.paragraph(
          Tone.BAD, "Left out: %d, because %s.".formatted(each.getValue(), words(each.getKey())));
    }
    for (FlagKind kind : FlagKind.values()) {
      kind(kind);
    }
    untested();
    return page.text();
  }

  private static String questions(int count) {
    return count == 1 ? "1 question" : count + " questions";
  }

  private static String words(Tally.LeftOut reason) {
    return switch (reason) {
      case NO_PRODUCT -> "their goods are no product of the world";
      case NO_MASS -> "their mass on the basis of the product is not known, or nothing";
    };
  }

  private void kind(FlagKind kind) {
    List<Flag> flags = watch.flags().stream().filter(each -> each.kind() == kind).toList();
    if (flags.isEmpty()) {
      return;
    }
    page.heading(word(kind).toUpperCase(Locale.ROOT), questions(flags.size()));
    for (Flag flag : flags) {
      Tone tone = flag.severity() == Severity.HIGH ? Tone.BAD : Tone.STRONG;
      page.paragraph(tone, "%s [%s]".formatted(flag.question(), word(flag.severity())));
      for (FlagFigure figure : flag.figures()) {
        String source = figure.source().isEmpty() ? "" : "  [" + figure.source() + "]";
        page.indented(2, Tone.PLAIN, figure.name() + " = " + figure.text() + source);
      }
      page.indented(2, Tone.DIM, "Asked because: " + flag.threshold() + ".");
    }
    for (String note : kind.notes()) {
      page.indented(2, Tone.DIM, "It may be nothing: " + note);
    }
  }

  private void untested() {
    List<Untested> all = watch.untested();
    if (all.isEmpty()) {
      return;
    }
    page.heading("NOT TESTABLE", questions(all.size()) + " without a figure that is needed");
    all.stream().limit(NAMED).forEach(this::untested);
    if (all.size() > NAMED) {
      var more = new TreeMap<FlagKind, Integer>();
      all.stream().skip(NAMED).forEach(each -> more.merge(each.kind(), 1, Integer::sum));
      more.forEach(
          (kind, count) ->
              page.indented(
                  2, Tone.DIM, "and %d more of %s (--json)".formatted(count, word(kind))));
    }
  }

  private void untested(Untested each) {
    page.indented(
        2,
        Tone.PLAIN,
        "%s, %s, %s, %s: missing %s"
            .formatted(
                word(each.kind()),
                each.subject(),
                each.scope().product(),
                each.scope().period(),
                String.join("; ", each.missing())));
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
