package forge.store.columns;

/**
 * A column by name and kind. {@code scale} is the number of decimals of a {@link Kind#DECIMAL} and
 * 0 for the others; {@code needed} says that a table without the column is refused. Cells may be
 * empty in any column.
 */
public record Column(String name, Kind kind, int scale, boolean needed) {

  /** Decimals at most: numbers have 18 digits. */
  public static final int MOST_DECIMALS = 12;

  public Column {
    if (name.isBlank()) {
      throw new IllegalArgumentException("A column has a name");
    }
    if (scale < 0 || scale > (kind == Kind.DECIMAL ? MOST_DECIMALS : 0)) {
      throw new IllegalArgumentException(
          "Column " + name + " has scale " + scale + "; decimals have 0 to " + MOST_DECIMALS);
    }
  }

  /** A column of texts. */
  public static Column text(String name) {
    return new Column(name, Kind.TEXT, 0, false);
  }

  /** A column of decimals with this many digits after the point. */
  public static Column decimal(String name, int scale) {
    return new Column(name, Kind.DECIMAL, scale, false);
  }

  /** A column of whole numbers. */
  public static Column whole(String name) {
    return decimal(name, 0);
  }

  /** A column of days. */
  public static Column date(String name) {
    return new Column(name, Kind.DATE, 0, false);
  }

  /** A column of yes and no. */
  public static Column flag(String name) {
    return new Column(name, Kind.FLAG, 0, false);
  }

  /** The same column, without which a table is refused. */
  public Column asNeeded() {
    return new Column(name, kind, scale, true);
  }
}
