package forge.store.columns;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/** How the UTF-8 bytes of a text are had from a value as a Parquet file keeps it. */
@FunctionalInterface
interface TextSource {

  /** The bytes of the next value. */
  byte[] next(ValuesReader values);

  /** Whether values of this type are texts. */
  static boolean isText(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return type.getPrimitiveTypeName() == PrimitiveTypeName.BINARY
        && !(logical instanceof DecimalLogicalTypeAnnotation);
  }

  /** The source for a column of this type; empty where the type is none that reads as text. */
  static Optional<TextSource> find(PrimitiveType type) {
    if (isText(type)) {
      return Optional.of(values -> values.readBytes().getBytesUnsafe());
    }
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    int scale = logical instanceof DecimalLogicalTypeAnnotation each ? each.getScale() : 0;
    boolean day = logical instanceof DateLogicalTypeAnnotation;
    return switch (type.getPrimitiveTypeName()) {
      case INT32 ->
          Optional.of(
              values -> {
                int raw = values.readInteger();
                return utf(day ? LocalDate.ofEpochDay(raw).toString() : Decimals.text(raw, scale));
              });
      case INT64 -> Optional.of(values -> utf(Decimals.text(values.readLong(), scale)));
      case BOOLEAN -> Optional.of(values -> utf(Boolean.toString(values.readBoolean())));
      case DOUBLE -> Optional.of(values -> utf(number(values.readDouble())));
      case FLOAT, BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> Optional.empty();
    };
  }

  private static String number(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    boolean finite = Double.isFinite(value);
    return finite
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }

  private static byte[] utf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A cell that is no text of a table: too long, or no UTF-8. */
  static OddCell odd(byte[] bytes, int at, int length) {
    int shown = Math.min(length, 4 * OddCell.SHOWN);
    String start = new String(bytes, at, shown, StandardCharsets.UTF_8);
    return new OddCell(start, Math.max(length, OddCell.of(start).text().length()));
  }

  /** Whether bytes are UTF-8. */
  static boolean sound(byte[] bytes, int at, int length) {
    for (int i = at; i < at + length; i++) {
      if (bytes[i] < 0) {
        return soundWide(bytes, at, length);
      }
    }
    return true;
  }

  private static boolean soundWide(byte[] bytes, int at, int length) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, at, length));
      return text.toString().indexOf('\uFFFD') < 0;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
