package forge.structure;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modules and packages point one way, and the pure ones touch nothing outside themselves. */
final class ArchitectureTest {

  /**
   * The direction of the house. Module {@code benchmarks} stands above all of these and nothing can
   * use it, because no other module names it in its pom.
   */
  private static final String TABLE =
      """
      kernel ->
      solver ->
      world  -> kernel
      market -> kernel, world, solver
      pricing -> kernel, world, solver
      levy   -> kernel, world, pricing
      reserve -> kernel, world, market
      store  -> kernel, world, solver, market, pricing, levy, reserve + tools.jackson.core, org.snakeyaml.engine, de.siegmar.fastcsv, org.apache.parquet, org.dhatim.fastexcel, com.zaxxer.hikari
      app    -> kernel, world, solver, market, pricing, levy, reserve, store + picocli, tools.jackson.core
      app.serve -> kernel, world, solver, market, pricing, levy, reserve, store, app + tools.jackson, jakarta.servlet, org.springframework, org.springdoc, io.swagger.v3.oas, org.apache.catalina, org.apache.coyote, org.apache.tomcat.util, org.slf4j, io.micrometer, com.zaxxer.hikari, org.flywaydb, de.siegmar.fastcsv
      """;

  private static final List<String> PURE =
      List.of(
          "forge.kernel",
          "forge.world",
          "forge.solver",
          "forge.market",
          "forge.pricing",
          "forge.levy",
          "forge.reserve");

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("forge");

  @Test
  void everyUseIsInTheTable() {
    assertThat(DependencyTable.parse("forge", TABLE).violations(OURS)).isEmpty();
  }

  @Test
  void noPackagesUseEachOtherInACircle() {
    slices().matching("forge.(**)").should().beFreeOfCycles().check(OURS);
  }

  @Test
  void pureModulesTouchNothingOutside() {
    var pure = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests());
    assertThat(Purity.violations(pure.importPackages(PURE))).isEmpty();
  }

  @Test
  void theTableIsAboutTheClassesThatExist() {
    assertThat(OURS.stream().map(type -> type.getPackageName()))
        .contains("forge.kernel", "forge.app");
  }

  @Test
  void aUseAgainstTheDirectionIsFound() {
    var table =
        """
        kernel ->
        market -> kernel
        """;
    assertThat(DependencyTable.parse("forge.structure.fixture", table).violations(fixture()))
        .containsExactly(
            "Package forge.structure.fixture.stray has no line in the table",
            "forge.structure.fixture.kernel.Upward uses forge.structure.fixture.market.Downward,"
                + " but the table says: kernel -> nothing",
            "forge.structure.fixture.market.Downward uses picocli.CommandLine,"
                + " but the table says: market -> kernel");
  }

  @Test
  void aMoreSpecificLineCounts() {
    var table =
        """
             -> stray + picocli
        market -> kernel + picocli
        stray  ->
        """;
    assertThat(DependencyTable.parse("forge.structure.fixture", table).violations(fixture()))
        .isEmpty();
  }

  @Test
  void impureCodeIsFound() {
    assertThat(Purity.violations(fixture()))
        .hasSize(4)
        .anyMatch(sentence -> sentence.contains("must not use java.io.PrintStream"))
        .anyMatch(sentence -> sentence.contains("java.time.LocalDate.now(java.time.ZoneId)"))
        .anyMatch(sentence -> sentence.contains("java.lang.System.getenv(java.lang.String)"))
        .anyMatch(sentence -> sentence.contains("java.util.Random.<init>()"));
  }

  private static JavaClasses fixture() {
    return new ClassFileImporter().importPackages("forge.structure.fixture");
  }
}
