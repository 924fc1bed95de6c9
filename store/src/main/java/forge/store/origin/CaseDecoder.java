package forge.store.origin;

import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the tree of an origin case: every key is read whatever else is wrong. */
final class CaseDecoder {

  static final String FORMAT = "origin-case/1";

  private final Findings findings;

  CaseDecoder(Findings findings) {
    this.findings = findings;
  }

  OriginCase read(Optional<Node> root) {
    return root.map(this::whole).orElseGet(() -> new OriginCase("", List.of()));
  }

  private OriginCase whole(Node root) {
    CaseForm form = CaseForm.at(Place.root(root), findings);
    form.form()
        .need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.form().choice(at, List.of(FORMAT)));
    String title = form.text("title", "Say in one clause what the case is about.");
    var questions = new ArrayList<Question>();
    form.find("origin").ifPresent(at -> questions.add(OriginDecoder.read(at)));
    form.find("content").ifPresent(at -> questions.add(ContentDecoder.read(at)));
    form.find("mass-balance").ifPresent(at -> questions.add(CustodyDecoder.balance(at)));
    form.find("inventory").ifPresent(at -> questions.add(CustodyDecoder.inventory(at)));
    if (questions.isEmpty()) {
      findings.add(
          form.form().place(),
          "asks nothing",
          "Give one or more of origin, content, mass-balance, inventory.");
    }
    form.close();
    return new OriginCase(title, questions);
  }
}
