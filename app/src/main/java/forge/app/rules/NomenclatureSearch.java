package forge.app.rules;

import forge.levy.measure.GoodsLine;
import forge.levy.measure.RuleSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Lines of the nomenclature of a rule set, found by the beginning of their code or by words. */
public final class NomenclatureSearch {

  private static final int LONGEST = 200;

  private NomenclatureSearch() {}

  /**
   * A line that was found.
   *
   * @param path the headings above it, the widest first, as far as the rule set has them
   */
  public record Found(String code, String text, List<String> path) {

    public Found {
      path = List.copyOf(path);
    }
  }

  /** The lines in force on a day that have every word asked for, in the order of their codes. */
  public static List<Found> of(RuleSet rules, String asked, LocalDate day) {
    List<String> words =
        Arrays.stream(brief(asked).toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(each -> !each.isEmpty())
            .toList();
    List<GoodsLine> lines =
        rules.vocabulary().goods().stream().filter(each -> each.validity().contains(day)).toList();
    return lines.stream()
        .filter(each -> words.stream().allMatch(word -> has(each, word)))
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .map(each -> new Found(each.code().toString(), each.description(), path(each, lines)))
        .toList();
  }

  /** The lines right below a code, or those that stand below none where it is {@code top}. */
  public static List<Found> under(RuleSet rules, String code, LocalDate day) {
    String digits = code.equals("top") ? "" : code.replace(".", "");
    List<GoodsLine> lines =
        rules.vocabulary().goods().stream().filter(each -> each.validity().contains(day)).toList();
    List<GoodsLine> below =
        lines.stream()
            .filter(each -> each.code().digits().startsWith(digits))
            .filter(each -> each.code().digits().length() > digits.length())
            .toList();
    return below.stream()
        .filter(each -> below.stream().noneMatch(other -> above(other, each)))
        .sorted((one, other) -> one.code().compareTo(other.code()))
        .map(each -> new Found(each.code().toString(), each.description(), path(each, lines)))
        .toList();
  }

  private static boolean above(GoodsLine one, GoodsLine other) {
    return one.code().digits().length() < other.code().digits().length()
        && other.code().digits().startsWith(one.code().digits());
  }

  private static String brief(String asked) {
    return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
  }

  private static boolean has(GoodsLine line, String word) {
    String digits = word.replace(".", "");
    boolean code = !digits.isEmpty() && digits.chars().allMatch(Character::isDigit);
    return code
        ? line.code().digits().startsWith(digits)
        : line.description().toLowerCase(Locale.ROOT).contains(word);
  }

  private static List<String> path(GoodsLine line, List<GoodsLine> lines) {
    return lines.stream()
        .filter(each -> each.code().digits().length() < line.code().digits().length())
        .filter(each -> line.code().digits().startsWith(each.code().digits()))
        .sorted((one, other) -> one.code().digits().length() - other.code().digits().length())
        .map(each -> each.code() + " " + each.description())
        .collect(Collectors.toList());
  }
}
