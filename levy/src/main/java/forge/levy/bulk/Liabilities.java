package forge.levy.bulk;

import forge.levy.measure.Liability;
import java.util.ArrayList;
import java.util.List;

/** What charges mean for the declarants of the rows of a batch; for one thread. */
final class Liabilities {

  private final Kinds kinds;
  private Object meaning = "";
  private final List<Liability> byCode = new ArrayList<>();
  private int[] codes = {};

  Liabilities(Kinds kinds) {
    this.kinds = kinds;
  }

  /** Looks at a batch. */
  void read(EntryBatch batch) {
    EntryBatch.Texts texts = batch.texts(Attribute.PROCEDURE);
    codes = texts.codes();
    if (!meaning.equals(texts.meaning())) {
      meaning = texts.meaning();
      byCode.clear();
    }
    for (int code = byCode.size(); code < texts.size(); code++) {
      byCode.add(kinds.liability(texts.text(code)).orElse(Liability.DEBT));
    }
  }

  /** What charges on a row mean, or what they mean where no procedure is stated. */
  Liability of(int row, Liability unstated) {
    int code = codes.length > row ? codes[row] : EntryBatch.NONE;
    return code == EntryBatch.NONE ? unstated : byCode.get(code);
  }
}
