package forge.store.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Turns the bytes of a file into text, if they are UTF-8 text at all. */
final class SourceText {

  private static final String SAVE_AS =
      "Save it as UTF-8 in the editor or spreadsheet that made it.";

  private SourceText() {}

  /** The text, or nothing where the bytes are no text; the findings then say why. */
  static Optional<String> decode(byte[] bytes, Findings findings) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      findings.add(1, "", "", "the file is in UTF-16; Forge reads UTF-8", SAVE_AS);
      return Optional.empty();
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      findings.add(
          0, "", "", "the file is a workbook or an archive, not text", "Give a YAML or JSON file.");
      return Optional.empty();
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        String rule = "the file is binary: byte %d is zero".formatted(i);
        findings.add(lineOf(bytes, i), "", "", rule, "Give a YAML or JSON file in UTF-8.");
        return Optional.empty();
      }
    }
    return utf8(bytes, findings);
  }

  private static Optional<String> utf8(byte[] bytes, Findings findings) {
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start);
    if (decoder.decode(in, out, true).isError()) {
      int offset = in.position();
      String rule =
          "the file is not UTF-8: byte %d, 0x%02X, starts no character"
              .formatted(offset, bytes[offset] & 0xFF);
      findings.add(lineOf(bytes, offset), "", "", rule, SAVE_AS);
      return Optional.empty();
    }
    return Optional.of(out.flip().toString());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }
}
