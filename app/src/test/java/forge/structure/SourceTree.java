package forge.structure;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Java sources parsed by the JDK's own compiler, without attribution. */
record SourceTree(List<CompilationUnitTree> files, Trees trees) {

  SourceTree {
    files = List.copyOf(files);
  }

  /** The folder of the whole project, above the module whose tests are running. */
  static Path projectFolder() {
    var folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".mvn"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("No folder above the working folder holds .mvn");
      }
    }
    return folder;
  }

  /** The Java files of every module, main and test. */
  static List<Path> javaFiles() {
    try (Stream<Path> modules = Files.list(projectFolder())) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(folder -> filesUnder(folder).stream())
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static List<Path> filesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  static SourceTree parse(List<Path> paths) {
    return parse(paths.stream().map(SourceTree::textOf));
  }

  /** Parses one file that exists only as text. */
  static SourceTree parse(String name, String content) {
    return parse(Stream.of(new Text(URI.create("text:///" + name), content)));
  }

  private static SourceTree parse(Stream<Text> texts) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    List<Text> units = texts.toList();
    var task = (JavacTask) compiler.getTask(null, null, null, List.of(), null, units);
    try {
      var files = StreamSupport.stream(task.parse().spliterator(), false).toList();
      return new SourceTree(List.copyOf(files), Trees.instance(task));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Text textOf(Path path) {
    try {
      return new Text(path.toUri(), Files.readString(path));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String content;

    Text(URI place, String content) {
      super(place, JavaFileObject.Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
