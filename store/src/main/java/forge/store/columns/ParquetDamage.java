package forge.store.columns;

import forge.kernel.Problem;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Optional;

/** Why a file cannot be read as Parquet. */
final class ParquetDamage {

  private static final byte[] MARK = {'P', 'A', 'R', '1'};
  private static final int TAIL = 8;
  private static final int REASON = 200;

  private ParquetDamage() {}

  /** Looks at both ends of a file; the footer is written last, behind it its length. */
  static Optional<Problem> find(Path path) throws IOException {
    try (var file = new RandomAccessFile(path.toFile(), "r")) {
      long length = file.length();
      if (length == 0) {
        return problem(path, "the file is empty", "Write it again, or leave it out.");
      }
      if (!marked(file, 0)) {
        return problem(path, "the file is not Parquet", "Name a CSV file .csv.");
      }
      if (length < MARK.length + TAIL || !marked(file, length - MARK.length)) {
        String rule = "the Parquet file has no footer, so it is not whole";
        return problem(path, rule, ParquetTable.AGAIN);
      }
      file.seek(length - TAIL);
      long footer = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
      return footer > length - TAIL - MARK.length
          ? problem(path, "the footer of the Parquet file is not whole", ParquetTable.AGAIN)
          : Optional.empty();
    }
  }

  private static Optional<Problem> problem(Path file, String rule, String advice) {
    return Optional.of(new Problem(file.toString(), 0, "", "", rule, advice));
  }

  private static boolean marked(RandomAccessFile file, long at) throws IOException {
    file.seek(at);
    for (byte each : MARK) {
      if (file.read() != each) {
        return false;
      }
    }
    return true;
  }

  /** The library throws exceptions of all kinds over bytes that are not sound. */
  static Problem broken(Path file, long row, String rule, Throwable reason) {
    int line = (int) Math.min(Integer.MAX_VALUE, row);
    String why = String.valueOf(reason.getMessage()).lines().findFirst().orElse("");
    String shown = why.length() > REASON ? why.substring(0, REASON) : why;
    return new Problem(file.toString(), line, "", "", rule + ": " + shown, ParquetTable.AGAIN);
  }
}
