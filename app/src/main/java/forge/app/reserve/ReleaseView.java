package forge.app.reserve;

import forge.app.json.Json;
import forge.app.text.Figures;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.reserve.release.ReleaseModel;
import forge.reserve.release.SolvedProcess;
import forge.store.reserve.ReleaseCase;
import java.math.BigDecimal;

/** A release policy for a reader and for machines: what is done in every state, and the proof. */
public final class ReleaseView {

  private static final int DECIMALS = 4;

  private final ReleaseCase order;
  private final SolvedProcess solved;

  public ReleaseView(ReleaseCase order, SolvedProcess solved) {
    this.order = order;
    this.solved = solved;
  }

  /** The text. */
  public String text(boolean colour) {
    var page = new Page(colour);
    page.paragraph(
        Tone.STRONG,
        "%s: optimum %s."
            .formatted(order.about().title(), decimals(order.weighed(solved.values()))));
    page.paragraph(solved.proven() ? Tone.GOOD : Tone.BAD, proof());
    page.heading("POLICY", order.unit() + "; price, cost of the period and of all that follows");
    page.table(policy());
    page.gap();
    page.labelled("Source", order.about().source().replace("\n", " "));
    return page.text();
  }

  private String proof() {
    return "%s: the optimum lies from %s to %s, by bounds in decimals of 34 digits that do not rest on how it was found (%d rounds, residual %s)."
        .formatted(
            solved.proven() ? "Proven" : "Not proven",
            Figures.decimals(order.weighed(solved.proof().lower()), 8),
            Figures.decimals(order.weighed(solved.proof().upper()), 8),
            solved.rounds(),
            solved.proof().residual());
  }

  private TextTable policy() {
    var table =
        new TextTable()
            .words("condition")
            .figure("stock")
            .figure("next")
            .figure("price")
            .figure("cost")
            .figure("value");
    ReleaseModel model = order.model();
    for (int c = 0; c < model.conditions().size(); c++) {
      for (int level = 0; level < model.levels().size(); level++) {
        State state = state(level, c);
        table
            .row()
            .cell(state.condition().name())
            .cell(plain(state.from()))
            .cell(plain(state.to()))
            .cell(decimals(state.price(model)))
            .cell(decimals(state.cost(model)))
            .cell(decimals(solved.values().get(model.state(level, c))));
      }
    }
    return table;
  }

  private static String plain(double level) {
    return BigDecimal.valueOf(level).stripTrailingZeros().toPlainString();
  }

  private static String decimals(double value) {
    return Figures.decimals(value, DECIMALS);
  }

  private record State(ReleaseModel.Condition condition, double from, double to) {

    double price(ReleaseModel model) {
      return model.market().price(condition.lost(), to - from);
    }

    double cost(ReleaseModel model) {
      return model.market().cost(condition.lost(), from, to);
    }
  }

  private State state(int level, int condition) {
    ReleaseModel model = order.model();
    int action = solved.policy().get(model.state(level, condition));
    return new State(
        model.conditions().get(condition), model.levels().get(level), model.levels().get(action));
  }

  /** For machines. */
  public Json.Obj json() {
    ReleaseModel model = order.model();
    var states = Json.array();
    for (int c = 0; c < model.conditions().size(); c++) {
      for (int level = 0; level < model.levels().size(); level++) {
        State state = state(level, c);
        int s = model.state(level, c);
        states.add(
            Json.object()
                .put("condition", state.condition().name())
                .put("stock", state.from())
                .put("next", state.to())
                .put("price", state.price(model))
                .put("cost", state.cost(model))
                .put("value", solved.values().get(s))
                .put("lower", solved.proof().lower().get(s))
                .put("upper", solved.proof().upper().get(s)));
      }
    }
    return Json.object()
        .put("release", order.about().name())
        .put("status", order.about().status())
        .put("source", order.about().source())
        .put("unit", order.unit())
        .put("optimum", order.weighed(solved.values()))
        .put("states", states)
        .put(
            "proof",
            Json.object()
                .put("proven", solved.proven())
                .put("lower", order.weighed(solved.proof().lower()))
                .put("upper", order.weighed(solved.proof().upper()))
                .put("gap", solved.proof().gap())
                .put("residual", solved.proof().residual())
                .put("policyResidual", solved.proof().policyResidual())
                .put("rounds", solved.rounds()));
  }
}
