package forge.levy.bulk;

import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.PriceBasis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * The kind of each row of a batch, as bits packed into so many words a row, and which rows only the
 * readable path may look at.
 */
final class KindKeys {

  private static final int LONGEST = 64;
  private static final int LONGEST_CODE = 32;
  private static final Set<Attribute> EVIDENCE =
      EnumSet.of(
          Attribute.EVIDENCE,
          Attribute.MINE_EVIDENCE,
          Attribute.CONCENTRATE_EVIDENCE,
          Attribute.REFINED_EVIDENCE,
          Attribute.METAL_EVIDENCE,
          Attribute.COMPONENT_EVIDENCE);

  private static final Classes BASES = Classes.Listed.of(Map.of("FOB", 1, "CIF", 2), false);

  private final Kinds kinds;
  private final Map<Attribute, Narrowing.Place> attributes = new EnumMap<>(Attribute.class);
  private final Map<DateRole, Narrowing.Place> roles = new EnumMap<>(DateRole.class);
  private final Map<Flag, Narrowing.Place> flags = new EnumMap<>(Flag.class);
  private final Map<Attribute, Known> known = new EnumMap<>(Attribute.class);
  private final Narrowing.Place met;
  private final Narrowing.Place goods;
  private final int words;
  private final List<Consumer<EntryBatch>> passes;

  private long[] keys = {};
  private boolean[] readable = {};
  private int[] quotas = {};
  private int[] currencies = {};
  private int[] found = {};
  private PriceBasis[] bases = {};
  private final Classes currencyClasses;

  KindKeys(Kinds kinds) {
    this.kinds = kinds;
    this.currencyClasses = kinds.currencies();
    var places = new Narrowing.Places();
    for (Attribute each : Attribute.values()) {
      if (each != Attribute.CURRENCY && each != Attribute.BASIS) {
        attributes.put(each, places.next(kinds.of(each).size()));
      }
    }
    for (DateRole each : kinds.roles()) {
      roles.put(each, places.next(kinds.days().size()));
    }
    for (Flag each : kinds.flags()) {
      flags.put(each, places.next(2));
    }
    met = places.next(2);
    goods = attributes.getOrDefault(Attribute.GOODS, met);
    words = places.words();
    passes = passes();
  }

  /** How many words a row has. */
  int words() {
    return words;
  }

  /** The words of all rows, one after the other. */
  long[] keys() {
    return keys;
  }

  /** Whether only the readable path may look at a row. */
  boolean readable(int row) {
    return readable[row];
  }

  /** The class of the quota that a row claims, 0 where none. */
  int quota(int row) {
    return quotas[row];
  }

  /** The place of the currency of each row among those that entries may be stated in. */
  int[] currencies() {
    return currencies;
  }

  /** On which basis the price of each row is stated. */
  PriceBasis[] bases() {
    return bases;
  }

  /** The class of the goods of a row, 0 where none are stated. */
  int goods(int row) {
    return (int) (keys[row * words() + goods.word()] >>> goods.shift()) & goods.mask();
  }

  /** What is left to tell apart among goods of a code. */
  Narrowing narrowing(Kinds narrow) {
    var rules = new ArrayList<Narrowing.Rule>();
    rules.add(new Narrowing.Rule(met, 2, found -> found));
    attributes.forEach((attribute, place) -> add(rules, attribute, place, narrow));
    roles.forEach(
        (role, place) -> {
          if (narrow.roles().contains(role)) {
            rules.add(
                new Narrowing.Rule(
                    place,
                    narrow.days().size(),
                    found -> found == 0 ? 0 : narrow.days().of(kinds.days().like(found))));
          }
        });
    flags.forEach(
        (flag, place) -> {
          if (narrow.flags().contains(flag)) {
            rules.add(new Narrowing.Rule(place, 2, found -> found));
          }
        });
    return new Narrowing(rules);
  }

  /** Adds how the classes of an attribute narrow, unless they all come to the same. */
  private void add(
      List<Narrowing.Rule> rules, Attribute attribute, Narrowing.Place place, Kinds narrow) {
    if (attribute == Attribute.GOODS) {
      return;
    }
    Classes general = kinds.of(attribute);
    Classes special = narrow.of(attribute);
    IntUnaryOperator narrowed = found -> found == 0 ? 0 : special.of(general.like(found));
    boolean alike =
        special instanceof Classes.Alike
            || (!(general instanceof Classes.Numbered)
                && IntStream.range(1, general.size()).allMatch(i -> narrowed.applyAsInt(i) == 0));
    if (!alike) {
      rules.add(new Narrowing.Rule(place, special.size(), narrowed));
    }
  }

