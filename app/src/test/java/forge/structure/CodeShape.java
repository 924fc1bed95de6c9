package forge.structure;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The hard limits on the shape of code, and the names that say nothing. */
final class CodeShape extends TreeScanner<@Nullable Void, CompilationUnitTree> {

  static final int FILE_LINES = 500;
  static final int METHOD_LINES = 60;
  static final int PARAMETERS = 6;

  private static final Set<String> EMPTY_PACKAGE_NAMES =
      Set.of("util", "utils", "common", "helper", "helpers", "manager", "managers");

  private static final Pattern EMPTY_CLASS_NAME =
      Pattern.compile(".+(Impl|Helper|Manager|Utils?|Base)");

  private final SourceTree sources;
  private final List<String> violations = new ArrayList<>();

  private CodeShape(SourceTree sources) {
    this.sources = sources;
  }

  /** One sentence, with its place, for each limit that is passed. */
  static List<String> violations(SourceTree sources) {
    var shape = new CodeShape(sources);
    sources.files().forEach(file -> file.accept(shape, file));
    return List.copyOf(shape.violations);
  }

  @Override
  public @Nullable Void visitCompilationUnit(CompilationUnitTree node, CompilationUnitTree file) {
    var lines = lineOf(file, endOf(file, node));
    if (lines > FILE_LINES) {
      violations.add("%s has %d lines; the limit is %d".formatted(place(file), lines, FILE_LINES));
    }
    return super.visitCompilationUnit(node, file);
  }

  @Override
  public @Nullable Void visitPackage(PackageTree node, CompilationUnitTree file) {
    for (var part : node.getPackageName().toString().split("\\.")) {
      if (EMPTY_PACKAGE_NAMES.contains(part)) {
        add(file, node, "package part '" + part + "' names no subject");
      }
    }
    return super.visitPackage(node, file);
  }

  @Override
  public @Nullable Void visitClass(ClassTree node, CompilationUnitTree file) {
    if (EMPTY_CLASS_NAME.matcher(node.getSimpleName()).matches()) {
      add(file, node, "class " + node.getSimpleName() + " is not named for what it is");
    }
    for (var member : node.getMembers()) {
      if (member instanceof MethodTree method && !isCanonical(method, node)) {
        checkParameters(method, file);
      }
    }
    return super.visitClass(node, file);
  }

  /** The components of a record are its data, not an argument list; they are not counted. */
  private static boolean isCanonical(MethodTree method, ClassTree owner) {
    var components =
        owner.getMembers().stream()
            .filter(member -> member instanceof VariableTree)
            .filter(member -> !isStatic((VariableTree) member))
            .count();
    return owner.getKind() == Tree.Kind.RECORD
        && method.getReturnType() == null
        && method.getParameters().size() == components;
  }

  private static boolean isStatic(VariableTree field) {
    return field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  @Override
  public @Nullable Void visitMethod(MethodTree node, CompilationUnitTree file) {
    var lines = lineOf(file, endOf(file, node)) - lineOf(file, startOf(file, node)) + 1;
    if (lines > METHOD_LINES) {
      add(
          file,
          node,
          "%s has %d lines; the limit is %d".formatted(name(node), lines, METHOD_LINES));
    }
    return super.visitMethod(node, file);
  }

  private void checkParameters(MethodTree method, CompilationUnitTree file) {
    var parameters = method.getParameters().size();
    if (parameters > PARAMETERS) {
      add(
          file,
          method,
          "%s has %d parameters; the limit is %d".formatted(name(method), parameters, PARAMETERS));
    }
  }

  @Override
  public @Nullable Void visitAnnotation(AnnotationTree node, CompilationUnitTree file) {
    if (node.getAnnotationType().toString().endsWith("Disabled")) {
      add(file, node, "a disabled test; mend it or delete it");
    }
    return super.visitAnnotation(node, file);
  }

  private static String name(MethodTree method) {
    return method.getReturnType() == null ? "constructor" : "method " + method.getName();
  }

  private void add(CompilationUnitTree file, Tree node, String sentence) {
    violations.add(place(file) + ":" + lineOf(file, startOf(file, node)) + " " + sentence);
  }

  private long startOf(CompilationUnitTree file, Tree node) {
    return sources.trees().getSourcePositions().getStartPosition(file, node);
  }

  private long endOf(CompilationUnitTree file, Tree node) {
    return sources.trees().getSourcePositions().getEndPosition(file, node);
  }

  private static long lineOf(CompilationUnitTree file, long position) {
    return file.getLineMap().getLineNumber(position);
  }

  private static String place(CompilationUnitTree file) {
    URI folder = SourceTree.projectFolder().toUri();
    return folder.relativize(file.getSourceFile().toUri()).getPath();
  }
}
