package forge.app.serve.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import java.util.List;

/** What holds on every view of the console. */
final class EveryView {

  /** Every view and part of a view, by its address. */
  static final List<String> PLACES =
      List.of(
          "/",
          "/?chain=rare-earths",
          "/market",
          "/market?edit=1",
          "/market?text=1",
          "/prices",
          "/prices/history",
          "/prices/publications",
          "/prices/desk",
          "/border",
          "/border/bulk",
          "/border/rules",
          "/border/write",
          "/border/origin",
          "/border/watch",
          "/reserve",
          "/reserve/lots",
          "/reserve/participants",
          "/reserve/releases",
          "/reserve/ledger",
          "/users",
          "/audit",
          "/nowhere");

  static final int WIDTH = 1400;
  static final int HEIGHT = 1000;
  private static final int ALL_IN_SIGHT = 5000;

  private static final List<String> STANDARDS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  private EveryView() {}

  /** Holds when axe finds nothing against WCAG 2.2 A and AA in what is shown. */
  static void passesAxe(Person person, String where) {
    // As high as the content, so that no bar that keeps in sight covers a part of it.
    person.page().setViewportSize(WIDTH, ALL_IN_SIGHT);
    // What axe finds in several frames it puts together in a page of its own, which takes as long
    // again; the console is one frame, so it is asked in its own way for one ("legacy").
    assertThat(person.page().frames()).as("frames of " + where).hasSize(1);
    List<String> found =
        new AxeBuilder(person.page())
            .withTags(STANDARDS).setLegacyMode(true).analyze().getViolations().stream()
                .map(EveryView::told)
                .toList();
    person.page().setViewportSize(WIDTH, HEIGHT);
    assertThat(found).as("axe on " + where).isEmpty();
  }

  private static String told(Rule rule) {
    return rule.getId()
        + ": "
        + rule.getHelp()
        + " "
        + rule.getNodes().stream()
            .limit(3)
            .map(node -> node.getHtml() + " " + node.getFailureSummary())
            .toList();
  }
}
