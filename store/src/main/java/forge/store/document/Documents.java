package forge.store.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads documents: finds out whether they are text, whether YAML or JSON, and makes them a tree.
 * Nothing throws on bad input; the findings say what is wrong.
 */
public final class Documents {

  /** The largest file read, 512 MB; more is no hand-written document. */
  private static final long LARGEST = 512L << 20;

  private Documents() {}

  /** The tree of a file. */
  public static Optional<Node> read(Path file, Findings findings) {
    if (Files.isDirectory(file)) {
      findings.add(0, "", "", "this is a directory, not a file", "Give a file in it.");
      return Optional.empty();
    }
    if (!Files.exists(file)) {
      findings.add(0, "", "", "there is no such file", "Check the spelling and the folder.");
      return Optional.empty();
    }
    try {
      if (Files.size(file) > LARGEST) {
        String rule =
            "the file has %d bytes; at most %d are read".formatted(Files.size(file), LARGEST);
        findings.add(0, "", "", rule, "Split it.");
        return Optional.empty();
      }
      return read(Files.readAllBytes(file), findings);
    } catch (IOException unreadable) {
      findings.add(0, "", "", "the file cannot be read: " + unreadable.getMessage(), "");
      return Optional.empty();
    }
  }

  /** The tree of the bytes of a document. */
  public static Optional<Node> read(byte[] bytes, Findings findings) {
    return SourceText.decode(bytes, findings).flatMap(text -> parse(text, findings));
  }

  /** The tree of a text. */
  public static Optional<Node> read(String text, Findings findings) {
    return read(text.getBytes(StandardCharsets.UTF_8), findings);
  }

  private static Optional<Node> parse(String text, Findings findings) {
    int before = findings.count();
    Optional<Node> root =
        isJson(text, findings.file())
            ? JsonText.parse(text, findings)
            : YamlText.parse(text, findings);
    if (root.isEmpty() && findings.count() == before) {
      findings.add(0, "", "", "the file is empty", "");
    }
    return root;
  }

  /** By its name, or, where the name says neither, by a first character that only JSON has. */
  private static boolean isJson(String text, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".yaml") || lower.endsWith(".yml")) {
      return false;
    }
    return lower.endsWith(".json") || text.stripLeading().startsWith("{");
  }
}
