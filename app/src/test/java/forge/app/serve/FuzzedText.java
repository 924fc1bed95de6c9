package forge.app.serve;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Texts and documents with something wrong in them, by a random that can be repeated. */
final class FuzzedText {

  private static final JsonMapper MAPPER = new JsonMapper();

  /** Values that are wrong nearly everywhere, as JSON. */
  private static final List<String> JUNK =
      List.of(
          "null",
          "true",
          "\"\"",
          "\" \"",
          "0",
          "-1",
          "1e999999999",
          "-1e-999999999",
          "1e308",
          "99999999999999999999999999999999999999",
          "0.1e2147483647",
          "[]",
          "{}",
          "[[[[]]]]",
          "{\"\": null}",
          "\"\\u0000\"",
          "\"\\ud800\"",
          "\"NaN\"",
          "\"-Infinity\"",
          "\"=1+1\"",
          "\"../../etc/passwd\"",
          "\"+999999999-12-31\"",
          "\"-999999999-01-01\"",
          "\"2026-02-30\"",
          "\"0000-01-01\"",
          "\"1E+2147483647\"",
          "\"\\u202e\\ufeff\"",
          "\"" + "x".repeat(70_000) + "\"",
          "\"" + "9".repeat(5_000) + "\"",
          "9".repeat(1_000));

  /** What breaks a document as text. */
  private static final List<String> SHARDS =
      List.of(
          "NaN",
          "Infinity",
          "\0",
          "\ufeff",
          "{",
          "}",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u12",
          "/* */",
          "# ",
          "&a [*a, *a]",
          "!!java.net.URL [\"http://127.0.0.1/\"]",
          "<<: *x",
          "---\n",
          "\t",
          "%",
          "\u2028",
          "\ud83d\ude00",
          "*b",
          "? ",
          "|\n");

  private static final List<String> WORDS =
      List.of(
          "",
          " ",
          "-1",
          "0",
          "true",
          "null",
          "NaN",
          "1e999999999",
          "99999999999999999999",
          "+999999999-12-31",
          "-999999999-01-01",
          "2026-13-45",
          "2026-05-31T24:00Z",
          "+1000000000-12-31T23:59:59.999999999Z",
          "../../etc/passwd",
          "\u00e9\u0001%",
          "'; drop table jobs; --",
          "C-99999999999",
          "ga-4n-9999999999-99.1",
          "ga-4n-2026-06.99999999999",
          "123e4567-e89b-12d3-a456-426614174000",
          "0-0-0-0-0",
          "\0",
          "\ud83d\ude00",
          "<script>alert(1)</script>",
          "${jndi:ldap://127.0.0.1/a}",
          "=1+1",
          "x".repeat(3_000));

  private final Random random;

  FuzzedText(Random random) {
    this.random = random;
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** A word in the place of another, or that one with a letter changed. */
  String word(String valid) {
    return random.nextInt(3) > 0 || valid.isEmpty() ? any(WORDS) : edited(valid);
  }

  private String edited(String text) {
    int at = random.nextInt(text.length());
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, at);
      case 1 -> text.substring(0, at) + any(SHARDS) + text.substring(at);
      case 2 -> text.substring(0, at) + (char) random.nextInt(0x250) + text.substring(at + 1);
      default -> text + text.substring(at);
    };
  }

  /** The bytes of a document with one or some things wrong in it. */
  byte[] body(String valid) {
    int kind = random.nextInt(20);
    if (kind == 0) {
      return new byte[0];
    }
    if (kind == 1) {
      return noise();
    }
    if (kind == 2) {
      int deep = 1 << random.nextInt(15);
      String one = random.nextBoolean() ? "[" : "{\"a\":";
      return one.repeat(deep).getBytes(StandardCharsets.UTF_8);
    }
    if (kind == 3) {
      return any(JUNK).getBytes(StandardCharsets.UTF_8);
    }
    String text = kind < 14 ? mutated(valid) : valid;
    if (kind >= 13) {
      text = edited(text);
    }
    return text.getBytes(charset());
  }

  private Charset charset() {
    return random.nextInt(25) > 0
        ? StandardCharsets.UTF_8
        : any(
            List.of(
                StandardCharsets.UTF_16, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE));
  }

  byte[] noise() {
    var bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Bytes with some of them changed, cut or doubled. */
  byte[] damaged(byte[] whole) {
    var out = new ByteArrayOutputStream();
    int at = random.nextInt(whole.length);
    out.write(whole, 0, at);
    switch (random.nextInt(5)) {
      case 0 -> out.writeBytes(any(SHARDS).getBytes(StandardCharsets.UTF_8));
      case 1 -> out.writeBytes(noise());
      case 2 -> {
        return out.toByteArray();
      }
      case 3 -> out.writeBytes(any(WORDS).getBytes(StandardCharsets.UTF_8));
      default -> out.write(0xff);
    }
    int skipped = Math.min(whole.length, at + random.nextInt(20));
    out.write(whole, skipped, whole.length - skipped);
    return out.toByteArray();
  }

  /** A document with values changed, left out or added; a text that is none is edited. */
  private String mutated(String valid) {
    JsonNode tree;
    try {
      tree = MAPPER.readTree(valid);
    } catch (JacksonException none) {
      return random.nextInt(8) > 0 ? edited(valid) : edited(edited(valid));
    }
    int times = 1 + random.nextInt(3);
    String text = tree.toString();
    for (int i = 0; i < times; i++) {
      // A value that no tree can hold, such as 1e999999999, is put in as text at the end.
      String mark = "\"@" + i + "@\"";
      change(tree, mark.substring(1, mark.length() - 1));
      text = tree.toString();
    }
    for (int i = 0; i < times; i++) {
      text = text.replace("\"@" + i + "@\"", any(JUNK));
    }
    return text;
  }

  private void change(JsonNode tree, String mark) {
    var places = new ArrayList<JsonNode>();
    collect(tree, places);
    switch (any(places)) {
      case ObjectNode object -> change(object, mark);
      case ArrayNode array -> {
        if (array.isEmpty() || random.nextInt(4) == 0) {
          array.add(mark);
        } else if (random.nextInt(4) == 0) {
          array.remove(random.nextInt(array.size()));
        } else {
          array.set(random.nextInt(array.size()), MAPPER.getNodeFactory().stringNode(mark));
        }
      }
      default -> throw new IllegalStateException("Only what holds others is collected");
    }
  }

  private void change(ObjectNode object, String mark) {
    List<String> names = new ArrayList<>(object.propertyNames());
    int kind = random.nextInt(8);
    if (names.isEmpty() || kind == 0) {
      object.put(any(List.of("", "x", "forge", "by", "__proto__", "a\0b")), mark);
    } else if (kind == 1) {
      object.remove(any(names));
    } else if (kind == 2) {
      String name = any(names);
      JsonNode value = object.remove(name);
      object.set(any(names) + (random.nextBoolean() ? "" : "s"), value);
    } else {
      object.put(any(names), mark);
    }
  }

  private static void collect(JsonNode tree, List<JsonNode> places) {
    if (tree.isContainer()) {
      places.add(tree);
      tree.forEach(each -> collect(each, places));
    }
    if (places.isEmpty()) {
      places.add(MAPPER.createObjectNode());
    }
  }
}
