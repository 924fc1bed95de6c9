package forge.store.scenario;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A zone as a text file: one economy or group a line, by its code, in the first column of a CSV,
 * whose columns a comma separates; a first line {@code economy,…} is a heading, and what follows a
 * {@code #} is a remark. Further columns are notes; a code in one of them is a problem, because
 * whoever put several on a line means them all.
 */
public final class ZoneFile {

  /** The largest file read, 1 MB; a zone has some hundred lines at most. */
  private static final long LARGEST = 1L << 20;

  private static final String HEADING = "economy";
  private static final String ONE_A_LINE = "Name one economy or group a line, as JPN or EU27.";

  private final Path file;
  private final Function<String, Set<EconomyId>> members;
  private final List<Problem> problems = new ArrayList<>();

  private ZoneFile(Path file, Function<String, Set<EconomyId>> members) {
    this.file = file;
    this.members = members;
  }

  /**
   * The economies that a file names.
   *
   * @param members the economies that a code names; empty where it names none
   */
  public static Checked<Set<EconomyId>> read(Path file, Function<String, Set<EconomyId>> members) {
    return new ZoneFile(file, members).read();
  }

  private Checked<Set<EconomyId>> read() {
    var zone = new LinkedHashSet<EconomyId>();
    List<String> lines = lines();
    for (int i = 0; i < lines.size(); i++) {
      List<String> columns = columns(lines.get(i));
      boolean heading = i == 0 && columns.getFirst().equals(HEADING);
      if (!heading && columns.stream().anyMatch(each -> !each.isEmpty())) {
        zone.addAll(named(i + 1, columns));
      }
    }
    if (zone.isEmpty() && problems.isEmpty()) {
      problem(0, "", "the file names no economy", "A zone needs at least one.");
    }
    return new Checked<>(zone, problems);
  }

  private static List<String> columns(String line) {
    String text = line.replaceFirst("#.*", "").replace("\uFEFF", "");
    var columns = new ArrayList<String>();
    for (String column : text.split(",", -1)) {
      columns.add(column.strip().replaceFirst("^\"(.*)\"$", "$1").strip());
    }
    return columns;
  }

  private Set<EconomyId> named(int line, List<String> columns) {
    String code = columns.getFirst();
    Set<EconomyId> named = members.apply(code);
    if (named.isEmpty()) {
      boolean several = code.codePoints().anyMatch(c -> !isOfCode(c));
      String rule =
          several
              ? "one code is expected here; only a comma separates columns"
              : "no economy or group has this code";
      String advice = "Name an economy or a group of the data by its code, such as JPN or EU27.";
      problem(line, code, rule, several ? ONE_A_LINE : advice);
    }
    for (String further : columns.subList(1, columns.size())) {
      if (!further.isEmpty() && !members.apply(further).isEmpty()) {
        problem(line, further, "a second code stands on this line", ONE_A_LINE);
      }
    }
    return named;
  }

  private static boolean isOfCode(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  private List<String> lines() {
    byte[] bytes = bytes();
    var lines = new ArrayList<String>();
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '\n') {
        lines.add(line(ByteBuffer.wrap(bytes, start, i - start), lines.size() + 1));
        start = i + 1;
      }
    }
    return lines;
  }

  private byte[] bytes() {
    try {
      if (Files.size(file) <= LARGEST) {
        return Files.readAllBytes(file);
      }
      problem(0, "", "the file is larger than a megabyte", "A zone is a short list of codes.");
    } catch (IOException e) {
      problem(0, "", "the file cannot be read", "It must be UTF-8 text that may be read.");
    }
    return new byte[0];
  }

  private String line(ByteBuffer bytes, int line) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      problem(line, "", "the line is not UTF-8 text", "Save the file in the encoding UTF-8.");
      return "";
    }
  }

  private void problem(int line, String code, String rule, String advice) {
    String field = code.isEmpty() ? "" : HEADING;
    problems.add(new Problem(file.toString(), line, field, code, rule, advice));
  }
}
