/** The tables of a world as files for other programs: CSV, an Excel workbook, Parquet. */
package forge.store.exports;
