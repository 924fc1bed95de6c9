package forge.app;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A zone as a text file: one economy or group a line, by its code, in the first column of a CSV; a
 * first line {@code economy,…} is a heading, and what follows a {@code #} is a remark.
 */
final class ZoneFile {

  private static final String HEADING = "economy";

  private final Path file;
  private final Function<String, Set<EconomyId>> members;
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A file to read.
   *
   * @param members the economies that a code names; empty where it names none
   */
  ZoneFile(Path file, Function<String, Set<EconomyId>> members) {
    this.file = file;
    this.members = members;
  }

  Checked<Set<EconomyId>> read() {
    var zone = new LinkedHashSet<EconomyId>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      String code = lines.get(i).replaceFirst("[,;#].*", "").replace("\uFEFF", "").strip();
      if (code.isEmpty() || (i == 0 && code.equals(HEADING))) {
        continue;
      }
      Set<EconomyId> named = members.apply(code);
      if (named.isEmpty()) {
        String advice = "Name an economy or a group of the data by its code, such as JPN or EU27.";
        problem(i + 1, code, "no economy or group has this code", advice);
      }
      zone.addAll(named);
    }
    if (zone.isEmpty() && problems.isEmpty()) {
      problem(0, "", "the file names no economy", "A zone needs at least one.");
    }
    return new Checked<>(zone, problems);
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      problem(0, "", "the file cannot be read", "It must be UTF-8 text that may be read.");
      return List.of();
    }
  }

  private void problem(int line, String code, String rule, String advice) {
    String field = code.isEmpty() ? "" : HEADING;
    problems.add(new Problem(file.toString(), line, field, code, rule, advice));
  }
}
