package forge.store.rules;

import forge.kernel.CurrencyId;
import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.kernel.Rounding;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutySentence;
import forge.levy.measure.Citation;
import forge.levy.measure.Span;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A mapping of a rule file, read key by key. Each read notes what is wrong and answers with a value
 * to go on with.
 */
final class RuleForm {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,12})?");
  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
  private static final CurrencyId SOME_CURRENCY = new CurrencyId("USD");

  /** What a rule names as the act where none could be read. */
  private static final Citation NO_ACT = new Citation("?", "");

  private final Form form;

  private RuleForm(Form form) {
    this.form = form;
  }

  static RuleForm at(Place place, Findings findings) {
    return new RuleForm(Form.at(place, findings));
  }

  /** A form whose missing keys are read from this one. */
  RuleForm overlaid(Place over) {
    return new RuleForm(form.overlaid(over));
  }

  Form form() {
    return form;
  }

  Findings findings() {
    return form.findings();
  }

  Place place() {
    return form.place();
  }

  int line() {
    return form.place().node().line();
  }

  void close() {
    form.close();
  }

  /** Notes a problem of a key, or of the mapping where the key is absent. */
  void refuse(String key, String rule, String advice) {
    findings().add(form.find(key).orElseGet(form::place), rule, advice);
  }

  String text(String key, String advice) {
    return form.text(key, advice);
  }

  /** A text that is something to go on with where it is missing. */
  String name(String key, String advice) {
    String text = form.text(key, advice);
    return text.isEmpty() ? "?" : text;
  }

  String textOrEmpty(String key) {
    return form.find(key).map(this::textOrEmpty).orElse("");
  }

  private String textOrEmpty(Place at) {
    boolean nothing =
        at.node() instanceof Node.Scalar scalar && scalar.quoted() && scalar.text().isEmpty();
    return nothing ? "" : form.text(at);
  }

  /** One of the words of an enumeration that must be there. */
  <E extends Enum<E>> E word(String key, Class<E> type) {
    String known = String.join(", ", RuleWords.all(type));
    return form.need(key, "Give one of " + known + ".")
        .map(at -> word(at, type))
        .orElseGet(() -> type.getEnumConstants()[0]);
  }

  <E extends Enum<E>> E wordOr(String key, E fallback) {
    return form.find(key).map(at -> word(at, fallback.getDeclaringClass())).orElse(fallback);
  }

  <E extends Enum<E>> E word(Place at, Class<E> type) {
    List<String> words = RuleWords.all(type);
    return type.getEnumConstants()[words.indexOf(form.choice(at, words))];
  }

  /** A required day. */
  LocalDate day(String key) {
    return form.need(key, "Give a day, such as 2026-02-04.").map(this::day).orElse(LocalDate.EPOCH);
  }

  LocalDate day(Place at) {
    String text = form.text(at);
    try {
      return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
    } catch (DateTimeException wrong) {
      findings().add(at, "must be a day of the calendar", "Write it as 2026-02-04.");
      return LocalDate.EPOCH;
    }
  }

  /** The days from {@code from} until {@code until}, which may be left out. */
  Span span() {
    LocalDate from = day("from");
    LocalDate until = form.find("until").map(this::day).orElse(LocalDate.MAX);
    if (from.isBefore(until)) {
      return new Span(from, until);
    }
    refuse("until", "must be after from, " + from, "Until is the first day without it.");
    return Span.from(from);
  }

  /** The act of {@code act} and the place in it. */
  Citation citation() {
    String act = text("act", "Name an act by its id: every rule rests on one.");
    return act.isEmpty() ? NO_ACT : new Citation(act, textOrEmpty("place"));
  }

  /** A required number of at least zero. */
  BigDecimal amount(String key) {
    return form.need(key, "").map(this::amount).orElse(BigDecimal.ZERO);
  }

  BigDecimal amountOrZero(String key) {
    return form.find(key).map(this::amount).orElse(BigDecimal.ZERO);
  }

  private BigDecimal amount(Place at) {
    BigDecimal number = number(at);
    if (number.signum() < 0) {
      findings().add(at, "must not be negative", "");
    }
    return number.signum() < 0 ? BigDecimal.ZERO : number;
  }

  BigDecimal number(Place at) {
    if (at.node() instanceof Node.Scalar scalar
        && !scalar.quoted()
        && NUMBER.matcher(scalar.text()).matches()) {
      return RuleWords.plain(new BigDecimal(scalar.text()));
    }
    findings().add(at, "must be a number", "Write digits, with a decimal point if need be.");
    return BigDecimal.ZERO;
  }

  /** The decimals and the mode of a rounding, half up where it names none. */
  Rounding rounding(String key) {
    Optional<Place> found = form.need(key, "Write {decimals: 2, mode: half-up}.");
    return found.map(at -> rounding(at(at, findings()))).orElseGet(() -> Rounding.halfUp(0));
  }

  private static Rounding rounding(RuleForm form) {
    Rounding.Mode mode = form.wordOr("mode", Rounding.Mode.HALF_UP);
    BigDecimal decimals =
        form.form.need("decimals", "Give how many.").map(form::number).orElse(BigDecimal.ZERO);
    form.close();
    boolean fit = decimals.scale() == 0 && decimals.abs().compareTo(BigDecimal.valueOf(12)) <= 0;
    if (!fit) {
      form.refuse("decimals", "must be a whole number between -12 and 12", "");
    }
    return new Rounding(fit ? decimals.intValueExact() : 0, mode);
  }

  CurrencyId currency(String key) {
    String code = text(key, "Give an ISO 4217 code such as USD.");
    if (CURRENCY.matcher(code).matches()) {
      return new CurrencyId(code);
    }
    if (!code.isEmpty()) {
      refuse(key, "is no currency", "A currency is three capital letters, such as USD.");
    }
    return SOME_CURRENCY;
  }

  /** The economies of a list of codes, none where the key is absent. */
  SortedSet<EconomyId> economies(String key) {
    return economies(form.words(key));
  }

  SortedSet<EconomyId> economies(List<Place> codes) {
    var economies = new TreeSet<EconomyId>();
    for (Place code : codes) {
      if (!economies.add(economy(code.text()))) {
        findings().add(code, "stands twice in the list", "Keep one.");
      }
    }
    return economies;
  }

  /** An economy by its alpha-3 code; a code that is none of ISO 3166 is kept as it stands. */
  static EconomyId economy(String code) {
    return Iso3166.find(code).orElseGet(() -> EconomyId.of(code));
  }

  /** The expression of a required duty sentence. */
  DutyExpression duty(String key) {
    return form.need(key, "Write a duty sentence, such as 5.5 % or NIHIL.")
        .map(this::duty)
        .orElseGet(DutyExpression::nil);
  }

  DutyExpression duty(Place at) {
    String text = form.text(at);
    if (text.isEmpty()) {
      return DutyExpression.nil();
    }
    var read = DutySentence.read(text);
    read.problems().forEach(each -> findings().add(at, each.rule(), each.advice()));
    return read.value();
  }

  /** The mappings of a list. */
  List<RuleForm> list(String key) {
    var forms = new ArrayList<RuleForm>();
    form.elements(key).forEach(at -> forms.add(at(at, findings())));
    return forms;
  }

  Optional<RuleForm> need(String key, String advice) {
    return form.need(key, advice).map(at -> at(at, findings()));
  }
}
