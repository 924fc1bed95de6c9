package forge.app;

import forge.kernel.Basis;
import forge.kernel.Checked;
import forge.kernel.CurrencyId;
import forge.kernel.Problem;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutySentence;
import forge.levy.expression.PriceName;
import forge.levy.expression.Rate;
import forge.levy.expression.StatedFacts;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that state the facts a duty sentence is tried on. */
final class FactOptions {

  private static final String NUMBER = "-?[0-9]{1,18}(\\.[0-9]{1,12})?";

  @Option(names = "--value", paramLabel = "X", description = "The customs value.")
  private @Nullable String value;

  @Option(
      names = "--currency",
      paramLabel = "C",
      required = true,
      description = "The currency of assessment, in which amounts are.")
  private String currency = "";

  @Option(names = "--net-mass", paramLabel = "KG", description = "Net mass, kilograms.")
  private @Nullable String netMass;

  @Option(
      names = "--quantity",
      arity = "2",
      paramLabel = "N UNIT",
      hideParamSyntax = true,
      description = "A quantity and its unit, such as 40 ASV; may be repeated.")
  private List<String> quantities = new ArrayList<>();

  @Option(
      names = "--rate",
      paramLabel = "C=X",
      description = "One of a currency in the currency of assessment; may be repeated.")
  private List<String> rates = new ArrayList<>();

  @Option(
      names = "--price",
      paramLabel = "BASIS=X",
      description = "The price on FOB, CIF, FRONTIER or CIF+DUTY; may be repeated.")
  private List<String> prices = new ArrayList<>();

  @Option(
      names = "--content",
      paramLabel = "S=KG",
      description = "The mass of a substance in the goods, kilograms; may be repeated.")
  private List<String> contents = new ArrayList<>();

  @Option(
      names = "--content-value",
      paramLabel = "S=X",
      description = "The value of a substance in the goods; may be repeated.")
  private List<String> contentValues = new ArrayList<>();

  @Option(
      names = "--duty",
      paramLabel = "TYPE=X",
      description = "What a type of measure charged before; may be repeated.")
  private List<String> duties = new ArrayList<>();

  @Option(
      names = {"--series", "--reference"},
      paramLabel = "NAME[@DAY]=RATE",
      description =
          "The price that SERIES(NAME) or REFERENCE(NAME) looks up, such as \"maize=113.84 EUR / TNE\", "
              + "from a day on; may be repeated.")
  private List<String> series = new ArrayList<>();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day for which prices are looked up. Default: the last of those stated.")
  private @Nullable String on;

  private final List<Problem> problems = new ArrayList<>();
  private String command = "";

  String currency() {
    return currency;
  }

  /** The facts, or what is wrong with them. */
  Checked<Optional<StatedFacts>> read(String asked) {
    command = asked;
    if (!currency.matches("[A-Z]{3}")) {
      refuse("--currency", currency, "is no currency", "Write such as EUR.");
      return new Checked<>(Optional.empty(), problems);
    }
    var facts = new StatedFacts(new CurrencyId(currency), day(on, LocalDate.MAX, "--on"));
    if (value != null) {
      BigDecimal amount = number("--value", value);
      facts.value(amount);
      EnumSet.allOf(PriceBasis.class).forEach(basis -> facts.price(basis, amount));
    }
    if (netMass != null) {
      facts.quantity(DutyUnit.KGM, number("--net-mass", netMass));
    }
    for (int i = 0; i + 1 < quantities.size(); i += 2) {
      quantity(facts, quantities.get(i), quantities.get(i + 1));
    }
    each("--rate", rates, (name, text) -> rate(facts, name, text));
    each("--price", prices, (name, text) -> price(facts, name, text));
    each(
        "--content",
        contents,
        (name, text) -> facts.contentMass(Basis.of(name), number("--content", text)));
    each(
        "--content-value",
        contentValues,
        (name, text) -> facts.contentValue(Basis.of(name), number("--content-value", text)));
    each("--duty", duties, (name, text) -> facts.duty(name, number("--duty", text)));
    each("--series", series, (name, text) -> named(facts, name, text));
    return new Checked<>(problems.isEmpty() ? Optional.of(facts) : Optional.empty(), problems);
  }

  private void refuse(String option, String text, String rule, String advice) {
    problems.add(new Problem(command, 0, option, text, rule, advice));
  }

  private void each(String option, List<String> texts, BiConsumer<String, String> take) {
    for (String text : texts) {
      int sign = text.indexOf('=');
      if (sign < 1) {
        refuse(option, text, "is no name with its figure", "Write NAME=FIGURE.");
      } else {
        take.accept(text.substring(0, sign).strip(), text.substring(sign + 1).strip());
      }
    }
  }

  private BigDecimal number(String option, String text) {
    if (text.matches(NUMBER)) {
      return new BigDecimal(text);
    }
    refuse(option, text, "is no number", "Write such as 1234.5.");
    return BigDecimal.ONE;
  }

  private LocalDate day(@Nullable String text, LocalDate standIn, String option) {
    try {
      return text == null ? standIn : LocalDate.parse(text);
    } catch (DateTimeException none) {
      refuse(option, String.valueOf(text), "is no day", "Write 2026-06-15.");
      return standIn;
    }
  }

  private void quantity(StatedFacts facts, String text, String code) {
    Optional<DutyUnit> unit = DutyUnit.find(code);
    if (unit.isEmpty()) {
      String advice = Suggestion.sentence(code, DutyUnit.codes());
      refuse("--quantity", code, "is no unit", advice);
    }
    BigDecimal number = number("--quantity", text);
    unit.ifPresent(each -> facts.quantity(each, number));
  }

  private void rate(StatedFacts facts, String name, String text) {
    BigDecimal rate = number("--rate", text);
    if (!name.matches("[A-Z]{3}") || rate.signum() <= 0) {
      refuse("--rate", name + "=" + text, "is no rate of a currency above zero", "");
    } else {
      facts.rate(new CurrencyId(name), rate);
    }
  }

  private void price(StatedFacts facts, String name, String text) {
    BigDecimal amount = number("--price", text);
    Optional<PriceBasis> basis = PriceBasis.find(name);
    if (basis.isEmpty()) {
      String advice = Suggestion.sentence(name, PriceBasis.words());
      refuse("--price", name, "is no price basis", advice);
    }
    basis.ifPresent(each -> facts.price(each, amount));
  }

  /** A price by its name, which counts for a series and for a reference price alike. */
  private void named(StatedFacts facts, String name, String text) {
    int at = name.indexOf('@');
    LocalDate from =
        at < 0 ? LocalDate.MIN : day(name.substring(at + 1), LocalDate.MIN, "--series");
    Checked<DutyExpression> read = DutySentence.read(text);
    if (!read.clean() || !(read.value() instanceof DutyExpression.Specific specific)) {
      refuse("--series", text, "is no rate", "Write such as 113.84 EUR / TNE.");
      return;
    }
    String bare = at < 0 ? name : name.substring(0, at);
    for (PriceName each : names(bare)) {
      facts.named(each, from, rate(specific));
    }
  }

  private static Rate rate(DutyExpression.Specific specific) {
    return specific.rate();
  }

  private static Set<PriceName> names(String name) {
    var sentence = DutySentence.read("REFERENCE(" + name + ")");
    return sentence.clean()
            && sentence.value() instanceof DutyExpression.Named named
            && !name.isBlank()
        ? Set.of(named.name(), new PriceName.Series(name))
        : Set.of(new PriceName.Series(name));
  }
}
