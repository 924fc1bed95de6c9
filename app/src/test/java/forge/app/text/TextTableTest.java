package forge.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Tables of a terminal: figures on their points, never wider than the page, never hostile. */
final class TextTableTest {

  @Test
  void figuresStandOnTheirDecimalPoints() {
    var table = new TextTable().words("What").figure("Price");
    table.row().cell("oxide").cell("110");
    table.row().cell("metal").cell("71.2");
    table.row().cell("ore").cell("n/a");
    assertThat(new Page(false).table(table).text())
        .isEqualTo(
            """
            What   Price
            oxide  110
            metal   71.2
            ore      n/a
            """);
  }

  @Test
  void longWordsGiveWay() {
    var table = new TextTable().words("Name").figure("Price");
    table.row().cell("x".repeat(200)).cell("1.00");
    assertThat(new Page(false).table(table).text().lines())
        .allMatch(line -> line.length() <= Page.WIDTH)
        .anyMatch(line -> line.contains("x…") && line.endsWith("1.00"));
  }

  @Test
  void longSentencesGoOnInTheNextLine() {
    var table = new TextTable().words("Name").sentences("Duty").figure("Amount");
    String duty =
        ("GAP(REFERENCE(oxide), PRICE(CIF)) MAX 60 % ".repeat(4) + "y".repeat(150)).strip();
    table.row().cell("levy").cell(duty).cell("1.00");
    table.row().cell("fee").cell("3 %").cell("2.00");
    String text = new Page(false).table(table).text();
    assertThat(text.lines()).allMatch(line -> line.length() <= Page.WIDTH);
    assertThat(text).doesNotContain("…").contains("fee");
    String told = text.replace("levy", "").replace("1.00", "").replaceAll("\\s", "");
    assertThat(told).contains(duty.replaceAll("\\s", ""));
  }

  @Test
  void controlCharactersNeverReachTheTerminal() {
    var table = new TextTable().words("Name");
    table.row().cell("a\u001b[31mb\u202Ec");
    assertThat(new Page(false).table(table).text()).contains("a [31mb c");
    assertThat(new Page(false).paragraph(Tone.PLAIN, "a\u001b[2Jb").text()).isEqualTo("a [2Jb\n");
  }

  @Test
  void paragraphsBreakBetweenWords() {
    assertThat(new Page(false).labelled("Label", "word ".repeat(40)).text().lines())
        .hasSize(3)
        .allMatch(line -> line.length() <= Page.WIDTH);
  }
}
