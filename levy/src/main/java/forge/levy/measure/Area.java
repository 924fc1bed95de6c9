package forge.levy.measure;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Economies that measures speak of together: those that are members on a day, or, where it is the
 * rest of the world, every economy but its members.
 */
public record Area(String id, String title, Reach reach, List<Membership> members) {

  /** Whether an area is its members or all others. */
  public enum Reach {
    MEMBERS,
    ALL_OTHERS
  }

  /** The area of every economy, under the code of the integrated tariff. */
  public static final Area ERGA_OMNES =
      new Area("1011", "every economy", Reach.ALL_OTHERS, List.of());

  /** An economy in an area for a time. */
  public record Membership(EconomyId economy, Span span) {

    public Membership {
      Objects.requireNonNull(economy);
      Objects.requireNonNull(span);
    }
  }

  public Area {
    Objects.requireNonNull(reach);
    members = List.copyOf(members);
    if (id.isBlank()) {
      throw new IllegalArgumentException("An area has an identifier");
    }
  }

  /** Whether an economy belongs to it on a day. */
  public boolean covers(EconomyId economy, LocalDate day) {
    boolean member =
        members.stream()
            .anyMatch(each -> each.economy().equals(economy) && each.span().contains(day));
    return member == (reach == Reach.MEMBERS);
  }
}
