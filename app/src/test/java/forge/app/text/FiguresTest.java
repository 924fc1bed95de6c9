package forge.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures as people read them. */
final class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.0, 0",
    "1, 1.00",
    "9.999, 10.0",
    "0.0123456, 0.0123",
    "55.04, 55.0",
    "999.6, 1_000",
    "1234567, 1_230_000",
    "-1180.4, −1_180",
    "0.00001234, 1.2e−5",
    "NaN, n/a",
    "Infinity, ∞"
  })
  void threeDigits(double value, String text) {
    assertThat(Figures.three(value)).isEqualTo(text.replace('_', '\u2009'));
  }

  @ParameterizedTest
  @CsvSource({"5, +5.00", "-5, −5.00", "0, 0"})
  void changesShowTheirSign(double value, String text) {
    assertThat(Figures.change(value)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1.23e-12, 1.2e−12", "9.96e-5, 1.0e−4", "0, 0", "250, 2.5e2", "-3e-7, −3.0e−7"})
  void powers(double value, String text) {
    assertThat(Figures.power(value)).isEqualTo(text);
  }

  @Test
  void theLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      assertThat(Figures.three(1234.5)).isEqualTo("1\u2009230");
      assertThat(Figures.percent(0.37)).isEqualTo("37\u2009%");
    } finally {
      Locale.setDefault(before);
    }
  }
}
