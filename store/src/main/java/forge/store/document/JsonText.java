package forge.store.document;

import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON text into a tree. */
final class JsonText {

  private static final int LONGEST = 1_000_000;

  /** From where a message of the parser speaks of its own settings. */
  private static final Pattern PARSER =
      Pattern.compile(
          "\\s*(\\((start marker|not recognized|from `|for \\w+ starting)|: enable `|\\[Source).*");

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(TreeBuilder.DEEPEST)
                  .maxStringLength(LONGEST)
                  .build())
          .build();

  private JsonText() {}

  static Optional<Node> parse(String text, Findings findings) {
    var tree = new TreeBuilder();
    int reached = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (tree.root().isPresent()) {
          findings.add(line(parser), "", "", "a file holds one document; another begins here", "");
          return Optional.empty();
        }
        accept(token, parser, tree);
        reached = line(parser);
      }
      return tree.root();
    } catch (StreamConstraintsException tooMuch) {
      int line = Math.max(line(tooMuch), reached);
      findings.add(line, "", "", limit(tooMuch.getOriginalMessage()), "");
      return Optional.empty();
    } catch (UnexpectedEndOfInputException cut) {
      String rule = "the file ends inside an object, a list or a text";
      String advice = "Look for a missing bracket or quote; the file may be cut short.";
      findings.add(line(cut), "", "", rule, advice);
      return Optional.empty();
    } catch (StreamReadException broken) {
      report(broken, findings);
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

  private static int line(JacksonException broken) {
    var at = broken.getLocation();
    return at == null ? 0 : Math.max(at.getLineNr(), 0);
  }

  /** Which limit of a document is passed, told from what the parser says. */
  private static String limit(String message) {
    if (message.contains("nesting depth")) {
      return "nesting is deeper than %d levels".formatted(TreeBuilder.DEEPEST);
    }
    return message.startsWith("String")
        ? "a text is longer than %d characters".formatted(LONGEST)
        : "a name or a number is longer than a document may have";
  }

  /** The parser's own words, without what speaks of the parser itself. */
  private static void report(JacksonException broken, Findings findings) {
    var at = broken.getLocation();
    String column = at == null ? "" : ", column " + at.getColumnNr();
    String reason = broken.getOriginalMessage().lines().findFirst().orElse("it cannot be read");
    String plain = PARSER.matcher(reason).replaceFirst("");
    String rule = "the text is not JSON here%s: %s".formatted(column, plain);
    findings.add(line(broken), "", "", rule, "");
  }
}
