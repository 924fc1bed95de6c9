package forge.store.columns;

import java.io.IOException;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.Encoding;
import org.apache.parquet.column.ValuesType;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.column.values.ValuesReader;
import org.jspecify.annotations.Nullable;

/** The pages of one column in one row group: a dictionary, where there is one, and the data. */
final class ChunkPages {

  private final ColumnDescriptor column;
  private final PageReader pages;

  ChunkPages(ColumnDescriptor column, PageReader pages) {
    this.column = column;
    this.pages = pages;
  }

  /** The values of a dictionary. */
  record Values(int size, ValuesReader reader) {}

  /** The dictionary; null where there is none. */
  @Nullable Values dictionary() throws IOException {
    DictionaryPage page = pages.readDictionaryPage();
    if (page == null) {
      return null;
    }
    ValuesReader reader = Encoding.PLAIN.getValuesReader(column, ValuesType.VALUES);
    int size = page.getDictionarySize();
    reader.initFromPage(size, page.getBytes().toInputStream());
    return new Values(size, reader);
  }

  /** The next page that has rows. */
  Page next() throws IOException {
    while (true) {
      DataPage data = pages.readPage();
      if (data == null) {
        throw new IllegalArgumentException("column " + column.getPath()[0] + " ends too early");
      }
      if (data.getValueCount() > 0) {
        return Page.of(column, data);
      }
    }
  }
}
