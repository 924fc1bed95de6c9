package forge.structure;

import static java.util.Comparator.comparingInt;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which package may use which, read from a table of lines {@code package -> packages + libraries}.
 *
 * <p>Packages are written without the root ({@code market}, {@code store.json}) and include their
 * sub-packages; of two lines that cover a class the more specific one counts. Libraries are written
 * by the beginning of their package names. Every package may use itself, the JDK and JSpecify's
 * annotations, which leave no trace at run time.
 */
final class DependencyTable {

  private static final List<String> ALWAYS_ALLOWED =
      List.of("java.", "javax.", "org.jspecify.annotations.");

  private final String root;
  private final List<Row> rows;

  private DependencyTable(String root, List<Row> rows) {
    this.root = root;
    this.rows = rows;
  }

  /** Reads a table for the packages under {@code root}. */
  static DependencyTable parse(String root, String table) {
    return new DependencyTable(
        root, table.lines().filter(line -> !line.isBlank()).map(Row::parse).toList());
  }

  /** One sentence for each class without a line, and for each use that its line does not allow. */
  List<String> violations(JavaClasses classes) {
    return classes.stream().flatMap(this::violations).distinct().sorted().toList();
  }

  private Stream<String> violations(JavaClass user) {
    return rowOf(user.getPackageName())
        .map(
            row ->
                user.getDirectDependenciesFromSelf().stream()
                    .filter(use -> !allows(row, use.getTargetClass().getBaseComponentType()))
                    .map(use -> sentence(row, use)))
        .orElseGet(
            () -> Stream.of("Package " + user.getPackageName() + " has no line in the table"));
  }

  private Optional<Row> rowOf(String packageName) {
    return rows.stream()
        .filter(row -> covers(row.subject(), packageName))
        .max(comparingInt(row -> row.subject().length()));
  }

  private boolean allows(Row row, JavaClass used) {
    var name = used.getPackageName();
    if (used.isPrimitive()) {
      return true;
    }
    if (covers("", name)) {
      return covers(row.subject(), name)
          || row.packages().stream().anyMatch(allowed -> covers(allowed, name));
    }
    return Stream.concat(ALWAYS_ALLOWED.stream(), row.libraries().stream())
        .anyMatch(allowed -> (name + ".").startsWith(allowed));
  }

  private boolean covers(String subject, String packageName) {
    var prefix = subject.isEmpty() ? root : root + "." + subject;
    return packageName.equals(prefix) || packageName.startsWith(prefix + ".");
  }

  private static String sentence(Row row, Dependency use) {
    return "%s uses %s, but the table says: %s"
        .formatted(
            use.getOriginClass().getName(),
            use.getTargetClass().getBaseComponentType().getName(),
            row);
  }

  private record Row(String subject, List<String> packages, List<String> libraries) {

    static Row parse(String line) {
      var sides = line.split("->", -1);
      if (sides.length != 2) {
        throw new IllegalArgumentException(
            "Line '" + line + "' is not of the form 'package -> packages + libraries'");
      }
      var allowed = sides[1].split("\\+", 2);
      return new Row(
          sides[0].strip(), names(allowed[0]), allowed.length < 2 ? List.of() : names(allowed[1]));
    }

    private static List<String> names(String list) {
      return Arrays.stream(list.split(","))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }

    @Override
    public String toString() {
      var allowed = Stream.concat(packages.stream(), libraries.stream()).toList();
      return subject + " -> " + (allowed.isEmpty() ? "nothing" : String.join(", ", allowed));
    }
  }
}
