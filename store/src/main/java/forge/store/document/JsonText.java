package forge.store.document;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into a tree. */
final class JsonText {

  private static final int LONGEST = 1_000_000;

  private JsonText() {}

  static Optional<Node> parse(String text, Findings findings) {
    var constraints =
        StreamReadConstraints.builder()
            .maxNestingDepth(TreeBuilder.DEEPEST)
            .maxStringLength(LONGEST)
            .build();
    var factory = JsonFactory.builder().streamReadConstraints(constraints).build();
    var tree = new TreeBuilder();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root().isPresent()) {
          findings.add(line(parser), "", "", "a file holds one document; another begins here", "");
          return Optional.empty();
        }
        accept(token, parser, tree);
      }
      return tree.root();
    } catch (StreamConstraintsException tooMuch) {
      report(tooMuch, "nesting or a text is larger than a document may have", findings);
      return Optional.empty();
    } catch (StreamReadException broken) {
      report(broken, "the text is not JSON here", findings);
      return Optional.empty();
    }
  }

  private static void accept(JsonToken token, JsonParser parser, TreeBuilder tree) {
    switch (token) {
      case START_OBJECT -> tree.beginMapping(line(parser));
      case START_ARRAY -> tree.beginList(line(parser));
      case END_OBJECT, END_ARRAY -> tree.end();
      case PROPERTY_NAME, VALUE_STRING -> tree.scalar(parser.getString(), true, line(parser));
      default -> tree.scalar(parser.getString(), false, line(parser));
    }
  }

  private static int line(JsonParser parser) {
    return parser.currentTokenLocation().getLineNr();
  }

  private static void report(JacksonException broken, String rule, Findings findings) {
    var at = broken.getLocation();
    int line = at == null ? 0 : Math.max(at.getLineNr(), 0);
    String column = at == null ? "" : ", column " + at.getColumnNr();
    String reason = broken.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    findings.add(line, "", "", "%s%s: %s".formatted(rule, column, reason), "");
  }
}
