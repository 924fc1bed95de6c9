package forge.store.book;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The text of a journal: a line an entry, {@code {"hash":H,"previous":P,"entry":{…}}}, where {@code
 * P} is the hash of the line before and {@code H} the SHA-256 of {@code P}, a line feed and the
 * text of the entry. Whoever changes, removes or inserts an entry breaks the chain from there on.
 *
 * <p>A last line without its line break is what a writer that was killed left behind: it was never
 * recorded, and is no problem.
 */
final class Journal {

  private static final Pattern LINE =
      Pattern.compile(
          "\\{\"hash\":\"([0-9a-f]{64})\",\"previous\":\"([0-9a-f]{64})\",\"entry\":(.*)\\}",
          Pattern.DOTALL);

  /**
   * The recorded entries.
   *
   * @param hashes the hash of each entry
   * @param length bytes of the recorded lines, without an unfinished one
   */
  record Recorded(List<Entry> entries, List<Hash> hashes, int length) {

    Recorded {
      entries = List.copyOf(entries);
      hashes = List.copyOf(hashes);
    }

    Hash last() {
      return hashes.isEmpty() ? Hash.NONE : hashes.getLast();
    }
  }

  private final String name;
  private final List<Entry> entries = new ArrayList<>();
  private final List<Hash> hashes = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Journal(String name) {
    this.name = name;
  }

  /** The line of an entry that follows a hash, with its line break. */
  static String line(Hash previous, Entry entry) {
    String text = EntryText.of(entry);
    return "{\"hash\":\"%s\",\"previous\":\"%s\",\"entry\":%s}\n"
        .formatted(hash(previous, text), previous, text);
  }

  private static Hash hash(Hash previous, String entry) {
    return Digest.of(previous + "\n" + entry);
  }

  /** Reads a journal; every line that is not as it was recorded is a problem. */
  static Checked<Recorded> read(String name, byte[] bytes) {
    return new Journal(name).read(bytes);
  }

  private Checked<Recorded> read(byte[] bytes) {
    var lines = new ArrayList<ByteBuffer>();
    int from = 0;
    for (int to = 0; to < bytes.length; to++) {
      if (bytes[to] == '\n') {
        lines.add(ByteBuffer.wrap(bytes, from, to - from));
        from = to + 1;
      }
    }
    List<Line> read =
        IntStream.range(0, lines.size())
            .parallel()
            .mapToObj(i -> line(i + 1, text(lines.get(i))))
            .toList();
    read.forEach(this::chain);
    return new Checked<>(new Recorded(entries, hashes, from), problems);
  }

  /** The text of a line; nothing where its bytes are no UTF-8, which no other bytes stand for. */
  private static String text(ByteBuffer line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(line).toString();
    } catch (CharacterCodingException wrong) {
      return "";
    }
  }

  /** A line read by itself: what it states, what its entry hashes to, what the entry says. */
  private record Line(int number, Optional<Chained> chained, Checked<Optional<Entry>> entry) {}

  /** Where a line says it stands in the chain, and the hash that it ought to have. */
  private record Chained(Hash stated, Hash previous, Hash hash) {}

  private Line line(int number, String text) {
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      String advice = "Compare the book with another member's copy.";
      var problem = new Problem(name, number, "", "", "this is no line of a journal", advice);
      return new Line(number, Optional.empty(), new Checked<>(Optional.empty(), List.of(problem)));
    }
    var previous = new Hash(matcher.group(2));
    String entry = matcher.group(3);
    var chained = new Chained(new Hash(matcher.group(1)), previous, hash(previous, entry));
    return new Line(number, Optional.of(chained), entry(number, entry));
  }

  private Checked<Optional<Entry>> entry(int number, String text) {
    Checked<Optional<Entry>> read = EntryText.read(name, number, text);
    if (read.value().isPresent() && !EntryText.of(read.value().get()).equals(text)) {
      String rule = "the entry is not written as entries are";
      return new Checked<>(Optional.empty(), List.of(new Problem(name, number, "", "", rule, "")));
    }
    return read;
  }

  private void chain(Line line) {
    problems.addAll(line.entry().problems());
    line.entry().value().ifPresent(entries::add);
    line.chained().ifPresent(chained -> chain(line.number(), chained));
  }

  private void chain(int line, Chained chained) {
    Hash before = hashes.isEmpty() ? Hash.NONE : hashes.getLast();
    if (!chained.previous().equals(before)) {
      add(
          line,
          "the chain is broken: it follows %s, and the entry before is %s"
              .formatted(chained.previous().brief(), before.brief()),
          "An entry was removed, inserted or moved.");
    }
    if (!chained.stated().equals(chained.hash())) {
      add(
          line,
          "the entry was changed: its hash is %s and not %s"
              .formatted(chained.hash().brief(), chained.stated().brief()),
          "Compare the book with another member's copy.");
    }
    hashes.add(chained.stated());
  }

  private void add(int line, String rule, String advice) {
    problems.add(new Problem(name, line, "", "", rule, advice));
  }
}
