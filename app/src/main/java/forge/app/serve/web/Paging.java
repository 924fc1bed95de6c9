package forge.app.serve.web;

import forge.app.json.Json;
import java.util.List;

/**
 * Which part of a list is asked for.
 *
 * @param offset how many to leave out, from 0
 * @param limit how many at most, from 1 to 1000
 */
public record Paging(int offset, int limit) {

  static final int LIMIT = 100;
  static final int MOST = 1_000;

  /** That part of all. */
  public <T> List<T> of(List<T> all) {
    return all.stream().skip(offset).limit(limit).toList();
  }

  /** The document of a part, of so many in all. */
  public Json.Obj page(List<? extends Json> part, long total) {
    var items = Json.array();
    part.forEach(items::add);
    return Json.object()
        .put("items", items)
        .put("total", new Json.Count(total))
        .put("offset", offset)
        .put("limit", limit);
  }
}
