package forge.store.book;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes one JSON object on one line, without spaces, keys in the order of writing. Decimals are
 * written as text, so that their digits stay.
 */
final class JsonLine {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator to;

  private JsonLine(JsonGenerator to) {
    this.to = to;
  }

  /** The line of an object whose members are written by {@code members}. */
  static String of(Consumer<JsonLine> members) {
    var text = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      generator.writeStartObject();
      members.accept(new JsonLine(generator));
      generator.writeEndObject();
    }
    return text.toString();
  }

  JsonLine put(String key, Object value) {
    to.writeName(key);
    switch (value) {
      case Integer count -> to.writeNumber(count);
      case BigDecimal decimal -> to.writeString(decimal.toPlainString());
      default -> to.writeString(String.valueOf(value));
    }
    return this;
  }

  JsonLine object(String key, Consumer<JsonLine> members) {
    to.writeName(key);
    to.writeStartObject();
    members.accept(this);
    to.writeEndObject();
    return this;
  }

  <T> JsonLine objects(String key, Collection<T> each, BiConsumer<JsonLine, T> members) {
    to.writeName(key);
    to.writeStartArray();
    for (T one : each) {
      to.writeStartObject();
      members.accept(this, one);
      to.writeEndObject();
    }
    to.writeEndArray();
    return this;
  }

  JsonLine texts(String key, Collection<?> each) {
    to.writeName(key);
    to.writeStartArray();
    for (Object one : each) {
      to.writeString(one instanceof BigDecimal decimal ? decimal.toPlainString() : one.toString());
    }
    to.writeEndArray();
    return this;
  }
}
