package forge.app.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** A JSON value, to be built up and then written. */
public sealed interface Json {

  /** Text. */
  record Text(String text) implements Json {}

  /** A number; one that is not finite is written as {@code null}. */
  record Numeral(double value) implements Json {}

  /** An exact decimal, written with the digits it has. */
  record Decimal(BigDecimal value) implements Json {}

  /** A whole number. */
  record Count(long value) implements Json {}

  /** True or false. */
  record Truth(boolean value) implements Json {}

  /** Nothing: a figure that is missing. */
  record None() implements Json {}

  /** An object whose keys keep the order they were put in. */
  final class Obj implements Json {
    private final Map<String, Json> members = new LinkedHashMap<>();

    private Obj() {}

    /** Puts a member. */
    public Obj put(String key, Json value) {
      members.put(key, value);
      return this;
    }

    /** Puts text. */
    public Obj put(String key, String text) {
      return put(key, new Text(text));
    }

    /** Puts a number. */
    public Obj put(String key, double value) {
      return put(key, new Numeral(value));
    }

    /** Puts an exact decimal. */
    public Obj put(String key, BigDecimal value) {
      return put(key, new Decimal(value));
    }

    /** Puts a whole number. */
    public Obj put(String key, int value) {
      return put(key, new Count(value));
    }

    /** Puts true or false. */
    public Obj put(String key, boolean value) {
      return put(key, new Truth(value));
    }

    /** Puts every member of another object. */
    public Obj putAll(Obj other) {
      members.putAll(other.members);
      return this;
    }

    /** The object under a key, put there if it is not. */
    public Obj object(String key) {
      return (Obj) members.computeIfAbsent(key, _ -> new Obj());
    }

    /** The members, in order. */
    public Map<String, Json> members() {
      return members;
    }
  }

  /** An array. */
  final class Arr implements Json {
    private final List<Json> items = new ArrayList<>();

    private Arr() {}

    /** Adds an item. */
    public Arr add(Json item) {
      items.add(item);
      return this;
    }

    /** Adds text. */
    public Arr add(String text) {
      return add(new Text(text));
    }

    /** The items, in order. */
    public List<Json> items() {
      return items;
    }
  }

  /** An empty object. */
  static Obj object() {
    return new Obj();
  }

  /** Nothing, written as {@code null}. */
  static Json none() {
    return new None();
  }

  /** An empty array. */
  static Arr array() {
    return new Arr();
  }

  /** An array of texts. */
  static Arr texts(List<String> texts) {
    var array = array();
    texts.forEach(array::add);
    return array;
  }

  /** The value as a document: indented, ending in a line break, the same on every machine. */
  default String document() {
    var text = new StringWriter();
    try (JsonGenerator to = JsonFactory.builder().build().createGenerator(Indented.CONTEXT, text)) {
      Writing.write(this, to);
    }
    return text.append('\n').toString();
  }

  /** How documents are laid out. */
  final class Indented extends ObjectWriteContext.Base {
    private static final Indented CONTEXT = new Indented();

    private Indented() {}

    @Override
    public PrettyPrinter getPrettyPrinter() {
      var lines = new DefaultIndenter("  ", "\n");
      return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
    }
  }
}
