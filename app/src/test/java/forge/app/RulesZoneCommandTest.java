package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code forge rules zone}: the register on a day, the history of an economy, and refusals. */
final class RulesZoneCommandTest {

  @TempDir Path folder;

  private static Captured zone(String... arguments) {
    var all = new String[arguments.length + 2];
    all[0] = "rules";
    all[1] = "zone";
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Captured.at(Instant.parse("2026-04-06T12:00:00Z"), all);
  }

  @Test
  void helpHasExamples() {
    var run = zone("--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("Usage: forge rules zone", "Examples:", "xit code");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void todayIsTheDayAskedAbout() {
    var run = zone();
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("as of 2026-04-06")
        .contains("forum-member, attended: 56")
        .contains("action-plan-partner, signed: 2\n  MEX USA")
        .contains("DEMONSTRATION")
        .contains("KOR, 2026-02-04 until 2026-07-01")
        .contains("us-mexico/minerals")
        .contains("due 2026-04-05, 1 day ago")
        .contains("Who chairs after June 2026")
        .doesNotContain("United States–European Union action plan");
    assertThat(run.out().lines()).allMatch(line -> line.codePointCount(0, line.length()) <= 100);
  }

  @Test
  void anotherDayShowsAnotherZone() {
    assertThat(zone("--on", "2026-02-03").out())
        .contains("forum-member nobody")
        .contains("None is known.")
        .contains("Not known on this day.")
        .contains("OVERDUE  0 commitments");
    assertThat(zone("--on", "2026-04-24", "--json").out())
        .contains("\"on\" : \"2026-04-24\"")
        .contains("\"id\" : \"us-eu\"")
        .contains("\"agreement-party\" : [ ]");
  }

  @Test
  void oneEconomyHasAHistory() {
    var run = zone("JPN");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("forum-member, since 2026-02-04")
        .contains("announced    action-plan-partner, since 2026-03-19");
    assertThat(zone("JPN", "--json").out()).contains("\"status\" : \"announced\"");
    var nobody = zone("jpn");
    assertThat(nobody.code()).isEqualTo(2);
    assertThat(nobody.err()).contains("the register says nothing of this economy");
  }

  @Test
  void whatIsWrongIsSaidWithItsLine() throws IOException {
    assertThat(zone("--on", "soon").code()).isEqualTo(2);
    Path file = folder.resolve("zone.yaml");
    Files.writeString(
        file,
        """
        forge: zone-register/1
        name: mine
        version: "1"
        title: Mine
        chairs:
          - {economy: KOR, from: 2026-02-04, source: Note, confidence: A}
        """);
    var run = zone("--zone", file.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err())
        .contains("zone.yaml:6: chairs[0].economy = KOR: KOR does not stand in the forum");
    assertThat(zone("--zone", folder.resolve("none.yaml").toString(), "--json").out())
        .contains("there is no such file");
  }
}
