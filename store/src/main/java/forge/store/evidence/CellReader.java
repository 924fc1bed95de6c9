package forge.store.evidence;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.store.document.Findings;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the cells of one row after the other as values. A cell that breaks a rule leaves its
 * problem behind and gives a stand-in, so that the rest of the row is read too; a row with a
 * problem is then dropped. An empty cell gives a stand-in in silence: whether it may be empty is
 * asked elsewhere.
 */
final class CellReader {

  private static final BigDecimal STAND_IN = BigDecimal.ONE;
  private static final int LONGEST_SHOWN = 60;
  private static final String IN_PERCENT = "Was it given in percent?";

  private final Findings findings;
  private final Lexicon lexicon;
  private final Instant now;
  private final LocalDate lastDay;
  private final Set<EvidenceColumn> missed = EnumSet.noneOf(EvidenceColumn.class);
  private Cells row = Cells.none();
  private int problems;

  CellReader(Findings findings, Lexicon lexicon, Instant now) {
    this.findings = findings;
    this.lexicon = lexicon;
    this.now = now;
    this.lastDay = now.atOffset(Moments.EARLIEST).toLocalDate();
  }

  /** Turns to the next row. */
  void begin(Cells next) {
    row = next;
    problems = 0;
  }

  /** How many problems this row has so far. */
  int problems() {
    return problems;
  }

  /** Notes a problem of a cell. */
  void problem(EvidenceColumn column, String rule, String advice) {
    problems++;
    String text = row.text(column);
    String shown = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    findings.add(row.line(), column.word(), shown, rule, advice);
  }

  /**
   * Notes that a column is not in the file though rows need it: once a file, however many they are.
   */
  void missed(EvidenceColumn column, String rule) {
    problems++;
    if (missed.add(column)) {
      findings.add(0, column.word(), "", rule, column.advice());
    }
  }

  /** Notes a problem of the row, one that no cell has alone. */
  void problem(String rule) {
    problems++;
    findings.add(row.line(), "", "", rule, "");
  }

  /** The text of a cell, the stand-in where it is empty. */
  String text(EvidenceColumn column, String standIn) {
    return row.has(column) ? row.text(column) : standIn;
  }

  /** One of a few words. */
  <T> T word(EvidenceColumn column, Map<String, T> words, T standIn) {
    if (!row.has(column)) {
      return standIn;
    }
    T known = words.get(row.text(column));
    if (known != null) {
      return known;
    }
    String advice = findings.full() ? "" : Suggestion.sentence(row.text(column), words.keySet());
    problem(column, "no " + column.word() + " is written so", advice);
    return standIn;
  }

  /** Whether the answer is yes; an empty cell is a no. */
  boolean yes(EvidenceColumn column) {
    String answer = text(column, "no");
    if (!answer.equals("yes") && !answer.equals("no")) {
      problem(column, "this is yes or no", "Leave it empty for no.");
    }
    return answer.equals("yes");
  }

  /**
   * A number above zero.
   *
   * @param subject what it is, for the problem
   */
  BigDecimal positive(EvidenceColumn column, String subject) {
    BigDecimal number = number(column, STAND_IN);
    if (number.signum() > 0) {
      return number;
    }
    problem(column, subject + " is above zero", "Leave the row out where there was none.");
    return STAND_IN;
  }

  /** A number not below zero. */
  BigDecimal notNegative(EvidenceColumn column) {
    BigDecimal number = number(column, STAND_IN);
    if (number.signum() < 0) {
      problem(column, column.word() + " is not negative", "");
      return STAND_IN;
    }
    return number;
  }

  /** An assay in (0, 1], zero where the cell is empty. */
  BigDecimal assay() {
    BigDecimal number = number(EvidenceColumn.ASSAY, BigDecimal.ZERO);
    boolean absent = !row.has(EvidenceColumn.ASSAY);
    boolean within = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
    if (absent || within) {
      return number;
    }
    String advice = number.signum() > 0 ? IN_PERCENT : "Leave it empty where it was not measured.";
    problem(EvidenceColumn.ASSAY, "an assay is a mass fraction in (0, 1]", advice);
    return BigDecimal.ZERO;
  }

  /** Moisture in [0, 1), zero where the cell is empty. */
  BigDecimal moisture() {
    return share(EvidenceColumn.MOISTURE, "moisture is a mass fraction in [0, 1)", IN_PERCENT);
  }

  /** The tax inside a price in [0, 1), zero where the cell is empty. */
  BigDecimal taxInside() {
    String rule = "the tax inside a price is a share in [0, 1) of the price without it";
    return share(EvidenceColumn.TAX_INSIDE, rule, IN_PERCENT + " 13 % is 0.13.");
  }

