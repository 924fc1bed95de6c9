package forge.store.document;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes mappings, collections and single values as a JSON document: indented, keys in their order,
 * decimals with the digits they have, the same on every machine.
 */
public final class TreeText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TreeText() {}

  /** The document of a mapping, ending in a line break. */
  public static String json(Map<String, Object> root) {
    var text = new StringWriter();
    try (JsonGenerator to = FACTORY.createGenerator(Indented.CONTEXT, text)) {
      write(root, to);
    }
    return text.append('\n').toString();
  }

  private static void write(Object value, JsonGenerator to) {
    switch (value) {
      case Map<?, ?> mapping -> {
        to.writeStartObject();
        mapping.forEach(
            (key, member) -> {
              to.writeName(key.toString());
              write(member, to);
            });
        to.writeEndObject();
      }
      case Collection<?> list -> {
        to.writeStartArray();
        list.forEach(each -> write(each, to));
        to.writeEndArray();
      }
      case BigDecimal decimal -> to.writeNumber(decimal.toPlainString());
      case Integer count -> to.writeNumber(count);
      case Boolean truth -> to.writeBoolean(truth);
      default -> to.writeString(value.toString());
    }
  }

  /** How documents are laid out. */
  private static final class Indented extends ObjectWriteContext.Base {
    private static final Indented CONTEXT = new Indented();
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER =
        new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);

    /** One for each document, for it counts how deep it is. */
    @Override
    public PrettyPrinter getPrettyPrinter() {
      return PRINTER.createInstance();
    }
  }
}
