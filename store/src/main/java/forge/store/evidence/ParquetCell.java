package forge.store.evidence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;

/**
 * How a Parquet column becomes the text that a CSV file would have: texts as they are, numbers as
 * plain decimals, days and moments in ISO 8601, truths as yes and no.
 */
@FunctionalInterface
interface ParquetCell {

  /** The text of a column of a row. */
  String text(Group row, int column);

  /** The reading of a column of this type. */
  static ParquetCell of(Type type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    PrimitiveType primitive = type.asPrimitiveType();
    if (meaning instanceof LogicalTypeAnnotation.DecimalLogicalTypeAnnotation decimal) {
      return decimal(primitive, decimal.getScale());
    }
    return switch (primitive.getPrimitiveTypeName()) {
      case INT32 ->
          meaning instanceof LogicalTypeAnnotation.DateLogicalTypeAnnotation
              ? (row, c) -> LocalDate.ofEpochDay(row.getInteger(c, 0)).toString()
              : (row, c) -> String.valueOf(row.getInteger(c, 0));
      case INT64 ->
          meaning instanceof LogicalTypeAnnotation.TimestampLogicalTypeAnnotation moment
              ? (row, c) -> moment(row.getLong(c, 0), moment.getUnit())
              : (row, c) -> String.valueOf(row.getLong(c, 0));
      case DOUBLE -> (row, c) -> number(String.valueOf(row.getDouble(c, 0)));
      case FLOAT -> (row, c) -> number(String.valueOf(row.getFloat(c, 0)));
      case BOOLEAN -> (row, c) -> row.getBoolean(c, 0) ? "yes" : "no";
      case BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> (row, c) -> row.getBinary(c, 0).toStringUsingUTF8();
    };
  }

  private static ParquetCell decimal(PrimitiveType type, int scale) {
    return switch (type.getPrimitiveTypeName()) {
      case INT32 -> (row, c) -> plain(BigDecimal.valueOf(row.getInteger(c, 0), scale));
      case INT64 -> (row, c) -> plain(BigDecimal.valueOf(row.getLong(c, 0), scale));
      default ->
          (row, c) -> plain(new BigDecimal(new BigInteger(row.getBinary(c, 0).getBytes()), scale));
    };
  }

  private static String plain(BigDecimal number) {
    return Decimals.text(number);
  }

  /** The shortest decimal of a binary number, as its maker wrote it; what is no number is empty. */
  private static String number(String shortest) {
    return switch (shortest) {
      case "NaN" -> "";
      case "Infinity", "-Infinity" -> shortest;
      default -> plain(new BigDecimal(shortest));
    };
  }

  private static String moment(long since, LogicalTypeAnnotation.TimeUnit unit) {
    ChronoUnit step =
        switch (unit) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        };
    return Instant.EPOCH.plus(since, step).toString();
  }
}
