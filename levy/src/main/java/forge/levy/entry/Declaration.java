package forge.levy.entry;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the declarant asks for, where and when.
 *
 * @param destination the economy whose border is crossed
 * @param days acceptance always; export and contract where they are stated
 * @param documents codes of certificates presented, and codes that the declarant chooses, such as
 *     the one for goods en route
 * @param quota the order number of the quota claimed, empty where none is
 * @param preference whether preferential treatment is claimed
 */
public record Declaration(
    Procedure procedure,
    EconomyId destination,
    Map<DateRole, LocalDate> days,
    SortedSet<String> documents,
    String quota,
    boolean preference) {

  public Declaration {
    Objects.requireNonNull(procedure);
    Objects.requireNonNull(destination);
    Objects.requireNonNull(quota);
    var ordered = new EnumMap<DateRole, LocalDate>(DateRole.class);
    ordered.putAll(days);
    days = Collections.unmodifiableMap(ordered);
    if (!days.containsKey(DateRole.ACCEPTANCE)) {
      throw new IllegalArgumentException("A declaration was accepted on a day");
    }
    documents = Collections.unmodifiableSortedSet(new TreeSet<>(documents));
  }

  /** The day of acceptance. */
  public LocalDate accepted() {
    return days.getOrDefault(DateRole.ACCEPTANCE, LocalDate.MIN);
  }

  /** The day in a role, if it is stated. */
  public Optional<LocalDate> find(DateRole role) {
    return Optional.ofNullable(days.get(role));
  }
}
