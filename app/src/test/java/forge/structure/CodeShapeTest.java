package forge.structure;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Our own sources keep the limits of shape, carry telling names and explain their packages. */
final class CodeShapeTest {

  @Test
  void everyFileKeepsTheLimits() {
    assertThat(CodeShape.violations(SourceTree.parse(SourceTree.javaFiles()))).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIs() {
    var project = SourceTree.projectFolder();
    var undescribed =
        SourceTree.javaFiles().stream()
            .filter(file -> file.toString().contains(Path.of("src", "main", "java").toString()))
            .collect(groupingBy(Path::getParent))
            .keySet()
            .stream()
            .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
            .map(folder -> project.relativize(folder) + " has no package-info.java");
    assertThat(undescribed).isEmpty();
  }

  @Test
  void aLongFileIsFound() {
    assertThat(violations("// line\n".repeat(500) + "class Long {}\n"))
        .containsExactly("/Sample.java has 501 lines; the limit is 500");
  }

  @Test
  void aLongMethodIsFound() {
    var body = "    count++;\n".repeat(59);
    assertThat(violations("class Sample {\n  void run() {\n" + body + "  }\n}\n"))
        .containsExactly("/Sample.java:2 method run has 61 lines; the limit is 60");
  }

  @Test
  void tooManyParametersAreFound() {
    assertThat(
            violations(
                "class Sample { Sample(int a, int b, int c, int d, int e, int f, int g) {} }"))
        .containsExactly("/Sample.java:1 constructor has 7 parameters; the limit is 6");
  }

  @Test
  void theComponentsOfARecordAreItsData() {
    assertThat(
            violations(
                """
                record Sample(int a, int b, int c, int d, int e, int f, int g) {
                  static final int LIMIT = 7;
                  Sample { }
                }
                """))
        .isEmpty();
  }

  @Test
  void namesThatSayNothingAreFound() {
    var found =
        Stream.of("package forge.util;", "class StoreImpl {}", "record StoreBase() {}")
            .flatMap(source -> violations(source).stream());
    assertThat(found)
        .containsExactly(
            "/Sample.java:1 package part 'util' names no subject",
            "/Sample.java:1 class StoreImpl is not named for what it is",
            "/Sample.java:1 class StoreBase is not named for what it is");
  }

  @Test
  void aDisabledTestIsFound() {
    assertThat(violations("class Sample {\n  @Disabled\n  void run() {}\n}\n"))
        .containsExactly("/Sample.java:2 a disabled test; mend it or delete it");
  }

  private static List<String> violations(String source) {
    return CodeShape.violations(SourceTree.parse("Sample.java", source));
  }
}
