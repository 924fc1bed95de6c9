package forge.store.method;

import forge.pricing.method.Smoothing;
import forge.pricing.method.Window;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and writes windows and smoothings: a word, or a mapping of a unit to a number of it. */
final class Spans {

  static final String WINDOW = "window";
  static final String SMOOTHING = "smoothing";

  private static final String SPOT = "spot";
  private static final String ENDS = "ends";

  private Spans() {}

  static Window window(MethodForm form) {
    return form.form().find(WINDOW).map(at -> window(form, at)).orElse(Window.PERIOD);
  }

  private static Window window(MethodForm form, Place at) {
    if (!(at.node() instanceof Node.Fields)) {
      form.form().choice(at, List.of(Words.of(Window.Unit.PERIOD)));
      return Window.PERIOD;
    }
    MethodForm span = MethodForm.at(at, form.findings());
    Window.Ends ends = span.choiceOr(ENDS, Window.Ends.WITH_PERIOD);
    Window.Unit unit = unit(span, Window.Unit.values()).orElse(Window.Unit.PERIOD);
    int length = span.countOr(Words.of(unit), 1, 1);
    if (unit == Window.Unit.PERIOD && length != 1) {
      span.refuse(Words.of(unit), "must be 1", "A longer window counts months or days.");
      length = 1;
    }
    span.close();
    return new Window(length, unit, ends);
  }

  static Smoothing smoothing(MethodForm form) {
    return form.form().find(SMOOTHING).map(at -> smoothing(form, at)).orElse(Smoothing.SPOT);
  }

  private static Smoothing smoothing(MethodForm form, Place at) {
    if (!(at.node() instanceof Node.Fields)) {
      form.form().choice(at, List.of(SPOT));
      return Smoothing.SPOT;
    }
    MethodForm span = MethodForm.at(at, form.findings());
    Smoothing.Unit unit = unit(span, Smoothing.Unit.values()).orElse(Smoothing.Unit.DAYS);
    int length = span.countOr(Words.of(unit), 1, 1);
    span.close();
    return new Smoothing(length, unit);
  }

  private static <E extends Enum<E>> Optional<E> unit(MethodForm span, E[] units) {
    List<E> all = List.of(units);
    List<String> words = all.stream().map(Words::of).toList();
    return span.only(words).map(word -> all.get(words.indexOf(word)));
  }

  static Map<String, Object> written(Window window) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put(Words.of(window.unit()), window.length());
    keys.put(ENDS, Words.of(window.ends()));
    return keys;
  }

  static Object written(Smoothing smoothing) {
    return smoothing.equals(Smoothing.SPOT)
        ? SPOT
        : Map.of(Words.of(smoothing.unit()), smoothing.length());
  }
}
