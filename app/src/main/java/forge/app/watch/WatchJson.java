package forge.app.watch;

import forge.app.json.Json;
import forge.levy.watch.Flag;
import forge.levy.watch.FlagFigure;
import forge.levy.watch.Scope;
import forge.levy.watch.Subject;
import forge.levy.watch.Untested;
import forge.levy.watch.Watch;
import java.util.List;

/** The questions of a watch as a JSON document; every figure has its unit beside it. */
public final class WatchJson {

  private WatchJson() {}

  /** The document of a watch. */
  public static Json.Obj of(Watch watch) {
    var leftOut = Json.object();
    watch
        .leftOut()
        .forEach((reason, count) -> leftOut.put(WatchText.word(reason), new Json.Count(count)));
    var flags = Json.array();
    watch.flags().forEach(each -> flags.add(flag(each)));
    var untested = Json.array();
    watch.untested().forEach(each -> untested.add(untested(each)));
    return Json.object()
        .put("meaning", "A flag is a question, not a verdict.")
        .put("currency", watch.currency().code())
        .put("entries", new Json.Count(watch.read()))
        .put("left_out", leftOut)
        .put("flags", flags)
        .put("not_testable", untested);
  }

  private static Json.Obj flag(Flag flag) {
    var figures = Json.array();
    flag.figures().forEach(each -> figures.add(figure(each)));
    return about(
            Json.object().put("kind", WatchText.word(flag.kind())), flag.subject(), flag.scope())
        .put("severity", WatchText.word(flag.severity()))
        .put("question", flag.question())
        .put("threshold", flag.threshold())
        .put("figures", figures)
        .put("may_be_nothing", texts(flag.kind().notes()));
  }

  private static Json.Obj figure(FlagFigure figure) {
    return Json.object()
        .put("name", figure.name())
        .put("value", figure.value())
        .put("unit", figure.unit())
        .put("source", figure.source());
  }

  private static Json.Obj untested(Untested untested) {
    var object = Json.object().put("kind", WatchText.word(untested.kind()));
    return about(object, untested.subject(), untested.scope())
        .put("missing", texts(untested.missing()));
  }

  private static Json.Obj about(Json.Obj object, Subject subject, Scope scope) {
    return object
        .put(WatchText.word(subject.kind()), subject.name())
        .put("product", scope.product().code())
        .put("period", scope.period());
  }

  private static Json.Arr texts(List<String> texts) {
    var array = Json.array();
    texts.forEach(array::add);
    return array;
  }
}
