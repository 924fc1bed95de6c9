package forge.app.reserve;

import forge.app.json.Json;
import forge.reserve.act.Act;
import forge.reserve.act.ActText;
import forge.reserve.act.Desk;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What became of an act, for people and for machines. */
public final class ActView {

  private static final Set<String> STAMP = Set.of("act", "id", "on", "by");

  private ActView() {}

  /** One line. */
  public static String sentence(Desk.Result result) {
    return switch (result) {
      case Desk.Result.Done done ->
          "Done: %s (%d %s recorded)."
              .formatted(
                  of(done.act()),
                  done.records().size(),
                  done.records().size() == 1 ? "transfer" : "transfers");
      case Desk.Result.Repeated repeated ->
          "Nothing to do: %s was recorded before.".formatted(of(repeated.act()));
      case Desk.Result.Refused refused -> refused.sentence();
    };
  }

  private static String of(Act act) {
    Map<String, String> fields = ActText.fields(act).all();
    String rest =
        fields.entrySet().stream()
            .filter(each -> !STAMP.contains(each.getKey()) && !each.getKey().contains("."))
            .map(each -> each.getKey() + " " + each.getValue())
            .collect(Collectors.joining(", "));
    return "%s %s on %s by %s%s"
        .formatted(
            fields.get("act"), act.id(), act.on(), act.by(), rest.isEmpty() ? "" : ": " + rest);
  }

  /** The document. */
  public static Json.Obj json(Desk.Result result) {
    return switch (result) {
      case Desk.Result.Done done ->
          act(done.act()).put("done", true).put("transfers", done.records().size());
      case Desk.Result.Repeated repeated -> act(repeated.act()).put("done", true);
      case Desk.Result.Refused refused ->
          Json.object()
              .put("done", false)
              .put("reason", refused.reason())
              .put("sentence", refused.sentence());
    };
  }

  private static Json.Obj act(Act act) {
    Json.Obj fields = Json.object();
    ActText.fields(act).all().forEach(fields::put);
    return fields;
  }
}
