package forge.store.watch;

import forge.kernel.Checked;
import forge.kernel.Period;
import forge.levy.watch.WatchRules;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Files with thresholds of the watch, in YAML or JSON. A threshold that a file leaves out is the
 * default; with a problem in the file nothing of it is to be used.
 */
public final class WatchRulesFiles {

  static final String FORMAT = "watch-rules/1";

  private WatchRulesFiles() {}

  /** The rules in a file. */
  public static Checked<WatchRules> read(Path file) {
    var findings = new Findings(file.toString());
    return decode(Documents.read(file, findings), findings);
  }

  /** The rules in the text of a file with this name. */
  public static Checked<WatchRules> read(String name, String text) {
    var findings = new Findings(name);
    return decode(Documents.read(text, findings), findings);
  }

  private static Checked<WatchRules> decode(Optional<Node> root, Findings findings) {
    WatchRules rules =
        root.map(node -> rules(Form.at(Place.root(node), findings))).orElse(WatchRules.DEFAULT);
    return new Checked<>(rules, findings.problems());
  }

  private static WatchRules rules(Form form) {
    form.need("forge", "Write forge: " + FORMAT + " at the top.")
        .ifPresent(place -> form.choice(place, List.of(FORMAT)));
    var rules =
        new WatchRules(
            period(form), volumes(form), values(form), uplift(form), shift(form), related(form));
    form.close();
    return rules;
  }

  private static Period.Length period(Form form) {
    return form.find("period")
        .map(place -> form.choice(place, List.of("month", "quarter", "year")))
        .map(word -> Period.Length.valueOf(word.toUpperCase(Locale.ROOT)))
        .orElse(WatchRules.DEFAULT.period());
  }

  private static WatchRules.Volumes volumes(Form form) {
    WatchRules.Volumes usual = WatchRules.DEFAULT.volumes();
    Thresholds in = Thresholds.in(form, "volumes");
    var volumes =
        new WatchRules.Volumes(
            in.positive("ratio", usual.ratio()),
            in.share("consigned", usual.consigned()),
            in.positive("kilograms", usual.kilograms()));
    in.close();
    return volumes;
  }

  private static WatchRules.Values values(Form form) {
    WatchRules.Values usual = WatchRules.DEFAULT.values();
    Thresholds in = Thresholds.in(form, "values");
    var values =
        new WatchRules.Values(
            in.share("fraction", usual.fraction()),
            in.positive("deviations", usual.deviations()),
            in.count("observations", usual.observations()),
            in.count("lines", usual.lines()));
    in.close();
    return values;
  }

  private static WatchRules.Uplift uplift(Form form) {
    WatchRules.Uplift usual = WatchRules.DEFAULT.uplift();
    Thresholds in = Thresholds.in(form, "uplift");
    var uplift =
        new WatchRules.Uplift(
            in.share("band", usual.band()),
            in.share("rise", usual.rise()),
            in.count("lines", usual.lines()),
            in.count("months", usual.months()));
    in.close();
    return uplift;
  }

  private static WatchRules.Shift shift(Form form) {
    WatchRules.Shift usual = WatchRules.DEFAULT.shift();
    Thresholds in = Thresholds.in(form, "shift");
    var shift =
        new WatchRules.Shift(
            in.share("fall", usual.fall()),
            in.positive("kilograms", usual.kilograms()),
            in.count("months", usual.months()));
    in.close();
    return shift;
  }

  private static WatchRules.Related related(Form form) {
    WatchRules.Related usual = WatchRules.DEFAULT.related();
    Thresholds in = Thresholds.in(form, "related");
    var related =
        new WatchRules.Related(
            in.positive("gap", usual.gap()),
            in.share("share", usual.share()),
            in.count("lines", usual.lines()),
            in.count("months", usual.months()));
    in.close();
    return related;
  }
}
