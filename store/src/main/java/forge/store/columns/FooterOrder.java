package forge.store.columns;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Comparator;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Puts the encodings that a footer names into one order: the library keeps them in a set whose
 * order differs from run to run, and the same table shall have the same bytes.
 */
final class FooterOrder {

  private static final int TAIL = 8;

  private FooterOrder() {}

  /** Puts the footer of a finished file in order; its length stays. */
  static void arrange(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "rw")) {
      file.seek(file.length() - TAIL);
      var footer = new byte[Integer.reverseBytes(file.readInt())];
      long start = file.length() - TAIL - footer.length;
      file.seek(start);
      file.readFully(footer);
      byte[] arranged = arranged(footer);
      if (arranged.length == footer.length) {
        file.seek(start);
        file.write(arranged);
      }
    }
  }

  private static byte[] arranged(byte[] footer) throws IOException {
    FileMetaData meta = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : meta.getRow_groups()) {
      for (ColumnChunk chunk : group.getColumns()) {
        chunk.getMeta_data().getEncodings().sort(Comparator.comparingInt(Encoding::getValue));
      }
    }
    var out = new ByteArrayOutputStream();
    Util.writeFileMetaData(meta, out);
    return out.toByteArray();
  }
}
