package forge.levy.bulk;

import forge.levy.entry.Content;
import forge.levy.entry.DateRole;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import forge.levy.entry.Valuation;
import java.util.Arrays;

/**
 * The figures of an entry, numbered: the value, its costs, the quantities, and mass and value of so
 * many contents.
 */
public final class Slots {

  /** The price paid or payable. */
  public static final int VALUE = 0;

  private static final int COSTS = 1;
  private static final int QUANTITIES = COSTS + Valuation.Cost.values().length;
  private static final int CONTENTS = QUANTITIES + DutyUnit.Dimension.values().length;

  /** How many contents a row can state. */
  public static final int CONTENT_COUNT = 4;

  /** How many figures a row has. */
  public static final int COUNT = CONTENTS + CONTENT_COUNT * Content.Figure.values().length;

  private Slots() {}

  /** The place of a day in a role. */
  static int of(DateRole role) {
    return place(DateRole.values(), role);
  }

  /** The place of a basis of prices. */
  static int of(PriceBasis basis) {
    return place(PriceBasis.values(), basis);
  }

  /** The slot of a cost. */
  public static int of(Valuation.Cost cost) {
    return COSTS + place(Valuation.Cost.values(), cost);
  }

  /** The slot of a quantity in its dimension's own unit. */
  public static int of(DutyUnit.Dimension dimension) {
    return QUANTITIES + place(DutyUnit.Dimension.values(), dimension);
  }

  /** The slot of a figure about a content, which are counted from 0. */
  public static int of(int content, Content.Figure figure) {
    Content.Figure[] figures = Content.Figure.values();
    return CONTENTS + content * figures.length + place(figures, figure);
  }

  private static <E> int place(E[] all, E one) {
    return Arrays.asList(all).indexOf(one);
  }
}
