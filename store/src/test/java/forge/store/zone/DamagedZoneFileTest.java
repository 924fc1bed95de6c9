package forge.store.zone;

import static forge.store.zone.ZoneTexts.SOUND;
import static forge.store.zone.ZoneTexts.read;
import static org.assertj.core.api.Assertions.assertThat;

import forge.levy.zone.ZoneRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a register is damaged, reading answers with problems or with what the text says. */
class DamagedZoneFileTest {

  private static final Pattern VALUE = Pattern.compile("(?<=: )[^,{}\\[\\]\\n]+");

  private static void readable(String text) {
    var read = read(text);
    if (read.clean()) {
      ZoneRegister again = read(ZoneText.canonical(read.value())).value();
      assertThat(again).isEqualTo(read.value());
    } else {
      assertThat(read.problems()).allMatch(each -> !each.rule().isBlank());
    }
  }

  @Test
  void cutAnywhere() {
    for (int i = 0; i < SOUND.length(); i += 7) {
      readable(SOUND.substring(0, i));
    }
  }

  @Test
  void withoutALine() {
    List<String> lines = SOUND.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      var rest = new ArrayList<>(lines);
      rest.remove(i);
      readable(String.join("\n", rest));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "[]", "\"\"", "null", "true", "2026-02-30", "-1", "1e999", "*a", "[[x]]"})
  void withAnotherValueInTheStead(String value) {
    Matcher place = VALUE.matcher(SOUND);
    int count = 0;
    while (place.find()) {
      readable(SOUND.substring(0, place.start()) + value + SOUND.substring(place.end()));
      count++;
    }
    assertThat(count).isGreaterThan(60);
  }
}
