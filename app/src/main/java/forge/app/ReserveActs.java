package forge.app;

import forge.app.json.Json;
import forge.app.reserve.ActView;
import forge.app.text.Page;
import forge.kernel.Problem;
import forge.reserve.act.Act;
import forge.reserve.act.ActText;
import forge.reserve.act.Deed;
import forge.reserve.act.Desk;
import forge.reserve.act.Fields;
import forge.reserve.ledger.LedgerStore;
import forge.reserve.ledger.Unavailable;
import forge.store.acts.ReserveDocuments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does acts on a reserve and says what became of them. */
final class ReserveActs {

  /** What options are called whose name is not that of the field. */
  private static final Map<String, String> OPTIONS = Map.of("borrowed", "borrow");

  private final Surroundings surroundings;
  private final ReserveOptions options;
  private final String command;

  ReserveActs(Surroundings surroundings, ReserveOptions options, String command) {
    this.surroundings = surroundings;
    this.options = options;
    this.command = command;
  }

  /** The fields that every act has; the rest is put in after. */
  Fields begin(String act) {
    return Fields.none()
        .put("act", act)
        .put("id", options.id())
        .put("by", options.by())
        .put("on", options.on(surroundings));
  }

  /** Does the act that fields describe; what is wrong with them is said of the file or option. */
  int run(Fields fields, String file) {
    Optional<Act> act = ActText.read(fields);
    if (act.isEmpty()) {
      return refuse(
          fields.flaws().stream()
              .map(
                  flaw ->
                      option(flaw.key(), file)
                          ? new Problem(
                              command,
                              0,
                              "--" + OPTIONS.getOrDefault(flaw.key(), flaw.key()),
                              flaw.value(),
                              flaw.rule(),
                              "")
                          : new Problem(file, 0, flaw.key(), flaw.value(), flaw.rule(), ""))
              .toList());
    }
    return run(List.of(act.get()), file);
  }

  /** Whether a field comes from an option, not from a file. */
  private static boolean option(String key, String file) {
    return file.isEmpty() || OPTIONS.containsKey(key) || List.of("id", "on", "by").contains(key);
  }

  /** Does a receipt, and takes the lot on to being warranted. */
  int runWarranted(Fields fields, String id, String file) {
    Optional<Act> act = ActText.read(fields);
    if (act.isEmpty() || !(act.get().deed() instanceof Deed.Received received)) {
      return run(Fields.of(fields.all()), file);
    }
    var acts = new ArrayList<Act>();
    for (Act each :
        ReserveDocuments.warranted(received.lot(), received.borrowed(), act.get().by())) {
      String own = acts.isEmpty() ? id : id + "." + acts.size();
      acts.add(new Act(own, act.get().on(), each.by(), each.deed()));
    }
    return run(acts, file);
  }

  /** Does acts one after the other; stops at the first that is refused. */
  private int run(List<Act> acts, String file) {
    if (!options.reserve().exists()) {
      return refuse(List.of(ReserveOpened.missing(command, options.reserve())));
    }
    try (LedgerStore ledger = options.reserve().open()) {
      var desk = new Desk(ledger);
      List<Problem> unknown =
          ReserveProducts.unknown(acts, desk.book(), file.isEmpty() ? command : file);
      return unknown.isEmpty() ? run(acts, desk) : refuse(unknown);
    } catch (Unavailable gone) {
      throw new forge.app.question.Unavailable(String.valueOf(gone.getMessage()));
    }
  }

  private int run(List<Act> acts, Desk desk) {
    for (int i = 0; i < acts.size(); i++) {
      Desk.Result result = desk.apply(acts.get(i), surroundings.clock().instant());
      if (result instanceof Desk.Result.Refused refused) {
        return refused(refused);
      }
      if (i == 0) {
        surroundings
            .out()
            .print(
                options.json()
                    ? ActView.json(result).document()
                    : Page.safe(ActView.sentence(result)) + "\n");
      }
    }
    return ExitCode.DONE;
  }

  private int refused(Desk.Result.Refused refused) {
    surroundings.err().println(Page.safe(refused.sentence()));
    if (options.json()) {
      surroundings
          .out()
          .print(
              Json.object()
                  .put("done", false)
                  .put("reason", refused.reason())
                  .put("sentence", refused.sentence())
                  .document());
    }
    return ExitCode.DOES_NOT_HOLD;
  }

  int refuse(List<Problem> problems) {
    surroundings.refuse(problems, options.json());
    return ExitCode.BAD_INPUT;
  }
}
