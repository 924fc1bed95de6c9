package forge.app.price;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.kernel.Explanation;

/** An explanation as an outline: each step with its value, what it is made of set in below it. */
public final class ExplanationText {

  private static final int STEP = 2;

  private ExplanationText() {}

  /** Writes an explanation, set in by so many steps. */
  public static void write(Page page, Explanation explanation, int depth) {
    String value = explanation.value().isEmpty() ? "" : " = " + explanation.value();
    String source = explanation.source().isEmpty() ? "" : "  [" + explanation.source() + "]";
    Tone tone = depth == 0 ? Tone.STRONG : Tone.PLAIN;
    page.indented(STEP * depth, tone, explanation.what() + value + source);
    explanation.parts().forEach(part -> write(page, part, depth + 1));
  }
}
