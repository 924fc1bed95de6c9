package forge.store.entries;

import forge.world.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An entry as it is written, nothing of it checked.
 *
 * @param cells by column; a column that is missing is empty
 */
record EntryDraft(
    Map<EntryColumn, Cell> cells,
    List<Counted> quantities,
    List<Contained> contents,
    List<Done> stages) {

  /** A quantity and its unit. */
  record Counted(Cell unit, Cell number) {}

  /** A substance, its mass and its value. */
  record Contained(Cell substance, Cell mass, Cell value) {}

  /** A stage, where it was done, and what that rests on. */
  record Done(Stage stage, Cell economy, Cell evidence) {}

  EntryDraft {
    quantities = List.copyOf(quantities);
    contents = List.copyOf(contents);
    stages = List.copyOf(stages);
  }

  /** The draft of a row of a table. */
  static EntryDraft of(Map<EntryColumn, String> row) {
    var cells = new EnumMap<EntryColumn, Cell>(EntryColumn.class);
    row.forEach((column, text) -> cells.put(column, new Cell(column.word(), text)));
    return new EntryDraft(
        cells,
        List.of(new Counted(in(cells, EntryColumn.UNIT), in(cells, EntryColumn.QUANTITY))),
        List.of(
            new Contained(
                in(cells, EntryColumn.CONTENT_OF),
                in(cells, EntryColumn.CONTENT_KG),
                in(cells, EntryColumn.CONTENT_VALUE))),
        stages(cells));
  }

  /** The stages that have a column of their own. */
  static List<Done> stages(Map<EntryColumn, Cell> cells) {
    Cell evidence = in(cells, EntryColumn.STAGE_EVIDENCE);
    return List.of(
        new Done(Stage.MINE, in(cells, EntryColumn.MINED_IN), evidence),
        new Done(Stage.REFINED, in(cells, EntryColumn.REFINED_IN), evidence),
        new Done(Stage.METAL, in(cells, EntryColumn.METAL_MADE_IN), evidence),
        new Done(Stage.COMPONENT, in(cells, EntryColumn.COMPONENT_MADE_IN), evidence));
  }

  private static Cell in(Map<EntryColumn, Cell> cells, EntryColumn column) {
    return cells.getOrDefault(column, new Cell(column.word(), ""));
  }

  /** What stands in a column. */
  Cell cell(EntryColumn column) {
    return in(cells, column);
  }
}
