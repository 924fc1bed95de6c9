package forge.store.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads YAML 1.2 text into a tree. An alias repeats what its anchor named; all repetitions together
 * may add {@value #REPEATED} nodes, so that a few lines cannot unfold into a billion. Tags and keys
 * that are no plain words are refused: a market needs none.
 */
final class YamlText {

  private static final int REPEATED = 200_000;

  private final Findings findings;
  private final TreeBuilder tree = new TreeBuilder();
  private final Map<String, Node> anchors = new HashMap<>();
  private final Deque<String> openAnchors = new ArrayDeque<>();
  private int repeated;
  private int documents;

  private YamlText(Findings findings) {
    this.findings = findings;
  }

  static Optional<Node> parse(String text, Findings findings) {
    return new YamlText(findings).read(text);
  }

  private Optional<Node> read(String text) {
    var settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      for (Event event : new Parse(settings).parseString(text)) {
        Optional<String> refusal = accept(event);
        if (refusal.isPresent()) {
          findings.add(line(event), "", "", refusal.get(), "");
          return Optional.empty();
        }
      }
      return tree.root();
    } catch (MarkedYamlEngineException broken) {
      report(broken);
    } catch (ReaderException unreadable) {
      report(unreadable, text);
    } catch (YamlEngineException other) {
      findings.add(
          0, "", "", "the text is not YAML: " + firstLine(String.valueOf(other.getMessage())), "");
    }
    return Optional.empty();
  }

  /** Takes one event; an answer is the reason to stop. */
  private Optional<String> accept(Event event) {
    return switch (event.getEventId()) {
      case DocumentStart ->
          ++documents > 1
              ? Optional.of("a file holds one document; another begins here")
              : Optional.empty();
      case MappingStart, SequenceStart -> begin((CollectionStartEvent) event);
      case MappingEnd, SequenceEnd -> end();
      case Scalar -> scalar((ScalarEvent) event);
      case Alias -> alias((AliasEvent) event);
      case StreamStart, StreamEnd, DocumentEnd, Comment -> Optional.empty();
    };
  }

  private Optional<String> begin(CollectionStartEvent event) {
    if (tree.expectsKey()) {
      return Optional.of("a key must be a single word, not a list or a mapping");
    }
    if (tree.full()) {
      return Optional.of("nesting is deeper than %d levels".formatted(TreeBuilder.DEEPEST));
    }
    if (event.getTag().isPresent()) {
      return Optional.of("tags such as %s are not used here".formatted(event.getTag().get()));
    }
    String anchor = anchor(event);
    anchors.remove(anchor);
    openAnchors.push(anchor);
    if (event.getEventId() == Event.ID.MappingStart) {
      tree.beginMapping(line(event));
    } else {
      tree.beginList(line(event));
    }
    return Optional.empty();
  }

  private Optional<String> end() {
    Node node = tree.end();
    String anchor = openAnchors.pop();
    if (!anchor.isEmpty()) {
      anchors.put(anchor, node);
    }
    return Optional.empty();
  }

  private Optional<String> scalar(ScalarEvent event) {
    if (event.getTag().isPresent()) {
      return Optional.of("tags such as %s are not used here".formatted(event.getTag().get()));
    }
    boolean quoted = !event.isPlain();
    String anchor = anchor(event);
    if (!anchor.isEmpty()) {
      anchors.put(anchor, new Node.Scalar(event.getValue(), quoted, line(event)));
    }
    tree.scalar(event.getValue(), quoted, line(event));
    return Optional.empty();
  }

  private Optional<String> alias(AliasEvent event) {
    String name = event.getAlias().getValue();
    Node named = anchors.get(name);
    if (named == null) {
      return Optional.of("alias *%s stands for nothing that ended before it".formatted(name));
    }
    if (tree.expectsKey()) {
      return Optional.of("a key must be a word, not an alias");
    }
    repeated += size(named, REPEATED + 1 - repeated);
    if (repeated > REPEATED) {
      return Optional.of("aliases repeat more than %d values".formatted(REPEATED));
    }
    tree.add(named);
    return Optional.empty();
  }

  /** The nodes in a tree, counted no further than needed. */
  private static int size(Node node, int enough) {
    int count = 1;
    switch (node) {
      case Node.Scalar _ -> {}
      case Node.Items list -> {
        for (int i = 0; i < list.items().size() && count < enough; i++) {
          count += size(list.items().get(i), enough - count);
        }
      }
      case Node.Fields mapping -> {
        for (int i = 0; i < mapping.fields().size() && count < enough; i++) {
          count += size(mapping.fields().get(i).value(), enough - count);
        }
      }
    }
    return count;
  }

  private static String anchor(NodeEvent event) {
    return event.getAnchor().map(Anchor::getValue).orElse("");
  }

  private static int line(Event event) {
    return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
  }

  private void report(MarkedYamlEngineException broken) {
    var mark = broken.getProblemMark().or(broken::getContextMark);
    int line = mark.map(at -> at.getLine() + 1).orElse(0);
    String column = mark.map(at -> ", column " + (at.getColumn() + 1)).orElse("");
    String problem = firstLine(String.valueOf(broken.getProblem()));
    String advice =
        problem.contains("TAB") || problem.contains("'\\t'")
            ? "Indent with spaces; YAML allows no tabs there."
            : "Look for a missing quote, bracket, comma or colon here or just above.";
    findings.add(
        line, "", "", "the text is not YAML here%s: %s".formatted(column, problem), advice);
  }

  private void report(ReaderException unreadable, String text) {
    int position = Math.min(Math.max(unreadable.getPosition(), 0), text.length());
    int line = 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    String rule =
        "character U+%04X is not allowed in a text file".formatted(unreadable.getCodePoint());
    findings.add(line, "", "", rule, "Remove it; it is a control character.");
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
