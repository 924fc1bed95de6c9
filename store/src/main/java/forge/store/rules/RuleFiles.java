package forge.store.rules;

import forge.kernel.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * What the files of a rule set may be called, and how large they may be, where somebody sends them.
 * A name is that of a file, or of one in the folder {@code examples}; it leads nowhere else.
 */
public final class RuleFiles {

  /** As many files at most. */
  public static final int MOST = 64;

  /** As many bytes in one file at most. */
  public static final int MOST_BYTES = 1_000_000;

  /** As many bytes in all files at most. */
  public static final int MOST_BYTES_IN_ALL = 3_000_000;

  private static final Pattern NAME =
      Pattern.compile("(examples/)?[A-Za-z0-9][A-Za-z0-9_-]{0,79}\\.(yaml|yml|csv|json|md|txt)");

  private RuleFiles() {}

  /** Everything that speaks against keeping these files. */
  public static List<Problem> problems(SortedMap<String, String> files) {
    var problems = new ArrayList<Problem>();
    if (files.isEmpty()) {
      problems.add(problem("", "", "no file was sent", "Send rules.yaml and what belongs to it."));
    }
    if (files.size() > MOST) {
      String rule = "%d files were sent, and at most %d are kept".formatted(files.size(), MOST);
      problems.add(problem("", "", rule, "Put measures together."));
    }
    long all = 0;
    for (Map.Entry<String, String> file : files.entrySet()) {
      int bytes = file.getValue().getBytes(StandardCharsets.UTF_8).length;
      all += bytes;
      if (!NAME.matcher(file.getKey()).matches()) {
        String advice =
            "Write rules.yaml, measures.yaml, goods.csv, or examples/one.json: letters, digits and"
                + " hyphens, no other folder.";
        problems.add(problem("", file.getKey(), "is no name of a file of a rule set", advice));
      } else if (bytes > MOST_BYTES) {
        String rule = "the file has %d bytes, and at most %d are kept".formatted(bytes, MOST_BYTES);
        problems.add(problem(file.getKey(), "", rule, "Split it."));
      } else if (file.getValue().indexOf('\0') >= 0) {
        problems.add(problem(file.getKey(), "", "the file is not text", "Send text in UTF-8."));
      }
    }
    if (all > MOST_BYTES_IN_ALL) {
      String rule =
          "the files have %d bytes, and at most %d are kept".formatted(all, MOST_BYTES_IN_ALL);
      problems.add(problem("", "", rule, "Make two rule sets of it."));
    }
    return problems;
  }

  private static Problem problem(String file, String value, String rule, String advice) {
    return new Problem(file.isEmpty() ? "files" : file, 0, "", value, rule, advice);
  }
}
