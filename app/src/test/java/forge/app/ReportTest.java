package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.reading.Comparison;
import forge.app.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** The report: well formed, self-contained, small, the same bytes, safe against hostile names. */
final class ReportTest {

  private static final String PAGE = page(FakeSimulator.FINDING);

  private static String page(String finding) {
    var simulation = FakeSimulator.simulation(finding, FakeWorld.scenario());
    return Report.of(new Comparison(simulation, FakeWorld.zone()), new FakeSimulator().data());
  }

  private static Document parse(String page) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] xml = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  @Test
  void isWellFormed() throws Exception {
    assertThat(parse(PAGE).getElementsByTagName("svg").getLength()).isEqualTo(5);
  }

  @Test
  void everyPictureIsDescribedAndHasATable() throws Exception {
    var page = parse(PAGE);
    var pictures = page.getElementsByTagName("svg");
    for (int i = 0; i < pictures.getLength(); i++) {
      var attributes = pictures.item(i).getAttributes();
      assertThat(attributes.getNamedItem("aria-label").getNodeValue()).isNotBlank();
    }
    assertThat(page.getElementsByTagName("table").getLength()).isGreaterThanOrEqualTo(7);
  }

  @Test
  void fetchesNothing() {
    assertThat(PAGE)
        .doesNotContain("<script", "<link", "<img", "@import", "@font-face", "src=")
        .doesNotContainPattern("url\\((?!#)")
        .doesNotContainPattern("(?i)href=\"http");
  }

  @Test
  void isSmall() {
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
  }

  @Test
  void isTheSameForTheSameInputs() {
    assertThat(page(FakeSimulator.FINDING)).isEqualTo(PAGE);
  }

  @Test
  void showsWhatIsMissingAsMissing() {
    assertThat(PAGE).contains("n/a").doesNotContain("NaN").doesNotContain("Infinity");
  }

  @Test
  void titlesSayWhatWasFound() {
    assertThat(PAGE)
        .contains(
            "The floor holds on NdPr oxide and NdPr metal, but not everywhere on NdFeB magnet")
        .contains("The largest move: NdPr oxide from Malaysia to China falls by 2.60 kt oxide")
        .contains("12 of 15 floors of members hold");
  }

  @Test
  void hostileNamesStayText() throws Exception {
    String hostile = "</title><script>alert(1)</script> & \"quoted\" \u0001";
    var page = page(hostile);
    assertThat(page).doesNotContain("<script").contains("&lt;script&gt;alert(1)");
    parse(page);
  }
}
