package forge.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** JSON documents: order, digits, null, escapes, differences. */
final class JsonTest {

  @Test
  void isTheSameEverywhere() {
    var json =
        Json.object()
            .put("b", 0.1 + 0.2)
            .put("a", "line\nbreak \"quoted\"")
            .put("nan", Double.NaN)
            .put("infinite", Double.POSITIVE_INFINITY)
            .put("nothing", -0.0)
            .put("list", Json.array().add("x").add(new Json.Truth(true)));
    assertThat(json.document())
        .isEqualTo(
            """
            {
              "b" : 0.30000000000000004,
              "a" : "line\\nbreak \\"quoted\\"",
              "nan" : null,
              "infinite" : null,
              "nothing" : 0.0,
              "list" : [
                "x",
                true
              ]
            }
            """);
  }

  @Test
  void differencesGoDeepAndCountWhatIsMissingAsNothing() {
    var before = Json.object().put("a", 1.0).put("gone", 5.0);
    before.object("in").put("x", 2.0);
    var after = Json.object().put("a", 4.0).put("new", 7.0);
    after.object("in").put("x", 2.5);
    assertThat(Difference.between(before, after).document().replaceAll("\\s", ""))
        .isEqualTo("{\"a\":3.0,\"new\":7.0,\"in\":{\"x\":0.5},\"gone\":-5.0}");
  }
}
