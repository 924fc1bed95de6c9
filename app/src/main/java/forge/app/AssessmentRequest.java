package forge.app;

import forge.app.levy.Border;
import forge.app.price.OpenedBook;
import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.assessment.FirstSale;
import forge.levy.measure.RuleSet;
import forge.store.assessments.Grounds;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By which rules, prices and moment is to be assessed. */
final class AssessmentRequest {

  private final String command;
  private final Surroundings surroundings;
  private final RuleSetOption rules;
  private final PricesChoice prices;

  AssessmentRequest(
      String command, Surroundings surroundings, RuleSetOption rules, PricesChoice prices) {
    this.command = command;
    this.surroundings = surroundings;
    this.rules = rules;
    this.prices = prices;
  }

  /** The same, by other rules. */
  AssessmentRequest by(RuleSetOption other) {
    return new AssessmentRequest(command, surroundings, other, prices);
  }

  /** The border, or why there is none. */
  Checked<Optional<Border>> border() {
    Checked<Optional<Instant>> moment = prices.moment(command, surroundings.clock().instant());
    if (moment.value().isEmpty()) {
      return new Checked<>(Optional.empty(), moment.problems());
    }
    return border(moment.value().get());
  }

  /** The border as of a moment. */
  Checked<Optional<Border>> border(Instant asOf) {
    Checked<Optional<RuleSet>> read = rules.read(command);
    if (read.value().isEmpty()) {
      return new Checked<>(Optional.empty(), read.problems());
    }
    RuleSet found = read.value().get();
    OpenedBook opened = prices.read(found);
    return opened.book().clean()
        ? new Checked<>(Optional.of(new Border(found, Grounds.of(found, asOf), opened)), List.of())
        : new Checked<>(Optional.empty(), opened.book().problems());
  }

  /** What is known of the first sale. */
  static Checked<FirstSale> sale(String command, @Nullable String price) {
    if (price == null) {
      return new Checked<>(FirstSale.unknown(), List.of());
    }
    if (price.matches("[0-9]{1,18}(\\.[0-9]{1,12})?")) {
      return new Checked<>(new FirstSale.Sold(new BigDecimal(price)), List.of());
    }
    String advice = "Write such as 1234.5.";
    return new Checked<>(
        FirstSale.unknown(),
        List.of(new Problem(command, 0, "--first-sale", price, "is no price", advice)));
  }
}
