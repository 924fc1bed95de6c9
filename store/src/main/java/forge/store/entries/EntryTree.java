package forge.store.entries;

import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Stage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The draft in the tree of a document: the columns of a table as keys, and beside them several
 * quantities, contents and stages.
 */
final class EntryTree {

  static final String FORMAT = "entry/1";

  private final Findings findings;
  private final Map<String, Integer> lines = new HashMap<>();

  EntryTree(Findings findings) {
    this.findings = findings;
  }

  /** The line of the document on which a field stands; that of the whole where it does not. */
  int line(String field) {
    return lines.getOrDefault(field, 0);
  }

  EntryDraft draft(Place root) {
    var form = Form.at(root, findings);
    form.find("forge").ifPresent(at -> form.choice(at, List.of(FORMAT)));
    form.find("note").ifPresent(form::text);
    var cells = new EnumMap<EntryColumn, Cell>(EntryColumn.class);
    for (EntryColumn column : EntryColumn.values()) {
      form.find(column.word()).ifPresent(at -> cells.put(column, cell(column, at)));
    }
    var flat = EntryDraft.of(texts(cells));
    var quantities = new ArrayList<>(flat.quantities());
    var contents = new ArrayList<>(flat.contents());
    var stages = new ArrayList<>(flat.stages());
    form.find("quantities").ifPresent(at -> quantities(at, quantities));
    form.find("contents").ifPresent(at -> contents(at, contents));
    form.find("stages").ifPresent(at -> stages(at, stages));
    form.close();
    return new EntryDraft(cells, quantities, contents, stages);
  }

  private static Map<EntryColumn, String> texts(Map<EntryColumn, Cell> cells) {
    var texts = new EnumMap<EntryColumn, String>(EntryColumn.class);
    cells.forEach((column, cell) -> texts.put(column, cell.text()));
    return texts;
  }

  /** Documents may be a list of codes; everything else is a single value. */
  private Cell cell(EntryColumn column, Place at) {
    if (column == EntryColumn.DOCUMENTS && at.node() instanceof Node.Items list) {
      var codes = new ArrayList<String>();
      for (int i = 0; i < list.items().size(); i++) {
        codes.add(cell(at.element(i, list.items().get(i))).text());
      }
      lines.put(column.word(), at.node().line());
      return new Cell(column.word(), String.join(";", codes));
    }
    return cell(at);
  }

  private Cell cell(Place at) {
    lines.put(at.path(), at.node().line());
    if (at.node() instanceof Node.Scalar scalar) {
      return new Cell(at.path(), scalar.empty() ? "" : scalar.text());
    }
    findings.add(at, "must be a single value, not " + at.node().shown(), "");
    return new Cell(at.path(), "");
  }

  private static Cell cell(Form form, String key, Optional<Cell> found) {
    return found.orElseGet(() -> new Cell(form.path(key), ""));
  }

  private void quantities(Place at, List<EntryDraft.Counted> to) {
    var form = Form.at(at, findings);
    for (String unit : form.keys()) {
      form.find(unit)
          .ifPresent(
              number -> {
                Cell counted = cell(number);
                to.add(new EntryDraft.Counted(new Cell(counted.field(), unit), counted));
              });
    }
  }

  private void contents(Place at, List<EntryDraft.Contained> to) {
    var all = Form.at(at, findings);
    for (String substance : all.keys()) {
      Place place = all.find(substance).orElseThrow();
      lines.put(place.path(), place.node().line());
      var form = Form.at(place, findings);
      to.add(
          new EntryDraft.Contained(
              new Cell(place.path(), substance),
              cell(form, "kg", form.find("kg").map(this::cell)),
              cell(form, "value", form.find("value").map(this::cell))));
      form.close();
    }
  }

  private void stages(Place at, List<EntryDraft.Done> to) {
    var all = Form.at(at, findings);
    for (Stage stage : Stage.values()) {
      all.find(stage.name().toLowerCase(Locale.ROOT)).ifPresent(place -> stage(place, stage, to));
    }
    all.close();
  }

  private void stage(Place place, Stage stage, List<EntryDraft.Done> to) {
    var form = Form.at(place, findings);
    to.add(
        new EntryDraft.Done(
            stage,
            form.need("in", "Name the economy.").map(this::cell).orElse(new Cell(place.path(), "")),
            cell(form, "evidence", form.find("evidence").map(this::cell))));
    form.close();
  }
}
