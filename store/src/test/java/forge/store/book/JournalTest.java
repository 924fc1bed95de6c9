package forge.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import forge.kernel.Checked;
import forge.kernel.PartyId;
import forge.kernel.Problem;
import forge.pricing.book.Entry;
import forge.pricing.book.Hash;
import forge.pricing.book.PublicationId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Entries as lines that are chained by hashes: what was written reads back, and nothing else. */
class JournalTest {

  private static final List<Entry> THREE =
      List.of(rejection(1, "unit was lb"), rejection(2, "Größe"), rejection(3, "no"));

  private static Entry rejection(int minute, String reason) {
    var stamp =
        new Entry.Stamp(
            Instant.parse("2026-06-02T09:00:00Z").plusSeconds(60L * minute), PartyId.of("board"));
    return new Entry.Rejection(
        stamp, PublicationId.find("metal-2026-05." + minute).orElseThrow(), reason);
  }

  private static List<String> lines(List<Entry> entries) {
    var lines = new ArrayList<String>();
    Hash last = Hash.NONE;
    for (Entry each : entries) {
      String line = Journal.line(last, each);
      lines.add(line);
      last = new Hash(line.substring(9, 73));
    }
    return lines;
  }

  private static Checked<Journal.Recorded> read(String text) {
    return Journal.read("j", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> problems(String text) {
    return read(text).problems().stream().map(Problem::sentence).toList();
  }

  @Provide
  Arbitrary<List<Entry>> entries() {
    return AnyEntry.lists();
  }

  @Property(tries = 300)
  void whatIsWrittenReadsBack(@ForAll("entries") List<Entry> entries) {
    Checked<Journal.Recorded> read = read(String.join("", lines(entries)));
    assertThat(read.problems()).isEmpty();
    assertThat(read.value().entries()).isEqualTo(entries);
  }

  @Property(tries = 300)
  void anEntryHasOneTextOnOneLine(@ForAll("entries") List<Entry> entries) {
    for (Entry each : entries) {
      assertThat(EntryText.of(each)).doesNotContain("\n", "\r");
      assertThat(EntryText.read("j", 1, EntryText.of(each)).value()).contains(each);
    }
  }

  @Test
  void aLineIsTheHashTheOneBeforeAndTheEntry() {
    assertThat(Journal.line(Hash.NONE, rejection(1, "unit was lb")))
        .isEqualTo(
            """
            {"hash":"%s","previous":"%s",\
            "entry":{"entry":"rejection","at":"2026-06-02T09:01:00Z","by":"board",\
            "publication":"metal-2026-05.1","reason":"unit was lb"}}
            """
                .formatted(
                    Digest.of(
                        Hash.NONE
                            + "\n{\"entry\":\"rejection\",\"at\":\"2026-06-02T09:01:00Z\","
                            + "\"by\":\"board\",\"publication\":\"metal-2026-05.1\","
                            + "\"reason\":\"unit was lb\"}"),
                    Hash.NONE));
  }

  @Test
  void everyByteCounts() {
    byte[] sound = String.join("", lines(THREE)).getBytes(StandardCharsets.UTF_8);
    int end = sound.length - 1;
    for (int i = 0; i < end; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = sound.clone();
        flipped[i] ^= (byte) (1 << bit);
        assertThat(Journal.read("j", flipped).problems())
            .as("byte %d, bit %d", i, bit)
            .isNotEmpty();
      }
    }
  }

  @Test
  void everyByteMayNotBeLeftOutOrDoubled() {
    String sound = String.join("", lines(THREE));
    for (int i = 0; i < sound.length() - 1; i++) {
      String without = sound.substring(0, i) + sound.substring(i + 1);
      String doubled = sound.substring(0, i + 1) + sound.substring(i);
      assertThat(problems(without)).as("without %d", i).isNotEmpty();
      assertThat(problems(doubled)).as("doubled %d", i).isNotEmpty();
    }
  }

  @Test
  void aChangedEntryIsToldWithItsLine() {
    String changed = String.join("", lines(THREE)).replace("unit was lb", "unit was kg");
    assertThat(problems(changed))
        .singleElement()
        .asString()
        .startsWith("j:1: the entry was changed: its hash is ")
        .endsWith("Compare the book with another member's copy.");
  }

  @Test
  void aRemovedAnInsertedAndASwappedLineBreakTheChain() {
    List<String> lines = lines(THREE);
    assertThat(problems(lines.get(0) + lines.get(2)))
        .singleElement()
        .asString()
        .startsWith("j:2: the chain is broken: it follows ");
    assertThat(problems(lines.get(1) + lines.get(2))).isNotEmpty();
    assertThat(problems(lines.get(0) + lines.get(0) + lines.get(1) + lines.get(2)))
        .anyMatch(each -> each.startsWith("j:2: the chain is broken"));
    assertThat(problems(lines.get(0) + lines.get(2) + lines.get(1)))
        .anyMatch(each -> each.startsWith("j:2: the chain is broken"))
        .anyMatch(each -> each.startsWith("j:3: the chain is broken"));
    assertThat(problems(lines.get(0) + "\n" + lines.get(1))).isNotEmpty();
  }

  @Test
  void aLineWithTheHashOfNothingIsToldToo() {
    String line = lines(THREE).getFirst();
    String zero = "{\"hash\":\"" + Hash.NONE + line.substring(73);
    assertThat(problems(zero)).singleElement().asString().contains("the entry was changed");
    assertThat(problems(zero + lines(THREE).getFirst())).hasSize(1);
  }

  @Test
  void anUnfinishedLastLineWasNeverRecorded() {
    List<String> lines = lines(THREE);
    byte[] whole = String.join("", lines).getBytes(StandardCharsets.UTF_8);
    int recorded = lines.get(0).getBytes(StandardCharsets.UTF_8).length;
    int second = recorded + lines.get(1).getBytes(StandardCharsets.UTF_8).length;
    for (int cut = recorded; cut < second; cut++) {
      Checked<Journal.Recorded> read = Journal.read("j", Arrays.copyOf(whole, cut));
      assertThat(read.problems()).as("cut at %d", cut).isEmpty();
      assertThat(read.value().entries()).isEqualTo(THREE.subList(0, 1));
      assertThat(read.value().length()).isEqualTo(recorded);
    }
  }

  @Test
  void anEntryThatIsNoEntryIsToldInWords() {
    assertThat(
            entry(
                "{\"entry\":\"rejection\",\"at\":\"2026-06-02T09:01:00Z\",\"by\":\"b\","
                    + "\"publication\":\"metal-2026-05.1\",\"reason\":\"\"}"))
        .isNotEmpty();
    assertThat(entry("{\"entry\":\"gift\",\"at\":\"2026-06-02T09:01:00Z\",\"by\":\"b\"}"))
        .anyMatch(each -> each.contains("'gift' is no kind of entry"));
    assertThat(entry("{\"entry\":\"approval\",\"at\":\"yesterday\",\"by\":\"b\"}"))
        .anyMatch(each -> each.contains("yesterday"));
    assertThat(
            entry(
                "{\"entry\":\"method-adoption\",\"at\":\"2026-06-02T09:01:00Z\","
                    + "\"by\":\"b\",\"method\":\"m\",\"version\":\"1\",\"extra\":\"x\"}"))
        .anyMatch(each -> each.contains("the key is not known here"));
    assertThat(entry("[]")).isNotEmpty();
    assertThat(entry("")).isNotEmpty();
  }

  private static List<String> entry(String text) {
    return EntryText.read("j", 1, text).problems().stream().map(Problem::sentence).toList();
  }

  @Test
  void aFigureWithAnExponentIsRefusedBeforeItIsWrittenOut() {
    Entry priced = AnyEntry.entries().sample();
    while (!(priced instanceof Entry.Proposal)) {
      priced = AnyEntry.entries().sample();
    }
    String text =
        EntryText.of(priced).replaceAll("\"quantity\":\"[0-9.]+\"", "\"quantity\":\"1E999999999\"");
    assertThat(entry(text)).anyMatch(each -> each.contains("is no decimal in plain digits"));
  }
}
