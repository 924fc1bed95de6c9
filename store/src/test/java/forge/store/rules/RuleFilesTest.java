package forge.store.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent as a rule set has names that lead nowhere else, and bounds. */
final class RuleFilesTest {

  private static SortedMap<String, String> file(String name, String text) {
    var files = new TreeMap<String, String>();
    files.put(name, text);
    return files;
  }

  @Test
  void everyShippedSetCouldBeSent() {
    for (String id : RuleLibrary.ids()) {
      assertThat(RuleFiles.problems(RuleLibrary.texts(id))).as(id).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../rules.yaml",
        "/etc/rules.yaml",
        "examples/../rules.yaml",
        "a/b.yaml",
        "..\\rules.yaml",
        "C:rules.yaml",
        ".yaml",
        "rules.exe",
        "rules.yaml\n",
        ""
      })
  void aNameThatLeadsElsewhereIsRefused(String name) {
    assertThat(RuleFiles.problems(file(name, "x")))
        .singleElement()
        .satisfies(each -> assertThat(each.rule()).contains("no name"));
  }

  @Test
  void sizesAreBounded() {
    assertThat(RuleFiles.problems(file("goods.csv", "x".repeat(RuleFiles.MOST_BYTES)))).isEmpty();
    assertThat(RuleFiles.problems(file("goods.csv", "x".repeat(RuleFiles.MOST_BYTES + 1))))
        .hasSize(1);
    var many = new TreeMap<String, String>();
    for (int i = 0; i <= RuleFiles.MOST; i++) {
      many.put("measures-" + i + ".yaml", "x");
    }
    assertThat(RuleFiles.problems(many)).hasSize(1);
    var large = new TreeMap<String, String>();
    for (int i = 0; i < 4; i++) {
      large.put("measures-" + i + ".yaml", "x".repeat(900_000));
    }
    assertThat(RuleFiles.problems(large)).hasSize(1);
    assertThat(RuleFiles.problems(file("goods.csv", "\0"))).hasSize(1);
    assertThat(RuleFiles.problems(new TreeMap<>())).hasSize(1);
  }
}