  /** Notes that what a row asks of its quota is met. */
  void meet(int row) {
    keys[row * words() + met.word()] |= 1L << met.shift();
  }

  /** Looks at a batch. */
  void read(EntryBatch batch) {
    int rows = batch.rows();
    if (readable.length < rows) {
      keys = new long[rows * words()];
      readable = new boolean[rows];
      quotas = new int[rows];
      currencies = new int[rows];
      bases = new PriceBasis[rows];
      found = new int[rows];
    }
    Arrays.fill(keys, 0, rows * words(), 0);
    Arrays.fill(quotas, 0, rows, 0);
    for (Consumer<EntryBatch> pass : passes) {
      pass.accept(batch);
    }
  }

  /**
   * What is done with each batch, column by column. The passes are called one like the other, so
   * that the JVM compiles each by itself: as one method they keep its compiler busy for seconds.
   */
  private List<Consumer<EntryBatch>> passes() {
    var all = new ArrayList<Consumer<EntryBatch>>();
    all.add(this::odd);
    attributes.forEach((attribute, place) -> all.add(batch -> texts(batch, attribute, place)));
    all.add(this::currencies);
    all.add(this::bases);
    roles.forEach((role, place) -> all.add(batch -> days(batch, role, place)));
    flags.forEach((flag, place) -> all.add(batch -> flags(batch, flag, place)));
    for (int i = 0; i < Slots.COUNT; i++) {
      int slot = i;
      all.add(batch -> notNegative(batch.figures(slot), batch.rows()));
    }
    for (int i = 0; i < Slots.CONTENT_COUNT; i++) {
      int content = i;
      all.add(batch -> content(batch, content));
    }
    all.add(this::evidence);
    return all;
  }

  private void odd(EntryBatch batch) {
    for (int row = 0; row < batch.rows(); row++) {
      readable[row] = batch.odd(row);
    }
  }

  private void currencies(EntryBatch batch) {
    needed(batch, Attribute.CURRENCY, currencyClasses);
    for (int row = 0; row < batch.rows(); row++) {
      currencies[row] = found[row] - 1;
    }
  }

  private void bases(EntryBatch batch) {
    needed(batch, Attribute.BASIS, BASES);
    for (int row = 0; row < batch.rows(); row++) {
      bases[row] = found[row] == 1 ? PriceBasis.FOB : PriceBasis.CIF;
    }
  }

  /** Evidence of an origin that is not stated is for the readable path. */
  private void evidence(EntryBatch batch) {
    int[] grades = batch.texts(Attribute.EVIDENCE).codes();
    int[] origins = batch.texts(Attribute.ORIGIN).codes();
    for (int row = 0; row < batch.rows() && grades.length >= batch.rows(); row++) {
      boolean stated = origins.length >= batch.rows() && origins[row] != EntryBatch.NONE;
      if (!stated && grades[row] != EntryBatch.NONE) {
        readable[row] = true;
      }
    }
  }

  private void texts(EntryBatch batch, Attribute attribute, Narrowing.Place place) {
    int rows = batch.rows();
    EntryBatch.Texts texts = batch.texts(attribute);
    int[] codes = texts.codes();
    if (codes.length < rows) {
      return;
    }
    Known known = known(attribute, kinds.of(attribute), texts);
    if (known.nothing()) {
      return;
    }
    int[] classes = known.classes;
    int words = words();
    boolean quota = attribute == Attribute.QUOTA;
    for (int row = 0, at = place.word(); row < rows; row++, at += words) {
      int code = codes[row];
      if (code != EntryBatch.NONE) {
        int found = classes[code];
        if (found == Classes.READABLE) {
          readable[row] = true;
        } else {
          keys[at] |= (long) found << place.shift();
          if (quota) {
            quotas[row] = found;
          }
        }
      }
    }
  }

