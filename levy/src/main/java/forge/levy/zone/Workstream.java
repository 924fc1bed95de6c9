package forge.levy.zone;

import java.util.List;

/** A subject of an action plan with the commitments in it, those that are due first in front. */
public record Workstream(String id, String title, List<Commitment> commitments) {

  public Workstream {
    commitments = List.copyOf(commitments);
    if (id.isBlank() || title.isBlank()) {
      throw new IllegalArgumentException("A workstream has a code and a title");
    }
  }
}
