package forge.store.origin;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.levy.entry.EvidenceGrade;
import forge.levy.entry.GoodsCode;
import forge.levy.entry.OriginClaim;
import forge.levy.origin.Percent;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A mapping of an origin case, read key by key. Each read notes what is wrong and answers with a
 * value to go on with.
 */
final class CaseForm {

  static final EconomyId SOMEWHERE = EconomyId.of("???");

  private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]{1,20}(\\.[0-9]{1,20})?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final GoodsCode SOME_CODE = new GoodsCode("99");
  private static final String UNKNOWN = "unknown";

  private final Form form;

  private CaseForm(Form form) {
    this.form = form;
  }

  static CaseForm at(Place place, Findings findings) {
    return new CaseForm(Form.at(place, findings));
  }

  Form form() {
    return form;
  }

  Findings findings() {
    return form.findings();
  }

  boolean has(String key) {
    return form.has(key);
  }

  void close() {
    form.close();
  }

  /** Notes a problem of a key, or of the mapping where the key is absent. */
  void refuse(String key, String rule, String advice) {
    findings().add(form.find(key).orElseGet(form::place), rule, advice);
  }

  String text(String key, String advice) {
    String text = form.text(key, advice);
    return text.isEmpty() ? "?" : text;
  }

  Optional<CaseForm> find(String key) {
    return form.find(key).map(at -> at(at, findings()));
  }

  Optional<CaseForm> need(String key, String advice) {
    return form.need(key, advice).map(at -> at(at, findings()));
  }

  /** Whether a key holds a mapping. */
  boolean isMapping(String key) {
    return form.find(key).filter(at -> at.node() instanceof Node.Fields).isPresent();
  }

  /** The mappings of a list, each read and closed. */
  <T> List<T> list(String key, Function<CaseForm, T> read) {
    var all = new ArrayList<T>();
    for (Place at : form.elements(key)) {
      CaseForm element = at(at, findings());
      all.add(read.apply(element));
      element.close();
    }
    return all;
  }

  /** A number that is not negative; zero to go on with. */
  BigDecimal amount(String key) {
    return form.need(key, "").map(this::amount).orElse(BigDecimal.ZERO);
  }

  Optional<BigDecimal> findAmount(String key) {
    return form.find(key).map(this::amount);
  }

  /** A number above zero. */
  BigDecimal positive(String key) {
    BigDecimal amount = form.need(key, "").map(this::amount).orElse(BigDecimal.ONE);
    if (amount.signum() == 0) {
      refuse(key, "must be greater than zero", "");
      return BigDecimal.ONE;
    }
    return amount;
  }

  BigDecimal positiveOr(String key, BigDecimal fallback) {
    return has(key) ? positive(key) : fallback;
  }

  /** A share from 0 to 1, if there is one. */
  Optional<BigDecimal> findShare(String key) {
    return findAmount(key)
        .map(
            share -> {
              if (share.compareTo(BigDecimal.ONE) > 0) {
                refuse(key, "must be in [0, 1]", "A share is written as a fraction: 25 % is 0.25.");
                return BigDecimal.ONE;
              }
              return share;
            });
  }

  /** Per cent above 0, at most 100. */
  Percent percent(String key) {
    Percent percent = needed(key);
    if (percent.equals(Percent.NOTHING)) {
      refuse(key, "must be greater than zero", "");
      return Percent.ALL;
    }
    return percent;
  }

  private Percent needed(String key) {
    form.need(key, "Give it in per cent.");
    return percentOr(key, Percent.ALL);
  }

  Percent percentOr(String key, Percent fallback) {
    return findAmount(key)
        .map(
            number -> {
              if (number.compareTo(HUNDRED) > 0) {
                refuse(key, "must be from 0 to 100", "");
                return Percent.ALL;
              }
              return new Percent(number);
            })
        .orElse(fallback);
  }

  private BigDecimal amount(Place at) {
    boolean number =
        at.node() instanceof Node.Scalar scalar
            && !scalar.quoted()
            && NUMBER.matcher(scalar.text()).matches();
    if (!number) {
      findings().add(at, "must be a number", "Write it with a decimal point, without quotes.");
      return BigDecimal.ONE;
    }
    var amount = new BigDecimal(at.text());
    if (amount.signum() < 0) {
      findings().add(at, "must not be negative", "");
      return BigDecimal.ONE;
    }
    return amount;
  }

  boolean truth(String key) {
    return form.need(key, "Write true or false.").map(this::truth).orElse(false);
  }

  boolean truthOr(String key, boolean fallback) {
    return form.find(key).map(this::truth).orElse(fallback);
  }

  private boolean truth(Place at) {
    String word = at.node() instanceof Node.Scalar scalar && !scalar.quoted() ? scalar.text() : "";
    if (!word.equals("true") && !word.equals("false")) {
      findings().add(at, "must be true or false", "");
    }
    return word.equals("true");
  }

  LocalDate day(String key) {
    return form.need(key, "Give a day, such as 2026-07-01.").map(this::day).orElse(LocalDate.EPOCH);
  }

  private LocalDate day(Place at) {
    String text = form.text(at);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeParseException wrong) {
      findings().add(at, "must be a day of the calendar", "Write it as 2026-07-01.");
      return LocalDate.EPOCH;
    }
  }

  GoodsCode code(String key) {
    return form.need(key, "Give the goods code in quotes, such as \"8505.11\".")
        .map(this::code)
        .orElse(SOME_CODE);
  }

  GoodsCode code(Place at) {
    String text = form.text(at);
    Optional<GoodsCode> code = GoodsCode.find(text);
    if (code.isEmpty() && !text.isEmpty()) {
      findings()
          .add(
              at,
              "must be a goods code of 2, 4, 6, 8 or 10 digits",
              "Put it in quotes, so that no zero is lost.");
    }
    return code.orElse(SOME_CODE);
  }

  /** One of some words. */
  <E> E choice(String key, List<String> words, Function<String, Optional<E>> find, String advice) {
    String word = form.need(key, advice).map(at -> form.choice(at, words)).orElse(words.getFirst());
    return find.apply(word).orElseThrow();
  }

  /** A grade that is not unknown. */
  EvidenceGrade grade(String key) {
    List<String> words =
        EvidenceGrade.words().stream().filter(word -> !word.equals(UNKNOWN)).toList();
    return choice(key, words, EvidenceGrade::find, "Say what it rests on: " + words + ".");
  }

  EconomyId economy(String key) {
    return form.need(key, "Name an economy by its ISO 3166-1 code, such as AUS.")
        .map(this::economy)
        .orElse(SOMEWHERE);
  }

  EconomyId economy(Place at) {
    String text = form.text(at);
    Optional<EconomyId> economy = Iso3166.find(text);
    if (economy.isEmpty() && !text.isEmpty()) {
      List<String> all = Iso3166.all().stream().map(EconomyId::code).toList();
      String near =
          Suggestion.nearest(text, all).map(each -> "Did you mean " + each + "?").orElse("");
      findings().add(at, "must be an economy of ISO 3166-1", near);
    }
    return economy.orElse(SOMEWHERE);
  }

  SortedSet<EconomyId> economies(String key) {
    var all = new TreeSet<EconomyId>();
    form.words(key).forEach(at -> all.add(economy(at)));
    return all;
  }

  /** A claim under a key: {@code unknown}, or {@code {economy: AUS, evidence: certified}}. */
  OriginClaim claim(String key) {
    return form.need(key, "Write unknown, or {economy: AUS, evidence: certified}.")
        .map(this::claim)
        .orElse(OriginClaim.unknown());
  }

  OriginClaim claimOrUnknown(String key) {
    return form.find(key).map(this::claim).orElse(OriginClaim.unknown());
  }

  OriginClaim claim(Place at) {
    if (!(at.node() instanceof Node.Fields)) {
      if (!form.text(at).equals(UNKNOWN)) {
        findings()
            .add(at, "must be unknown or a mapping", "Write {economy: AUS, evidence: certified}.");
      }
      return OriginClaim.unknown();
    }
    CaseForm stated = at(at, findings());
    OriginClaim claim = stated.claimHere("economy");
    stated.close();
    return claim;
  }

  /** A claim by keys of this mapping: the economy and its evidence, or the word unknown. */
  OriginClaim claimHere(String key) {
    if (form.peek(key).equals(UNKNOWN)) {
      form.find(key);
      if (has("evidence")) {
        refuse("evidence", "must not stand where the economy is unknown", "Leave it out.");
      }
      return OriginClaim.unknown();
    }
    return new OriginClaim.Stated(economy(key), grade("evidence"));
  }
}