  /** The class of a text that every row states; a row without it is for the readable path. */
  private void needed(EntryBatch batch, Attribute attribute, Classes of) {
    EntryBatch.Texts texts = batch.texts(attribute);
    int[] codes = texts.codes();
    if (codes.length < batch.rows()) {
      Arrays.fill(readable, 0, batch.rows(), true);
      return;
    }
    int[] classes = known(attribute, of, texts).classes;
    for (int row = 0; row < batch.rows(); row++) {
      int code = codes[row];
      found[row] = code == EntryBatch.NONE ? Classes.READABLE : classes[code];
      readable[row] |= found[row] <= 0;
    }
  }

  /** The classes of the texts of an attribute, kept as long as their codes keep their meaning. */
  private Known known(Attribute attribute, Classes of, EntryBatch.Texts texts) {
    Known kept = known.get(attribute);
    if (kept == null || !kept.meaning.equals(texts.meaning())) {
      kept = new Known(texts.meaning());
      known.put(attribute, kept);
    }
    kept.extend(attribute, of, texts);
    return kept;
  }

  /** The classes of the texts of an attribute. */
  private static final class Known {
    private final Object meaning;
    private int[] classes = {};
    private int size;
    private boolean any;

    Known(Object meaning) {
      this.meaning = meaning;
    }

    void extend(Attribute attribute, Classes of, EntryBatch.Texts texts) {
      if (classes.length < texts.size()) {
        classes = Arrays.copyOf(classes, Math.max(texts.size(), 2 * classes.length));
      }
      boolean alike = of instanceof Classes.Alike && !EVIDENCE.contains(attribute);
      for (; size < texts.size(); size++) {
        int bytes = texts.bytes(size);
        boolean brief = bytes > 0 && bytes <= LONGEST_CODE;
        classes[size] = alike && brief ? 0 : found(attribute, of, texts.text(size));
        any |= classes[size] != 0;
      }
    }

    private static int found(Attribute attribute, Classes of, String text) {
      int longest = attribute == Attribute.DOCUMENTS ? LONGEST_CODE : LONGEST;
      boolean plain = !text.isEmpty() && text.length() <= longest && !unknown(attribute, text);
      return plain ? of.of(text) : Classes.READABLE;
    }

    /**
     * Evidence that is said to be unknown contradicts an origin; what it is none of, no evidence.
     */
    private static boolean unknown(Attribute attribute, String text) {
      return EVIDENCE.contains(attribute)
          && EvidenceGrade.find(text).filter(each -> each != EvidenceGrade.UNKNOWN).isEmpty();
    }

    /** Whether all texts are alike. */
    boolean nothing() {
      return !any;
    }
  }

  private void days(EntryBatch batch, DateRole role, Narrowing.Place place) {
    long[] days = batch.days(role);
    if (days.length < batch.rows()) {
      return;
    }
    int words = words();
    for (int row = 0, at = place.word(); row < batch.rows(); row++, at += words) {
      if (days[row] != EntryBatch.ABSENT) {
        keys[at] |= (long) kinds.days().of(days[row]) << place.shift();
      }
    }
  }

  private void flags(EntryBatch batch, Flag flag, Narrowing.Place place) {
    long[] values = batch.flags(flag);
    if (values.length < batch.rows()) {
      return;
    }
    int words = words();
    for (int row = 0, at = place.word(); row < batch.rows(); row++, at += words) {
      if (values[row] == 1) {
        keys[at] |= 1L << place.shift();
      }
    }
  }

  private void notNegative(long[] figures, int rows) {
    if (figures.length < rows) {
      return;
    }
    for (int row = 0; row < rows; row++) {
      if (figures[row] < 0 && figures[row] != EntryBatch.ABSENT) {
        readable[row] = true;
      }
    }
  }

  /** A content without a name, or a name without a content, is for the readable path. */
  private void content(EntryBatch batch, int content) {
    int rows = batch.rows();
    int[] codes = batch.texts(Attribute.ofContent(content)).codes();
    long[] masses = batch.figures(Slots.of(content, Content.Figure.MASS));
    long[] values = batch.figures(Slots.of(content, Content.Figure.VALUE));
    if (codes.length < rows && masses.length < rows && values.length < rows) {
      return;
    }
    for (int row = 0; row < rows; row++) {
      boolean named = codes.length >= rows && codes[row] != EntryBatch.NONE;
      boolean stated = stated(masses, row, rows) || stated(values, row, rows);
      if (named != stated) {
        readable[row] = true;
      }
    }
  }

  private static boolean stated(long[] figures, int row, int rows) {
    return figures.length >= rows && figures[row] != EntryBatch.ABSENT;
  }
}
