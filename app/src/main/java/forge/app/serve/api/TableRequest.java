package forge.app.serve.api;

import forge.app.json.Json;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Place;
import java.time.Instant;

/**
 * A job on an uploaded table, as it is kept so that it can be taken up again.
 *
 * @param upload the name of the upload in its folder
 * @param called what its sender called it
 * @param rules the identifier of the rule set
 * @param draft whether the rules need not be in force
 * @param knownAt what was known of prices then
 * @param format in which results are written, csv or parquet
 */
record TableRequest(
    String upload, String called, String rules, boolean draft, Instant knownAt, String format) {

  /** The request as text. */
  String json() {
    return Json.object()
        .put("upload", upload)
        .put("called", called.isBlank() ? "table" : called)
        .put("rules", rules)
        .put("draft", draft)
        .put("known-at", knownAt.toString())
        .put("format", format)
        .document();
  }

  /** The request of a text that was written by {@link #json}. */
  static TableRequest of(String json) {
    var findings = new Findings("request.json");
    Form form = Form.at(Place.root(Documents.read(json, findings).orElseThrow()), findings);
    return new TableRequest(
        form.text("upload", ""),
        form.text("called", ""),
        form.text("rules", ""),
        RequestDocument.truth(form, "draft"),
        Instant.parse(form.text("known-at", "")),
        form.text("format", ""));
  }
}
