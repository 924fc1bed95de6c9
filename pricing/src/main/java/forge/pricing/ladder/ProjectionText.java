package forge.pricing.ladder;

import forge.kernel.Explanation;
import forge.kernel.ProductId;
import forge.pricing.ladder.Projection.Certificate;
import forge.pricing.ladder.Projection.Change;
import forge.pricing.ladder.Projection.Move;
import forge.pricing.ladder.Projection.Skipped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in words how prices became coherent. */
record ProjectionText(
    StageLadder ladder,
    Map<ProductId, Change> changes,
    List<Move> moves,
    List<Skipped> skipped,
    Certificate certificate) {

  private static final String REST = "Rounding, the least price, and covering the step exactly";

  Explanation explanation() {
    var parts = new ArrayList<Explanation>();
    changes.forEach(
        (product, change) -> {
          if (change.moved()) {
            parts.add(moved(product, change));
          }
        });
    for (Skipped each : skipped) {
      String missing =
          each.missing().stream().map(ProductId::code).collect(Collectors.joining(", "));
      parts.add(Explanation.of("Step " + each.step() + " was left out", "no price of " + missing));
    }
    parts.add(proof());
    String what = "Ladder %s %s made coherent".formatted(ladder.name(), ladder.version());
    return Explanation.of(what, outcome(), parts).from(ladder.about().source());
  }

  private String outcome() {
    long moved = changes.values().stream().filter(Change::moved).count();
    return switch (certificate.outcome()) {
      case ALREADY_COHERENT -> "all conditions hold, no price moves";
      case PROJECTED -> "%d of %d prices move".formatted(moved, changes.size());
      case NOT_CONVERGED -> "not certified: the solver did not converge";
      case NOT_CERTIFIED -> "not certified: the result fails its check";
    };
  }

  private Explanation moved(ProductId product, Change change) {
    var parts = new ArrayList<Explanation>();
    BigDecimal rest = change.change();
    for (Move move : moves) {
      BigDecimal pull = move.pulls().getOrDefault(product, BigDecimal.ZERO);
      rest = rest.subtract(pull);
      if (pull.signum() != 0) {
        String what = "Step %s needs %s".formatted(move.step(), move.needs());
        parts.add(Explanation.of(what, signed(pull)).from(source(move.step())));
      }
    }
    if (rest.signum() != 0) {
      parts.add(Explanation.of(REST, signed(rest)));
    }
    String way = change.change().signum() > 0 ? " rises" : " falls";
    String value =
        "%s → %s %s"
            .formatted(
                change.raw().toPlainString(),
                change.coherent().toPlainString(),
                ladder.denomination(product));
    return Explanation.of(product + way, value, parts);
  }

  private String source(StepId step) {
    return ladder.steps().stream()
        .filter(each -> each.id().equals(step))
        .map(Step::source)
        .findFirst()
        .orElse("");
  }

  private Explanation proof() {
    var parts =
        List.of(
            Explanation.of("Greatest violation, exactly", Condition.plain(certificate.violation())),
            Explanation.of(
                "Distance from the nearest prices before rounding, relative",
                certificate.residual().toString()));
    return Explanation.of("Certificate", certificate.certified() ? "passed" : "not passed", parts);
  }

  private static String signed(BigDecimal amount) {
    return (amount.signum() > 0 ? "+" : "−") + amount.abs().toPlainString();
  }
}
