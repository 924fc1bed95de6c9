package forge.store.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * A file in which anything stands for anything is read to its end, and either is right or says why.
 */
class DamagedMethodFileTest {

  private static final String EXAMPLE = example();

  /** The words and figures of the example, each with where it stands. */
  private static final List<int[]> WORDS = words();

  private static final List<String> OTHERS =
      List.of(
          "",
          "0",
          "-1",
          "1",
          "2.5",
          "1e99",
          "[]",
          "{}",
          "[a, a]",
          "{a: b}",
          "true",
          "null",
          "~",
          "\"\"",
          "zone",
          "mean",
          "2024-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "\u0000",
          "*",
          "each",
          "any",
          "compounded-rate",
          "24:00",
          "+19:00",
          "London");

  private static String example() {
    try {
      return Files.readString(Path.of("../docs/formats/method-example.yaml"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  private static List<int[]> words() {
    return Pattern.compile("[A-Za-z0-9.:-]*[A-Za-z0-9]")
        .matcher(EXAMPLE)
        .results()
        .map(found -> new int[] {found.start(), found.end()})
        .toList();
  }

  @Provide
  static Arbitrary<String> damaged() {
    return Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(OTHERS))
        .as((at, other) -> EXAMPLE.substring(0, at[0]) + other + EXAMPLE.substring(at[1]));
  }

  @Property(tries = 500)
  void isReadToItsEnd(@ForAll("damaged") String text) {
    var read = MethodFiles.read("m.yaml", text, MethodTexts.WORLD);

    if (read.clean()) {
      String canonical = read.value().text();
      assertThat(MethodTexts.read(canonical).value()).isEqualTo(read.value());
    } else {
      assertThat(read.value().text()).isEmpty();
    }
  }
}
