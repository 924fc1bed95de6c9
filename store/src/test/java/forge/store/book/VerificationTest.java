package forge.store.book;

import static org.assertj.core.api.Assertions.assertThat;

import forge.pricing.book.PublicationId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A member recomputes a book that whoever keeps it has changed, with every hash made anew: each
 * change is told with the step at which the publication first differs.
 */
class VerificationTest {

  @TempDir private Path folder;

  private SmallBook book;

  @BeforeEach
  void publish() throws IOException {
    book = new SmallBook(folder).published();
  }

  private List<String> forged(String found, String replacement) throws IOException {
    return forged(
        entry -> {
          int at = entry.indexOf(found);
          return at < 0
              ? entry
              : entry.substring(0, at) + replacement + entry.substring(at + found.length());
        });
  }

  private List<String> forged(UnaryOperator<String> change) throws IOException {
    String before = Files.readString(book.journal());
    book.forge(change);
    assertThat(Files.readString(book.journal())).isNotEqualTo(before);
    return book.differences();
  }

  @Test
  void aBookAsItWasRecordedFollowsFromItsEvidence() throws IOException {
    assertThat(book.differences()).isEmpty();
    assertThat(book.folder().read().value().publications().getFirst().proposal().prices())
        .extracting(each -> each.subject().product() + " " + each.outcome())
        .satisfiesExactly(
            // Weighted means of 100, 101 and 105 at 10, 10 and 20 t, and of 120.
            metal -> assertThat(metal).contains("determined=120.00").contains("moves=[metal: "),
            oxide -> assertThat(oxide).contains("determined=102.75").contains("moves=[metal: "));
  }

  @Test
  void entriesOfOneMomentKnowThoseBeforeThem(@TempDir Path other) throws IOException {
    SmallBook atOnce = new SmallBook(other).atOnce();
    atOnce.propose("2026-05");
    atOnce.propose("2026-06");
    atOnce.approve("2026-06");
    atOnce.approve("2026-05");
    assertThat(atOnce.differences()).isEmpty();
    assertThat(new SmallBook(other.resolve("again")).atOnce().published().differences()).isEmpty();
  }

  @Test
  void aChangedDeterminationIsTold() throws IOException {
    assertThat(forged("\"determined\":\"102.75\"", "\"determined\":\"102.76\""))
        .singleElement()
        .asString()
        .startsWith("rare-earths-2026-05.1 DETERMINATION ndpr-oxide ZONE: the book has [102.76,");
  }

  @Test
  void aChangedPriceIsTold() throws IOException {
    assertThat(forged(entry -> entry.replaceFirst("\"price\":\"([0-9]+)\\.", "\"price\":\"1$1.")))
        .anyMatch(each -> each.startsWith("rare-earths-2026-05.1 COHERENCE ndpr-metal ZONE"));
  }

  @Test
  void changedCountsAreTold() throws IOException {
    assertThat(forged("\"used\":3", "\"used\":4"))
        .singleElement()
        .asString()
        .startsWith("rare-earths-2026-05.1 COUNTS ndpr-oxide ZONE");
  }

  @Test
  void aChangedCertificateIsTold() throws IOException {
    assertThat(forged("\"checks\":", "\"checks\":9"))
        .anyMatch(each -> each.startsWith("rare-earths-2026-05.1 CERTIFICATE ndpr-metal ZONE"));
  }

  @Test
  void whatTheBookIsSaidToHaveSaidBeforeIsTold() throws IOException {
    assertThat(forged("\"carried\":0}]", "\"carried\":1}]"))
        .singleElement()
        .asString()
        .startsWith("rare-earths-2026-06.1 BEFORE ndpr-metal: the book said ");
  }

  @Test
  void aPriceOfAnotherMarketOrLeftOutIsTold() throws IOException {
    assertThat(forged("\"market\":\"zone\",\"method\"", "\"market\":\"outside\",\"method\""))
        .anyMatch(each -> each.startsWith("rare-earths-2026-05.1 SUBJECT "));
  }

  @Test
  void anApprovalByTheProposerIsTold() throws IOException {
    assertThat(forged("\"by\":\"board\"", "\"by\":\"desk\""))
        .containsExactly(
            "rare-earths-2026-05.1 APPROVAL desk proposed and approved it",
            "rare-earths-2026-06.1 APPROVAL desk proposed and approved it");
  }

  @Test
  void aPublicationPutInThePlaceOfAnotherIsTold() throws IOException {
    var entries = new ArrayList<>(book.entries());
    entries.addAll(book.entries().subList(0, 2));
    book.write(entries);
    assertThat(book.differences())
        .anyMatch(
            each -> each.equals("rare-earths-2026-05.1 APPROVAL it was proposed more than once"));
  }

  @Test
  void aChangeWithoutNewHashesBreaksTheChain() throws IOException {
    String text = Files.readString(book.journal());
    Files.writeString(book.journal(), text.replaceFirst("\"102.75\"", "\"102.76\""));
    assertThat(book.folder().read().problems())
        .singleElement()
        .satisfies(each -> assertThat(each.sentence()).contains(":1: the entry was changed"));
  }

  @Test
  void anObjectThatWasChangedOrIsMissingIsTold() throws IOException {
    for (String kind :
        List.of("evidence", "evidence-public", "evidence-restricted", "method", "ladder")) {
      Path object = book.files(kind).getFirst();
      byte[] sound = Files.readAllBytes(object);
      Files.writeString(object, new String(sound, StandardCharsets.UTF_8) + " ");
      assertThat(book.differences())
          .as(kind)
          .anyMatch(each -> each.contains(" INPUTS " + kind + "/") && each.contains("was changed"));
      byte[] broken = sound.clone();
      broken[0] = (byte) 0xff;
      Files.write(object, broken);
      assertThat(book.differences()).as(kind).anyMatch(each -> each.contains(" INPUTS "));
      Files.delete(object);
      assertThat(book.differences())
          .as(kind)
          .anyMatch(each -> each.contains(" INPUTS " + kind + "/") && each.contains("is missing"));
      Files.write(object, sound);
    }
    assertThat(book.differences()).isEmpty();
  }

  @Test
  void aBookHandedOnWithoutItsSecretsSaysWhatItLacks() throws IOException {
    for (Path secret : book.files("evidence-secret")) {
      Files.delete(secret);
    }
    assertThat(book.differences())
        .hasSize(2)
        .allMatch(each -> each.contains(" INPUTS evidence-secret/"))
        .allMatch(each -> each.endsWith("is missing. Was the book handed on without it?"));
  }

  @Test
  void aPublicationThatIsNotThereIsTold() throws IOException {
    PublicationId other = PublicationId.find("rare-earths-2026-07.1").orElseThrow();
    var now = book.folder().read().value();
    assertThat(new Verification(now, book.folder().contents(), SmallBook.WORLD).of(List.of(other)))
        .extracting(Verification.Difference::step)
        .containsExactly(Verification.Step.INPUTS);
  }
}
