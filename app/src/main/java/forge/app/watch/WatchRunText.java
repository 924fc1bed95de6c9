package forge.app.watch;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.kernel.Problem;
import forge.store.watch.TalliedEntries;

/** A watch for reading: its questions, then what became of the rows, and what they rest on. */
public final class WatchRunText {

  private WatchRunText() {}

  /** The whole text. */
  public static String of(WatchRun run, boolean colour) {
    var page = new Page(colour);
    TalliedEntries entries = run.entries();
    page.heading("ROWS", entries.read() + " read");
    page.labelled("Offered", entries.tally().read() + ", those left out above included");
    page.labelled("Other days", entries.outside() + ", not asked about");
    page.labelled("Not counted", String.valueOf(entries.refused()));
    entries
        .reasons()
        .forEach((reason, rows) -> page.indented(2, Tone.BAD, "%d: %s".formatted(rows, reason)));
    for (Problem each : entries.first()) {
      page.indented(2, Tone.PLAIN, each.sentence());
    }
    for (Problem each : entries.broken()) {
      page.paragraph(Tone.BAD, each.sentence());
    }
    page.heading("HELD AGAINST", "what the figures beside the entries are");
    run.beside().forEach(each -> page.labelled(each.name(), each.words()));
    return WatchText.of(run.watch(), colour) + "\n" + page.text();
  }
}
