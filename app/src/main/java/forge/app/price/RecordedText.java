package forge.app.price;

import forge.app.text.Page;
import forge.app.text.Tone;
import forge.pricing.book.Entry;

/** An entry that was recorded, in a sentence, and what comes next. */
public final class RecordedText {

  private RecordedText() {}

  /** The text. */
  public static String of(Entry entry, String book, boolean colour) {
    var page = new Page(colour);
    page.paragraph(Tone.STRONG, EntryWords.sentence(entry));
    page.labelled("Book", book + ", recorded " + entry.stamp().at());
    String next = EntryWords.next(entry);
    if (!next.isEmpty()) {
      page.labelled("Next", next);
    }
    return page.text();
  }
}
