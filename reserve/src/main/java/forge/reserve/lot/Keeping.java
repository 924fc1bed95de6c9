package forge.reserve.lot;

import forge.kernel.PartyId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who owns a lot, who has a lien on it, and in whose custody it was, the first first. */
public record Keeping(PartyId owner, @Nullable PartyId lien, List<Custody> custody) {

  public Keeping {
    Objects.requireNonNull(owner);
    custody = List.copyOf(custody);
    if (custody.isEmpty()) {
      throw new IllegalArgumentException("A lot is in the custody of somebody");
    }
    for (int i = 1; i < custody.size(); i++) {
      if (custody.get(i).since().isBefore(custody.get(i - 1).since())) {
        throw new IllegalArgumentException("Custody passes on from day to day, never back");
      }
    }
  }

  /** Where the lot is. */
  public String site() {
    return custody.getLast().site();
  }

  /** Who has a lien on it, if anyone. */
  public Optional<PartyId> findLien() {
    return Optional.ofNullable(lien);
  }

  /** The same, passed on to another keeper. */
  public Keeping passedTo(Custody next) {
    var links = new ArrayList<>(custody);
    links.add(next);
    return new Keeping(owner, lien, links);
  }
}