  private BigDecimal share(EvidenceColumn column, String rule, String above) {
    BigDecimal number = number(column, BigDecimal.ZERO);
    if (number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
      return number;
    }
    problem(column, rule, number.signum() > 0 ? above : "");
    return BigDecimal.ZERO;
  }

  private BigDecimal number(EvidenceColumn column, BigDecimal standIn) {
    if (!row.has(column)) {
      return standIn;
    }
    Optional<BigDecimal> number = Decimals.find(row.text(column));
    if (number.isEmpty()) {
      problem(
          column,
          "a number is written in digits with at most one point",
          "Write 1234.5, without a unit, an exponent or marks between thousands.");
    }
    return number.orElse(standIn);
  }

  /** A whole number within bounds. */
  int whole(EvidenceColumn column, int least, int most, int standIn) {
    BigDecimal number = number(column, BigDecimal.valueOf(standIn));
    boolean within =
        number.scale() == 0
            && number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (within) {
      return number.intValue();
    }
    problem(column, "this is a whole number from %d to %d".formatted(least, most), "");
    return standIn;
  }

  /** The day of the row; not one that has begun nowhere on Earth yet. */
  LocalDate date() {
    String text = row.text(EvidenceColumn.DATE);
    if (text.isEmpty()) {
      return LocalDate.EPOCH;
    }
    Optional<LocalDate> day = lexicon.moments.findDay(text);
    if (day.isEmpty()) {
      problem(EvidenceColumn.DATE, "a date is written year-month-day", "Write 2026-05-29.");
    } else if (day.get().isAfter(lastDay)) {
      String rule = "the date lies in the future; it is " + lastDay + " at the latest";
      problem(EvidenceColumn.DATE, rule, "Are day and month, or the year, mistaken?");
    }
    return day.orElse(LocalDate.EPOCH);
  }

  /** When it was received: when it was made, where the cell is empty. */
  Instant received(LocalDate date) {
    String text = row.text(EvidenceColumn.RECEIVED);
    if (text.isEmpty()) {
      return lexicon.moments.begin(date);
    }
    Optional<Instant> moment = lexicon.moments.findMoment(text);
    if (moment.isEmpty()) {
      problem(
          EvidenceColumn.RECEIVED,
          "a moment is written with its offset from UTC",
          "Write 2026-05-29T16:00:00+01:00, or a date.");
    } else if (moment.get().isAfter(now)) {
      problem(
          EvidenceColumn.RECEIVED,
          "it was received in the future; it is " + now + " now",
          "Is the offset from UTC mistaken?");
    } else if (moment.get().getEpochSecond() < lexicon.moments.earliest(date)) {
      problem(
          EvidenceColumn.RECEIVED,
          "it was received before its date, " + date,
          "Has one of the two been mistaken, or the offset from UTC?");
    }
    return moment.orElse(Instant.EPOCH);
  }

  /** A currency, or {@code %}. */
  CurrencyId currency(EvidenceColumn column) {
    String text = text(column, "%");
    if (text.equals("%") || capitals(text)) {
      return lexicon.currencies.of(text);
    }
    problem(
        column,
        "a currency is three capital letters, or % where the amount is no money",
        "Write the ISO 4217 code, such as USD.");
    return CurrencyId.PERCENT;
  }

  /** An economy. */
  EconomyId economy() {
    String text = text(EvidenceColumn.ECONOMY, "?");
    if (!text.equals("?") && !capitals(text)) {
      problem(
          EvidenceColumn.ECONOMY,
          "an economy is three capital letters",
          "Write the ISO 3166 code, such as JPN.");
    }
    return lexicon.economies.of(text);
  }

  private static boolean capitals(String text) {
    return text.length() == 3
        && capital(text.charAt(0))
        && capital(text.charAt(1))
        && capital(text.charAt(2));
  }

  private static boolean capital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** What a mass or a price counts. */
  Basis basis(EvidenceColumn column, Basis standIn) {
    if (!row.has(column)) {
      return standIn;
    }
    Basis basis = lexicon.bases.of(row.text(column));
    if (basis.contained()) {
      misspelt(column, basis, Basis.GROSS);
      misspelt(column, basis, Basis.WET);
    }
    return basis;
  }

  private void misspelt(EvidenceColumn column, Basis written, Basis meant) {
    if (written.code().equalsIgnoreCase(meant.code())) {
      problem(column, "no basis is written so", "Did you mean " + meant + "?");
    }
  }
}
