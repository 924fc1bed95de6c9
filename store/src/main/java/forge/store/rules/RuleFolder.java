package forge.store.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a rule set, wherever they lie. */
interface RuleFolder {

  /** What the files stand under, as problems name it. */
  String name();

  /** The names of its files, in order. */
  List<String> files();

  /** The bytes of a file, if it is there. */
  Optional<byte[]> find(String file) throws IOException;

  /** A folder of the file system. */
  static RuleFolder of(Path folder) {
    return new RuleFolder() {
      @Override
      public String name() {
        return folder.toString();
      }

      @Override
      public List<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
          return files.map(each -> String.valueOf(each.getFileName())).sorted().toList();
        } catch (IOException unreadable) {
          return List.of();
        }
      }

      @Override
      public Optional<byte[]> find(String file) throws IOException {
        Path path = folder.resolve(file);
        return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
      }
    };
  }

  /** Texts in memory by their names. */
  static RuleFolder of(String name, SortedMap<String, String> texts) {
    SortedMap<String, String> kept = new TreeMap<>(texts);
    return new RuleFolder() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public List<String> files() {
        return List.copyOf(kept.keySet());
      }

      @Override
      public Optional<byte[]> find(String file) {
        return Optional.ofNullable(kept.get(file))
            .map(text -> text.getBytes(StandardCharsets.UTF_8));
      }
    };
  }
}
