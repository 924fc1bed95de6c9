package forge.app.serve.api;

import forge.app.serve.web.Answer;
import forge.app.serve.web.Code;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The document of a request, read field by field, so that everything wrong is told at once. */
final class RequestDocument {

  private static final String NAME = "request.json";
  private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

  private RequestDocument() {}

  /** Reads the fields and says what is to be done if nothing is wrong with them. */
  interface Reading {
    Supplier<Answer> read(Form form, Findings findings);
  }

  /** The answer to a document, or what is wrong with it. No document is an empty one. */
  static Answer answer(byte @Nullable [] body, Reading reading) {
    var findings = new Findings(NAME);
    Optional<Node> root =
        Documents.read(body == null || body.length == 0 ? NOTHING : body, findings);
    if (root.isEmpty()) {
      return Answer.refused(Code.BAD_INPUT, findings.problems());
    }
    Form form = Form.at(Place.root(root.get()), findings);
    Supplier<Answer> then = reading.read(form, findings);
    form.close();
    return findings.count() == 0 ? then.get() : Answer.refused(Code.BAD_INPUT, findings.problems());
  }

  /** Whether a key says true; false where it is missing. */
  static boolean truth(Form form, String key) {
    Optional<Place> at = form.find(key);
    if (at.isEmpty()) {
      return false;
    }
    String text = at.get().text();
    if (!text.equals("true") && !text.equals("false")) {
      form.findings().add(at.get(), "must be true or false", "");
    }
    return text.equals("true");
  }
}
