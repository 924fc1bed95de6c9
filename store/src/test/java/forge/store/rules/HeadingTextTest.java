package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.measure.Review;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The review and the identifier are written anew, and the rest stays as its author wrote it. */
final class HeadingTextTest {

  private static final Review REVIEW =
      new Review("anna", "Ben: \"the second\"", LocalDate.of(2026, 6, 2));

  private static SortedMap<String, String> rules(String text) {
    var files = new TreeMap<String, String>();
    files.put("rules.yaml", text);
    return files;
  }

  @Test
  void everyShippedSetTakesAReview() {
    for (String id : RuleLibrary.ids()) {
      SortedMap<String, String> files = RuleLibrary.texts(id);
      SortedMap<String, String> written = HeadingText.withReview(files, REVIEW);
      var read = RuleSetFiles.read(id, written);
      assertThat(read.problems()).as(id).isEmpty();
      var meant = RuleSetFiles.read(id, files).value().reviewed(REVIEW);
      assertThat(RuleSetFiles.hash(read.value())).as(id).isEqualTo(RuleSetFiles.hash(meant));
    }
  }

  @Test
  void aReviewOfSeveralLinesBecomesOneAndCommentsStay() {
    var files =
        rules(
            """
            # head
            id: mine
            review:
              author: anna
              on: 2026-06-01

            # about the note
            note: hello
            """);
    assertThat(HeadingText.withReview(files, new Review("bo", "", LocalDate.of(2026, 6, 2))))
        .containsEntry(
            "rules.yaml",
            """
            # head
            id: mine
            review: {author: bo, "on": 2026-06-02}

            # about the note
            note: hello
            """);
    assertThat(HeadingText.withId(files, "my-zone").get("rules.yaml"))
        .contains("# head\nid: my-zone\nreview:\n");
    assertThat(HeadingText.line(files, "review")).isEqualTo(3);
  }

  @Test
  void whatCannotBeFoundIsLeftAlone() {
    assertThat(HeadingText.withReview(rules("{\"review\": {}}"), REVIEW))
        .isEqualTo(rules("{\"review\": {}}"));
    assertThat(HeadingText.withReview(rules("- a list"), REVIEW)).isEqualTo(rules("- a list"));
    assertThat(HeadingText.withReview(rules(""), REVIEW)).isEqualTo(rules(""));
    assertThat(HeadingText.withReview(new TreeMap<>(), REVIEW)).isEmpty();
  }
}
