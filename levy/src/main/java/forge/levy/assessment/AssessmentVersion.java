package forge.levy.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One version of what is due on an entry, in a ledger of versions: none is changed, each says why
 * it follows the one before and by how much it differs, to the last digit.
 *
 * @param number counts from one
 * @param deltas against the version before, by type of measure; none in the first
 * @param securities all that were ever lodged, with what became of them
 */
public record AssessmentVersion(
    int number,
    VersionStatus status,
    VersionReason reason,
    List<Charge> charges,
    List<Delta> deltas,
    List<Security> securities) {

  public AssessmentVersion {
    Objects.requireNonNull(status);
    Objects.requireNonNull(reason);
    charges = List.copyOf(charges);
    deltas = List.copyOf(deltas);
    securities = List.copyOf(securities);
    if (number < 1 || (number == 1) != (reason == VersionReason.FIRST)) {
      throw new IllegalArgumentException("Version " + number + " cannot be there by " + reason);
    }
  }

  /** The first version. */
  public static AssessmentVersion first(VersionStatus status, List<Charge> charges) {
    return new AssessmentVersion(
        1,
        status,
        VersionReason.FIRST,
        charges,
        List.of(),
        securities(List.of(), charges, BigDecimal.ZERO, 1, VersionReason.FIRST));
  }

  /** Why a version with a reason and a status cannot follow this one, if it cannot. */
  public Optional<String> findObjection(VersionStatus then, VersionReason why) {
    if (why == VersionReason.FIRST) {
      return Optional.of("a version after the first has a reason of its own");
    }
    return status == VersionStatus.FINAL && then == VersionStatus.PROVISIONAL
        ? Optional.of("a final assessment is followed by a final one only")
        : Optional.empty();
  }

  /** The version after this one. */
  public AssessmentVersion next(VersionStatus then, VersionReason why, List<Charge> after) {
    findObjection(then, why)
        .ifPresent(
            objection -> {
              throw new IllegalArgumentException(objection);
            });
    List<Delta> changes = deltas(charges, after);
    BigDecimal more = changes.stream().map(Delta::debt).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new AssessmentVersion(
        number + 1,
        then,
        why,
        after,
        changes,
        securities(securities, after, more.max(BigDecimal.ZERO), number + 1, why));
  }

  /** What is owed, by type of measure. */
  public List<Debt> debts() {
    var debts = new LinkedHashMap<String, BigDecimal>();
    charges.stream()
        .filter(Charge::owed)
        .forEach(each -> debts.merge(each.type(), each.amount(), BigDecimal::add));
    return debts.entrySet().stream().map(each -> new Debt(each.getKey(), each.getValue())).toList();
  }

  private static List<Delta> deltas(List<Charge> before, List<Charge> after) {
    var types = new LinkedHashSet<String>();
    before.forEach(each -> types.add(each.type()));
    after.forEach(each -> types.add(each.type()));
    return types.stream()
        .map(
            type ->
                new Delta(
                    type,
                    owed(after, type).subtract(owed(before, type)),
                    secured(after, type).subtract(secured(before, type))))
        .filter(delta -> delta.debt().signum() != 0 || delta.secured().signum() != 0)
        .toList();
  }

  private static BigDecimal owed(List<Charge> charges, String type) {
    return sum(charges.stream().filter(each -> each.owed() && each.type().equals(type)).toList());
  }

  private static BigDecimal secured(List<Charge> charges, String type) {
    return sum(
        charges.stream().filter(each -> each.secured() && each.type().equals(type)).toList());
  }

  private static BigDecimal sum(List<Charge> charges) {
    return charges.stream().map(Charge::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * What becomes of securities: what is wanted more is lodged; what is wanted less is retained as
   * far as the debt has grown, and released beyond that.
   */
  private static List<Security> securities(
      List<Security> before,
      List<Charge> charges,
      BigDecimal grown,
      int version,
      VersionReason reason) {
    Map<String, Security> all = new LinkedHashMap<>();
    before.forEach(each -> all.put(each.measure(), each));
    Map<String, BigDecimal> wanted = new LinkedHashMap<>();
    for (Charge each : charges) {
      if (each.secured()) {
        wanted.merge(each.measure(), each.amount(), BigDecimal::add);
        all.computeIfAbsent(
            each.measure(), key -> new Security(each.type(), each.measure(), List.of()));
      }
    }
    BigDecimal left = grown;
    var moved = new ArrayList<Security>();
    for (Security each : all.values()) {
      BigDecimal change =
          wanted.getOrDefault(each.measure(), BigDecimal.ZERO).subtract(each.held());
      BigDecimal lodged = change.max(BigDecimal.ZERO);
      BigDecimal freed = change.negate().max(BigDecimal.ZERO);
      BigDecimal retained = freed.min(left);
      left = left.subtract(retained);
      moved.add(
          each.with(Security.Kind.LODGED, lodged, version, reason)
              .with(Security.Kind.RETAINED, retained, version, reason)
              .with(Security.Kind.RELEASED, freed.subtract(retained), version, reason));
    }
    return moved.stream().filter(each -> !each.movements().isEmpty()).toList();
  }
}
