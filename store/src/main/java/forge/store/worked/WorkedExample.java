package forge.store.worked;

import forge.levy.assessment.FirstSale;
import forge.levy.entry.Entry;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An entry and what is due on it.
 *
 * @param source where the figures stand, or who worked them out
 * @param amounts by type of measure, in the currency of assessment; a type that is not named is not
 *     looked at
 */
public record WorkedExample(
    String file, String source, Entry entry, FirstSale sale, Map<String, BigDecimal> amounts) {

  public WorkedExample {
    Objects.requireNonNull(file);
    Objects.requireNonNull(source);
    Objects.requireNonNull(entry);
    Objects.requireNonNull(sale);
    amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("A worked example says what is due");
    }
  }
}
