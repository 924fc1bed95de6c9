package forge.app;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.reading.RunReading;
import forge.app.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The report: well formed, self-contained, small, the same bytes, safe against hostile names. */
final class ReportTest {

  private static final String PAGE = page(FakeSimulator.FINDING);

  private static String page(String finding) {
    var simulation = FakeSimulator.simulation(finding, FakeWorld.scenario());
    return Report.of(new RunReading(FakeSimulator.run(simulation)), FakeSimulator.data());
  }

  private static Document parse(String page) throws Exception {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    byte[] xml = page.replace("<!DOCTYPE html>", "").getBytes(StandardCharsets.UTF_8);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  /** The pictures; shapes that they share are none. */
  private static List<Element> pictures(String page) throws Exception {
    var all = parse(page).getElementsByTagName("svg");
    var pictures = new ArrayList<Element>();
    for (int i = 0; i < all.getLength(); i++) {
      if (all.item(i) instanceof Element each && !each.hasAttribute("aria-hidden")) {
        pictures.add(each);
      }
    }
    return pictures;
  }

  @Test
  void isWellFormed() throws Exception {
    assertThat(pictures(PAGE)).hasSize(5);
  }

  @Test
  void everyPictureIsDescribedAndHasATable() throws Exception {
    assertThat(pictures(PAGE))
        .extracting(each -> each.getAttribute("aria-label"))
        .doesNotContain("");
    var page = parse(PAGE);
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

  @Test
  void severalMarketsAreShownTogetherAndThenOneByOne() throws Exception {
    var run = new RunReading(FakeSimulator.run("two"));
    String page = Report.of(run, FakeSimulator.data());
    assertThat(pictures(page)).hasSize(3 + 2 * 5);
    assertThat(page)
        .contains("4 of 6 floors hold in every member")
        .contains("<a href=\"#twin\">Twin earths</a>")
        .containsOnlyOnce("id=\"sources\"")
        .containsOnlyOnce("id=\"hatch\"")
        .doesNotContain("NaN");
  }
}
