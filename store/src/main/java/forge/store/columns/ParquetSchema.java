package forge.store.columns;

import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;

/** The schema of a Parquet file that is written; every cell may be absent. */
final class ParquetSchema {

  private static final int DIGITS = 18;

  private ParquetSchema() {}

  static MessageType of(Columns columns) {
    var schema = Types.buildMessage();
    for (Column each : columns.list()) {
      switch (each.kind()) {
        case TEXT ->
            schema
                .optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(each.name());
        case DECIMAL ->
            schema
                .optional(PrimitiveTypeName.INT64)
                .as(LogicalTypeAnnotation.decimalType(each.scale(), DIGITS))
                .named(each.name());
        case DATE ->
            schema
                .optional(PrimitiveTypeName.INT32)
                .as(LogicalTypeAnnotation.dateType())
                .named(each.name());
        case FLAG -> schema.optional(PrimitiveTypeName.BOOLEAN).named(each.name());
      }
    }
    return schema.named("table");
  }
}
