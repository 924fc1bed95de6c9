package forge.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for a JDK that {@code ./forge} and {@code ./mvnw} share. */
final class JdkSearchTest {

  @TempDir private Path machine;

  @Test
  void theExplicitChoiceComesFirst() throws Exception {
    var environment = Map.of("FORGE_JAVA_HOME", jdk("a", "25.0.3"), "JAVA_HOME", jdk("b", "25"));
    assertThat(search(environment)).isEqualTo(new Found(0, machine + "/a/25.0.3", ""));
  }

  @Test
  void aWrongExplicitChoiceIsRefused() throws Exception {
    assertThat(search(Map.of("FORGE_JAVA_HOME", "/nowhere", "JAVA_HOME", jdk("b", "25"))))
        .isEqualTo(
            new Found(
                3,
                "",
                "forge: FORGE_JAVA_HOME=/nowhere holds no JDK 25 or newer; correct it or unset"
                    + " it."));
  }

  @Test
  void anOldJavaHomeIsPassedOver() throws Exception {
    var environment = Map.of("JAVA_HOME", jdk("a", "17.0.15"), "FORGE_JDK_FOLDERS", folder("b"));
    jdk("b", "25.0.1");
    assertThat(search(environment).output()).isEqualTo(machine + "/b/25.0.1");
  }

  @Test
  void theOldestJdkThatIsNewEnoughIsTaken() throws Exception {
    jdk("a", "26-ea");
    jdk("a", "1.8.0_402");
    jdk("b", "25.0.1");
    var environment = Map.of("FORGE_JDK_FOLDERS", folder("a") + ":" + folder("b"));
    assertThat(search(environment).output()).isEqualTo(machine + "/b/25.0.1");
  }

  @Test
  void aFolderNameMayHoldABlank() throws Exception {
    jdk("Program Files", "25");
    assertThat(search(Map.of("FORGE_JDK_FOLDERS", folder("Program Files"))).output())
        .isEqualTo(machine + "/Program Files/25");
  }

  @Test
  void aMachineWithoutOneIsToldSoInOneLine() throws Exception {
    assertThat(search(Map.of()))
        .isEqualTo(
            new Found(
                3,
                "",
                "forge: no JDK 25 or newer found; install one (for example Temurin 25) or set"
                    + " FORGE_JAVA_HOME to its folder."));
  }

  /** Searches with a {@code java} of release 17 on the path and no folders but the given ones. */
  private Found search(Map<String, String> environment) throws Exception {
    var script = SourceTree.projectFolder().resolve("build/find-jdk.sh");
    var builder =
        new ProcessBuilder(
            "/bin/sh", "-euc", ". \"$0\"; find_jdk; echo \"$JAVA_HOME\"", script.toString());
    var variables = new HashMap<>(Map.of("FORGE_JDK_FOLDERS", ""));
    variables.putAll(environment);
    variables.put("PATH", jdk("path", "17.0.2") + "/bin:/usr/bin:/bin");
    builder.environment().clear();
    builder.environment().putAll(variables);
    var process = builder.start();
    return new Found(
        process.waitFor(),
        text(process.getInputStream().readAllBytes()),
        text(process.getErrorStream().readAllBytes()));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).strip();
  }

  private String folder(String name) {
    return machine.resolve(name).toString();
  }

  /** A folder that looks like a JDK of {@code version}. */
  private String jdk(String folder, String version) throws IOException {
    var home = machine.resolve(folder).resolve(version);
    var bin = Files.createDirectories(home.resolve("bin"));
    for (var tool : new String[] {"java", "javac"}) {
      assertThat(Files.createFile(bin.resolve(tool)).toFile().setExecutable(true)).isTrue();
    }
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home.toString();
  }

  private record Found(int exitCode, String output, String error) {}
}
