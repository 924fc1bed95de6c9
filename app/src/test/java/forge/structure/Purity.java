package forge.structure;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a pure package must not touch: files, sockets, clocks, chance without a seed, the
 * environment, loggers. Such a package receives values and returns values, so that the same inputs
 * give the same bytes.
 */
final class Purity {

  private static final List<String> FORBIDDEN_TYPES =
      List.of(
          "java.io.",
          "java.nio.file.",
          "java.nio.channels.",
          "java.net.",
          "java.sql.",
          "java.util.logging.",
          "java.lang.System$Logger",
          "java.lang.ProcessBuilder",
          "java.time.Clock",
          "java.time.InstantSource",
          "java.security.SecureRandom",
          "java.util.concurrent.ThreadLocalRandom");

  /** A marker without behaviour, which the compiler itself adds to some lambdas. */
  private static final Set<String> ALLOWED_TYPES = Set.of("java.io.Serializable");

  private static final Set<String> FORBIDDEN_CALLS =
      Set.of(
          "java.lang.Math.random",
          "java.lang.System.getenv",
          "java.lang.System.getProperty",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.System.exit",
          "java.util.UUID.randomUUID",
          "java.util.Collections.shuffle",
          "java.util.random.RandomGenerator.getDefault");

  private static final Set<String> NEED_A_SEED =
      Set.of("java.util.Random", "java.util.SplittableRandom");

  private Purity() {}

  /** One sentence for each forbidden use in {@code classes}. */
  static List<String> violations(JavaClasses classes) {
    return classes.stream()
        .flatMap(user -> Stream.concat(forbiddenTypes(user), forbiddenCalls(user)))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<String> forbiddenTypes(JavaClass user) {
    return user.getDirectDependenciesFromSelf().stream()
        .map(use -> use.getTargetClass().getBaseComponentType().getName())
        .filter(name -> !ALLOWED_TYPES.contains(name))
        .filter(name -> FORBIDDEN_TYPES.stream().anyMatch(name::startsWith))
        .map(name -> user.getName() + " is pure and must not use " + name);
  }

  private static Stream<String> forbiddenCalls(JavaClass user) {
    return user.getAccessesFromSelf().stream()
        .filter(Purity::isForbidden)
        .map(call -> "Pure code: " + call.getDescription());
  }

  private static boolean isForbidden(JavaAccess<?> access) {
    var owner = access.getTargetOwner().getName();
    return FORBIDDEN_CALLS.contains(owner + "." + access.getName())
        || (owner.startsWith("java.time.") && access.getName().equals("now"))
        || (NEED_A_SEED.contains(owner) && isConstructionWithoutArguments(access));
  }

  private static boolean isConstructionWithoutArguments(JavaAccess<?> access) {
    return access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME)
        && access.getTarget().getFullName().endsWith("()");
  }
}
