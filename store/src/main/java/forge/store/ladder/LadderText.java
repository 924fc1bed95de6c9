package forge.store.ladder;

import forge.kernel.ProductId;
import forge.pricing.ladder.StageLadder;
import forge.pricing.ladder.Step;
import forge.store.document.FlowText;
import forge.store.document.Keys;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a ladder as YAML, one step a line. Reading it gives the same ladder again. */
public final class LadderText {

  private LadderText() {}

  /** The one text of a ladder: keys in a fixed order, numbers without trailing zeros. */
  public static String canonical(StageLadder ladder) {
    var text = new FlowText();
    text.entry("forge", LadderDecoder.FORMAT);
    text.entry("name", ladder.name());
    text.entry("version", ladder.version());
    text.entry("title", ladder.about().title());
    text.entry("status", ladder.about().status());
    text.entry("chain", ladder.chain());
    text.entry("currency", ladder.money().currency());
    text.entry("unit", ladder.money().unit());
    text.entry("source", ladder.about().source());
    text.entry("weights", weights(ladder.weights()));
    text.list(
        "products",
        List.copyOf(ladder.products()),
        product ->
            new Keys()
                .put("product", product)
                .put("basis", ladder.denomination(product).basis())
                .map());
    text.list("steps", ladder.steps(), LadderText::step);
    return text.toString();
  }

  private static Map<String, Object> weights(StageLadder.Weights weights) {
    return new Keys()
        .put("high", weights.high())
        .put("medium", weights.medium())
        .put("low", weights.low())
        .map();
  }

  private static Map<String, Object> step(Step step) {
    Keys keys =
        new Keys()
            .put("id", step.id())
            .put("outputs", mainFirst(step))
            .put("inputs", new TreeMap<>(step.inputs()))
            .put("cost", step.money().cost());
    if (step.money().credit().signum() != 0) {
      keys.put("credit", step.money().credit());
    }
    if (step.sharing().by() != Step.SharedBy.JOINT_REVENUE) {
      keys.put("shared-by", step.sharing().by().word());
    }
    return keys.unlessEmpty("shares", new TreeMap<>(step.sharing().shares()))
        .put("source", step.source())
        .map();
  }

  private static Map<ProductId, BigDecimal> mainFirst(Step step) {
    var masses = new LinkedHashMap<ProductId, BigDecimal>();
    masses.put(step.main(), BigDecimal.ONE);
    masses.putAll(new TreeMap<>(step.outputs()));
    return masses;
  }
}
