package forge.store.columns;

/** What the cells of a column are. */
public enum Kind {
  /** Characters, without blanks around them; at most {@link Texts#LONGEST} bytes of UTF-8. */
  TEXT,
  /** An exact number with at most as many decimals as the scale of the column. */
  DECIMAL,
  /** A day of the calendar, written {@code 2026-03-31}. */
  DATE,
  /** Yes or no. */
  FLAG
}
