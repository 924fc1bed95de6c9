package forge.store.columns;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongUnaryOperator;
import org.apache.parquet.column.values.ValuesReader;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.jspecify.annotations.Nullable;

/** How a number, a day or a flag is had from a value as a Parquet file keeps it. */
sealed interface NumberSource {

  /** The next value; {@link Batch#ABSENT} or {@link Decimals#ODD}, then noted, where it is none. */
  long next(ValuesReader values, OddNote note);

  /** From a whole number of four or eight bytes; {@code same} where it is the number wanted. */
  record Whole(boolean wide, boolean same, LongUnaryOperator convert, LongFunction<String> text)
      implements NumberSource {

    @Override
    public long next(ValuesReader values, OddNote note) {
      return of(wide ? values.readLong() : values.readInteger(), note);
    }

    long of(long raw, OddNote note) {
      // Most files keep decimals with the scale that is wanted; a call for each would show.
      long value = same && Decimals.fits(raw) ? raw : convert.applyAsLong(raw);
      return value == Decimals.ODD ? note.odd(text.apply(raw)) : value;
    }
  }

  /** From one bit. */
  record Bit() implements NumberSource {
    @Override
    public long next(ValuesReader values, OddNote note) {
      return values.readBoolean() ? 1 : 0;
    }
  }

  /** From a value of another type. */
  @FunctionalInterface
  non-sealed interface Other extends NumberSource {}

  /** The source for a column of this type; empty where the type cannot hold what is wanted. */
  static Optional<NumberSource> find(Column column, PrimitiveType type) {
    return Optional.ofNullable(
        TextSource.isText(type)
            ? text(column)
            : switch (column.kind()) {
              case DECIMAL -> decimal(column.scale(), type);
              case DATE -> date(type);
              case FLAG -> flag(type);
              case TEXT -> throw new IllegalArgumentException(column + " holds no numbers");
            });
  }

