package forge.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.pricing.book.Entry;
import forge.pricing.book.PriceBook;
import forge.pricing.book.Refusal;
import forge.pricing.book.Ruling;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A book on disk: what was recorded stays, whoever writes beside it or is killed. */
class BookFolderTest {

  @TempDir private Path folder;

  @TempDir private Path outside;

  private BookFolder book() {
    return new BookFolder(folder);
  }

  private Path journal() {
    return folder.resolve("journal.jsonl");
  }

  private List<String> reasons() throws IOException {
    Checked<PriceBook> read = book().read();
    assertThat(read.problems()).isEmpty();
    return read.value().entries().stream()
        .map(entry -> ((Entry.Rejection) entry).reason())
        .toList();
  }

  @Test
  void anEmptyFolderIsAnEmptyBook() throws IOException {
    assertThat(book().exists()).isFalse();
    assertThat(book().read().value().entries()).isEmpty();
  }

  @Test
  void aRefusalWritesNothing() throws IOException {
    var refusal = new Refusal(Refusal.Reason.UNKNOWN, "no", "");
    var recording = book().record(now -> new Ruling.Refused(refusal), AppendingWriter.packed("a"));
    assertThat(recording).isEqualTo(new BookFolder.Recording.Refused(refusal));
    assertThat(book().exists()).isFalse();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .extracting(Path::getFileName)
          .extracting(Path::toString)
          .containsExactly(".lock");
    }
  }

  @Test
  void anUnfinishedLineIsCutOffByTheNextWriter() throws IOException {
    AppendingWriter.append(book(), "a");
    byte[] whole = Files.readAllBytes(journal());
    AppendingWriter.append(book(), "ü");
    byte[] both = Files.readAllBytes(journal());
    for (int cut = whole.length + 1; cut < both.length; cut += 7) {
      Files.write(journal(), Arrays.copyOf(both, cut));
      assertThat(reasons()).containsExactly("a");
      AppendingWriter.append(book(), "b");
      assertThat(reasons()).containsExactly("a", "b");
    }
  }

  @Test
  void nothingIsWrittenToABrokenBook() throws IOException {
    AppendingWriter.append(book(), "a");
    Files.writeString(journal(), "{}\n", StandardOpenOption.APPEND);
    byte[] before = Files.readAllBytes(journal());
    var recording =
        book()
            .record(now -> new Ruling.Taken(now.entries().getFirst()), AppendingWriter.packed("b"));
    assertThat(recording).isInstanceOf(BookFolder.Recording.Broken.class);
    assertThat(((BookFolder.Recording.Broken) recording).problems())
        .extracting(each -> each.rule())
        .containsExactly(
            "this is no line of a journal", "nothing is written to a book with problems");
    assertThat(Files.readAllBytes(journal())).isEqualTo(before);
  }

  @Test
  void evidenceThatIsNotPublicIsReadByItsOwnerAlone() throws IOException {
    Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    new SmallBook(folder).propose("2026-05");
    var owner = PosixFilePermissions.fromString("rw-------");
    for (String tier : List.of("evidence-secret", "evidence-restricted")) {
      for (Path each : new SmallBook(folder).files(tier)) {
        assertThat(Files.getPosixFilePermissions(each)).isEqualTo(owner);
      }
    }
    assertThat(Files.readString(new SmallBook(folder).files("evidence-public").getFirst()))
        .contains("T1", "Alpha")
        .doesNotContain("T2", "T3", "Gamma", "Delta");
    assertThat(Files.readString(journal())).doesNotContain("T3", "Gamma", "Delta");
  }

  @Test
  void threadsThatWriteAtOnceLoseNothing() throws Exception {
    var writers = new ArrayList<Future<?>>();
    try (var pool = Executors.newFixedThreadPool(4)) {
      for (int t = 0; t < 4; t++) {
        String name = "t" + t;
        writers.add(
            pool.submit(
                () -> {
                  for (int i = 0; i < 10; i++) {
                    AppendingWriter.append(book(), name + "-" + i);
                  }
                  return null;
                }));
      }
    }
    for (Future<?> each : writers) {
      each.get();
    }
    assertThat(reasons()).hasSize(40).doesNotHaveDuplicates();
  }

  @Test
  void processesThatWriteAtOnceLoseNothing() throws Exception {
    Process one = writer("one", 20, outside.resolve("one"));
    Process two = writer("two", 20, outside.resolve("two"));
    assertThat(one.waitFor() + two.waitFor()).isZero();
    List<String> said = new ArrayList<>(acknowledged(outside.resolve("one")));
    said.addAll(acknowledged(outside.resolve("two")));
    assertThat(said).hasSize(40);
    assertThat(reasons()).containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void aWriterKilledAtAnyMomentLeavesWholeEntries() throws Exception {
    var random = new Random(20260602);
    var said = new ArrayList<String>();
    for (int round = 0; round < 5; round++) {
      Path out = outside.resolve("round" + round);
      Process writer = writer("round" + round, 1_000_000, out);
      try {
        for (int i = 0; i < 1000 && acknowledged(out).isEmpty(); i++) {
          Thread.sleep(10);
        }
        Thread.sleep(random.nextInt(250));
      } finally {
        writer.destroyForcibly().waitFor();
      }
      assertThat(acknowledged(out)).isNotEmpty();
      said.addAll(acknowledged(out));
      List<String> reasons = reasons();
      assertThat(reasons).containsAll(said).doesNotHaveDuplicates();
      assertThat(reasons.size()).isBetween(said.size(), said.size() + round + 1);
      for (String each : reasons) {
        assertObjects(each);
      }
    }
  }

  /** What an entry rests on was there before it. */
  private void assertObjects(String reason) throws IOException {
    for (var each : AppendingWriter.packed(reason).texts().entrySet()) {
      assertThat(Files.readString(folder.resolve(each.getKey().path()))).isEqualTo(each.getValue());
    }
  }

  private Process writer(String name, int count, Path out) throws IOException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    return new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Dstdout.encoding=UTF-8",
            "-cp",
            path,
            AppendingWriter.class.getName(),
            folder.toString(),
            name,
            String.valueOf(count))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .redirectOutput(out.toFile())
        .start();
  }

  /** The whole lines that a writer said; a line half said is no acknowledgement. */
  private static List<String> acknowledged(Path out) throws IOException {
    String text = Files.exists(out) ? Files.readString(out, StandardCharsets.ISO_8859_1) : "";
    byte[] whole =
        text.substring(0, text.lastIndexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1);
    return new String(whole, StandardCharsets.UTF_8).lines().toList();
  }
}
