package forge.app.cases;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A printed figure stands for everything that rounds to it. */
final class PrintedFigureTest {

  private static boolean agrees(String printed, double figure) {
    return new PrintedFigure("x", printed).agrees(figure);
  }

  @Test
  void halfAUnitOfTheLastDigitIsAllowed() {
    assertThat(agrees("153.675", 153.6754)).isTrue();
    assertThat(agrees("153.675", 153.6756)).isFalse();
    assertThat(agrees("-0.0316", -0.03164)).isTrue();
    assertThat(agrees("18", 18.4)).isTrue();
  }

  @Test
  void zerosAtTheEndCount() {
    assertThat(agrees("18.000000", 18.00001)).isFalse();
    assertThat(new PrintedFigure("x", "18.000000").digits()).isEqualTo(6);
  }

  @Test
  void truthIsOne() {
    assertThat(agrees("true", 1)).isTrue();
    assertThat(agrees("false", 1)).isFalse();
  }

  @Test
  void whatIsNotANumberNeverAgrees() {
    assertThat(agrees("0.0", Double.NaN)).isFalse();
  }
}
