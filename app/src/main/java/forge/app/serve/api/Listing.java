package forge.app.serve.api;

import forge.app.json.Json;
import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import java.util.List;
import java.util.function.Function;

/** A part of a list: {@code {"items": […], "total": n, "offset": o, "limit": l}}. */
final class Listing {

  static final String OFFSET = "How many items to leave out at the start.";
  static final String LIMIT = "How many items to give at most, up to 1000.";
  static final int MOST = 1000;

  private Listing() {}

  /** The items from an offset on, each written only if it is given. */
  static <T> Answer of(List<T> all, int offset, int limit, Function<T, Json> item) {
    if (offset < 0 || limit < 1 || limit > MOST) {
      return Answer.refused(
          Code.BAD_INPUT,
          "request",
          "offset must not be negative, and limit must be from 1 to 1000",
          "");
    }
    var items = Json.array();
    all.stream().skip(offset).limit(limit).map(item).forEach(items::add);
    return Answer.of(
        Json.object()
            .put("items", items)
            .put("total", all.size())
            .put("offset", offset)
            .put("limit", limit));
  }
}
