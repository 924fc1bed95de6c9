/**
 * Big tables as batches of columns, with no object a row: Parquet and CSV in, Parquet and CSV out.
 *
 * <p>What is read is named by {@link forge.store.columns.Columns}: names with a kind, in the order
 * in which a {@link forge.store.columns.Batch} numbers them. {@link
 * forge.store.columns.TableReader} gives parts (row groups of Parquet, stretches of CSV), each a
 * sequence of batches; {@link forge.store.columns.Pipeline} reads them in several threads, hands
 * every batch to a {@link forge.store.columns.Step}, and writes what it makes, in the order read,
 * so that the bytes written do not depend on the number of threads.
 *
 * <p>{@link forge.store.columns.TableFiles#openStating} gives only the rows that state a column; of
 * all others no cell is made into anything. In Parquet that column is read first, and of the others
 * only the cells of those rows.
 *
 * <pre>
 * var in = Columns.of(Column.text("entry").asNeeded(), Column.decimal("value", 2));
 * var out = Columns.of(Column.text("entry"), Column.decimal("levy", 2));
 * try (TableReader reader = TableFiles.open(file, in)) {
 *   if (reader.readable()) {
 *     new Pipeline(threads, rows -> show(rows))
 *         .run(reader, List.of(new Target(assessed, out), new Target(refused, notes)), Assessor::new);
 *   }
 *   show(reader.problems());
 * }
 * </pre>
 *
 * <p>Numbers are {@code long}: a decimal times ten to its scale, a date as days since 1970-01-01, a
 * flag as 0 or 1; {@link forge.store.columns.Batch#ABSENT} where the cell is empty. A text is a
 * code into the {@link forge.store.columns.Texts} of its column, {@link
 * forge.store.columns.Batch#NONE} where the cell is empty; the consumer may keep what it made of a
 * text by code as long as the texts are the same object. A cell that fits no value of its column is
 * absent there and is told by {@link forge.store.columns.Batch#odd}, so no row is lost and none is
 * misread.
 */
@NullMarked
package forge.store.columns;

import org.jspecify.annotations.NullMarked;
