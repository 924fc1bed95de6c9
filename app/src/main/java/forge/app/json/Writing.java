package forge.app.json;

import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;

/** Writes JSON values. */
final class Writing {

  private Writing() {}

  static void write(Json value, JsonGenerator to) {
    switch (value) {
      case Json.Text(String text) -> to.writeString(text);
      case Json.Numeral(double number) -> writeNumber(number, to);
      case Json.Decimal(BigDecimal decimal) -> to.writeNumber(decimal.toPlainString());
      case Json.Count(long count) -> to.writeNumber(count);
      case Json.Truth(boolean truth) -> to.writeBoolean(truth);
      case Json.None _ -> to.writeNull();
      case Json.Obj object -> {
        to.writeStartObject();
        object
            .members()
            .forEach(
                (key, member) -> {
                  to.writeName(key);
                  write(member, to);
                });
        to.writeEndObject();
      }
      case Json.Arr array -> {
        to.writeStartArray();
        array.items().forEach(item -> write(item, to));
        to.writeEndArray();
      }
    }
  }

  private static void writeNumber(double number, JsonGenerator to) {
    if (Double.isFinite(number)) {
      to.writeNumber(number == 0 ? 0.0 : number);
    } else {
      to.writeNull();
    }
  }
}
