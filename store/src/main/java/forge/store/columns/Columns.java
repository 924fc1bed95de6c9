package forge.store.columns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table in their order; a batch numbers its columns from 0 in it. */
public record Columns(List<Column> list) {

  public Columns {
    list = List.copyOf(list);
    if (list.isEmpty()) {
      throw new IllegalArgumentException("A table has a column at least");
    }
    if (byName(list).size() < list.size()) {
      throw new IllegalArgumentException("Two columns have one name: " + list);
    }
  }

  /** These columns. */
  public static Columns of(Column... columns) {
    return new Columns(List.of(columns));
  }

  /** How many they are. */
  public int size() {
    return list.size();
  }

  /** The column with this number. */
  public Column get(int number) {
    return list.get(number);
  }

  /** The number of the column with this name, which must be one of them. */
  public int number(String name) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).name().equals(name)) {
        return i;
      }
    }
    throw new IllegalArgumentException("There is no column " + name);
  }

  /** The numbers of the columns by name. */
  Map<String, Integer> numbers() {
    return byName(list);
  }

  private static Map<String, Integer> byName(List<Column> list) {
    var numbers = new HashMap<String, Integer>();
    for (Column each : list) {
      numbers.put(each.name(), numbers.size());
    }
    return numbers;
  }
}
