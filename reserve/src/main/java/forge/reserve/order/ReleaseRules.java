package forge.reserve.order;

import forge.kernel.PartyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who may order releases, for which purposes, the first first, and how soon they are delivered.
 *
 * @param normalDays from the order to delivery, 30 at most by Korean practice since 2026
 * @param emergencyDays the same in an emergency, 8 at most
 */
public record ReleaseRules(
    List<PartyId> authorities, List<String> purposes, int normalDays, int emergencyDays) {

  public ReleaseRules {
    authorities = List.copyOf(authorities);
    purposes = List.copyOf(purposes);
    if (authorities.isEmpty() || purposes.isEmpty()) {
      throw new IllegalArgumentException("Rules of release name authorities and purposes");
    }
    if (emergencyDays < 1 || normalDays < emergencyDays) {
      throw new IllegalArgumentException(
          "A release takes a day at least, and an emergency is no slower than the normal case");
    }
  }

  /** The last day on which a delivery is in time. */
  public LocalDate due(ReleaseOrder order) {
    return order
        .ordered()
        .plusDays(
            switch (order.urgency()) {
              case NORMAL -> normalDays;
              case EMERGENCY -> emergencyDays;
            });
  }

  /** The clock of an order. */
  public ReleaseClock clock(ReleaseOrder order, Optional<LocalDate> delivered, LocalDate today) {
    return ReleaseClock.of(due(order), delivered, today);
  }

  /** Why an order is not given beside those still to be delivered; nothing where it may be. */
  public Optional<String> refusal(
      ReleaseOrder order, List<ReleaseOrder> waiting, boolean disruption) {
    if (!authorities.contains(order.mandate().authority())) {
      return Optional.of(order.mandate().authority() + " is no authority that orders releases");
    }
    int rank = purposes.indexOf(order.mandate().purpose());
    if (rank < 0) {
      return Optional.of(
          "'%s' is no purpose of the reserve; its purposes are, in order, %s"
              .formatted(order.mandate().purpose(), String.join(", ", purposes)));
    }
    if (order.urgency() == Urgency.EMERGENCY && !disruption) {
      return Optional.of("an emergency needs a declared disruption of " + order.what().product());
    }
    return waiting.stream()
        .filter(each -> each.what().product().equals(order.what().product()))
        .filter(each -> purposes.indexOf(each.mandate().purpose()) < rank)
        .findFirst()
        .map(
            each ->
                "order %s of the earlier purpose '%s' waits for the same product"
                    .formatted(each.id(), each.mandate().purpose()));
  }
}
