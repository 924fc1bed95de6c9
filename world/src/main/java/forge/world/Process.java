package forge.world;

import java.util.Objects;

/**
 * A way to turn products into products, with its yields and its cost.
 *
 * @param host the metal or mineral whose output limits this by-product; empty where there is none
 */
@SuppressWarnings("AvoidCommonTypeNames") // the word of the trade; no module starts a process
public record Process(
    ProcessId id,
    String name,
    Stage stage,
    Recipe recipe,
    Cost cost,
    String host,
    Provenance provenance) {

  public Process {
    Objects.requireNonNull(id);
    Objects.requireNonNull(stage);
    Objects.requireNonNull(recipe);
    Objects.requireNonNull(cost);
    Objects.requireNonNull(host);
    Objects.requireNonNull(provenance);
    if (name.isBlank()) {
      throw new IllegalArgumentException("Process " + id + " has no name");
    }
    if (stage != Stage.MINE && recipe.inputs().isEmpty()) {
      throw new IllegalArgumentException(
          "Process "
              + id
              + " has no input; only processes of stage mine make something of nothing");
    }
  }
}
