package forge.app.price;

import forge.app.json.Json;
import forge.pricing.book.Entry;

/** An entry that was recorded, as JSON. */
public final class RecordedJson {

  private RecordedJson() {}

  /** The document. */
  public static Json.Obj of(Entry entry, String book) {
    return entry(entry).put("book", book);
  }

  static Json.Obj entry(Entry entry) {
    var json =
        Json.object()
            .put("what", EntryWords.sentence(entry))
            .put("at", entry.stamp().at().toString())
            .put("by", entry.stamp().by().code());
    switch (entry) {
      case Entry.Proposal e -> {
        var prices = Json.array();
        e.prices().forEach(price -> prices.add(PriceJson.of(price)));
        json.put("id", e.id().toString())
            .put("standing", EntryWords.standing(e))
            .put("evidence", e.inputs().evidence().hex())
            .put("prices", prices);
      }
      case Entry.Approval e -> json.put("id", e.id().toString());
      case Entry.Rejection e -> json.put("id", e.id().toString());
      case Entry.Challenge e ->
          json.put("id", e.id().toString()).put("publication", e.publication().toString());
      case Entry.Answer e -> json.put("id", e.id().toString());
      case Entry.MethodNotice e -> json.put("method", e.id().toString());
      case Entry.ParallelRun e ->
          json.put("method", e.id().toString()).put("period", e.period().label());
      case Entry.MethodAdoption e -> json.put("method", e.id().toString());
    }
    return json;
  }
}