  private static Other text(Column column) {
    return (values, note) -> {
      byte[] bytes = values.readBytes().getBytesUnsafe();
      if (bytes.length > Texts.LONGEST) {
        note.odd(TextSource.odd(bytes, 0, bytes.length));
        return Decimals.ODD;
      }
      String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8).trim();
      if (text.isEmpty()) {
        return Batch.ABSENT;
      }
      long value = Decimals.parse(column, text.toCharArray(), 0, text.length());
      return value == Decimals.ODD ? note.odd(text) : value;
    };
  }

  private static @Nullable NumberSource decimal(int scale, PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    boolean exact = logical instanceof DecimalLogicalTypeAnnotation;
    int its = logical instanceof DecimalLogicalTypeAnnotation each ? each.getScale() : 0;
    return switch (type.getPrimitiveTypeName()) {
      case INT32, INT64 ->
          logical == null || exact || logical instanceof IntLogicalTypeAnnotation
              ? decimal(type, its, scale)
              : null;
      case DOUBLE -> binary(scale);
      case FLOAT ->
          (Other)
              (values, note) -> {
                float value = values.readFloat();
                boolean finite = Float.isFinite(value);
                return finite
                    ? exact(new BigDecimal(Float.toString(value)), scale, note)
                    : none(value, note);
              };
      case BINARY, FIXED_LEN_BYTE_ARRAY -> {
        Other large =
            (values, note) -> {
              var unscaled = new BigInteger(values.readBytes().getBytesUnsafe());
              return exact(new BigDecimal(unscaled, its), scale, note);
            };
        yield exact ? large : null;
      }
      case BOOLEAN, INT96 -> null;
    };
  }

  private static Whole decimal(PrimitiveType type, int its, int scale) {
    Whole whole = whole(type, raw -> Decimals.rescaled(raw, its, scale), its);
    boolean plain = its == scale && !unsigned(type);
    return plain ? new Whole(whole.wide(), true, whole.convert(), whole.text()) : whole;
  }

  private static boolean unsigned(PrimitiveType type) {
    return type.getLogicalTypeAnnotation() instanceof IntLogicalTypeAnnotation each
        && !each.isSigned();
  }

  private static Whole whole(PrimitiveType type, LongUnaryOperator convert, int scale) {
    boolean wide = type.getPrimitiveTypeName() == PrimitiveTypeName.INT64;
    if (!unsigned(type)) {
      return new Whole(wide, false, convert, raw -> Decimals.text(raw, scale));
    }
    if (wide) {
      LongUnaryOperator sound = raw -> raw < 0 ? Decimals.ODD : convert.applyAsLong(raw);
      return new Whole(true, false, sound, Long::toUnsignedString);
    }
    LongUnaryOperator shifted = raw -> convert.applyAsLong(raw & 0xFFFF_FFFFL);
    return new Whole(false, false, shifted, raw -> Long.toString(raw & 0xFFFF_FFFFL));
  }

  /**
   * From a double, the decimal that its shortest text says. Where a decimal of at most 15 digits
   * has the double as its nearest, it is the only one of so few digits, so it is that of the
   * shortest text.
   */
  private static Other binary(int scale) {
    double power = Math.pow(10, scale);
    return (values, note) -> {
      double value = values.readDouble();
      double scaled = Math.rint(value * power);
      if (Math.abs(scaled) < 1e15 && Double.compare(scaled / power + 0.0, value + 0.0) == 0) {
        return (long) scaled;
      }
      return Double.isFinite(value)
          ? exact(new BigDecimal(Double.toString(value)), scale, note)
          : none(value, note);
    };
  }

  /** Not a number is what some programs write for an empty cell; the infinite is odd. */
  private static long none(double value, OddNote note) {
    return Double.isNaN(value) ? Batch.ABSENT : note.odd(Double.toString(value));
  }

  private static long exact(BigDecimal number, int scale, OddNote note) {
    long value = Decimals.scaled(number, scale);
    return value == Decimals.ODD ? note.odd(number.toString()) : value;
  }

  private static @Nullable NumberSource date(PrimitiveType type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof DateLogicalTypeAnnotation) {
      return new Whole(
          false, false, NumberSource::day, raw -> LocalDate.ofEpochDay(raw).toString());
    }
    if (logical instanceof TimestampLogicalTypeAnnotation stamp) {
      long perDay =
          switch (stamp.getUnit()) {
            case MILLIS -> 86_400_000L;
            case MICROS -> 86_400_000_000L;
            case NANOS -> 86_400_000_000_000L;
          };
      return new Whole(
          true,
          false,
          raw -> day(Math.floorDiv(raw, perDay)),
          raw -> LocalDate.ofEpochDay(Math.floorDiv(raw, perDay)).toString());
    }
    if (type.getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
      return (Other) NumberSource::julian;
    }
    return null;
  }

  /** Eight bytes of nanoseconds, then four of the Julian day; 1970-01-01 is its day 2440588. */
  private static long julian(ValuesReader values, OddNote note) {
    byte[] bytes = values.readBytes().getBytes();
    long day = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(8) - 2_440_588L;
    return day(day) == Decimals.ODD ? note.odd(LocalDate.ofEpochDay(day).toString()) : day;
  }

  private static long day(long day) {
    return day >= Decimals.FIRST_DAY && day <= Decimals.LAST_DAY ? day : Decimals.ODD;
  }

  private static @Nullable NumberSource flag(PrimitiveType type) {
    return switch (type.getPrimitiveTypeName()) {
      case BOOLEAN -> new Bit();
      case INT32, INT64 ->
          type.getLogicalTypeAnnotation() == null
                  || type.getLogicalTypeAnnotation() instanceof IntLogicalTypeAnnotation
              ? whole(type, raw -> raw == 0 || raw == 1 ? raw : Decimals.ODD, 0)
              : null;
      case FLOAT, DOUBLE, BINARY, FIXED_LEN_BYTE_ARRAY, INT96 -> null;
    };
  }
}
