package forge.app.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The projection at the points its authors give. */
final class EqualEarthTest {

  private static final EqualEarth UNIT = new EqualEarth(0, 1, 0, 0);

  @Test
  void poleAndEdge() {
    assertThat(UNIT.at(0, 90).y()).isCloseTo(-1.3173627591574, within(1e-12));
    assertThat(UNIT.fromMiddle(180, 0).x()).isCloseTo(2.7066299836960, within(1e-12));
    assertThat(UNIT.at(0, 0)).isEqualTo(new EqualEarth.Spot(0, 0));
  }

  @Test
  void turnsAboutItsMiddle() {
    var pacific = new EqualEarth(155, 1, 0, 0);
    assertThat(pacific.turned(155)).isZero();
    assertThat(pacific.turned(-25)).isEqualTo(-180);
    assertThat(pacific.turned(-77)).isEqualTo(128);
  }

  @Test
  void coastlinesStayWithinTheMap() {
    var map = new EqualEarth(155, 100, 300, 150);
    var numbers = Coastlines.path(map).split("[MLZ ]+");
    for (int i = 1; i + 1 < numbers.length; i += 2) {
      assertThat(Double.parseDouble(numbers[i])).isBetween(29.0, 571.0);
    }
  }
}
