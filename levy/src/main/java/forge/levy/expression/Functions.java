package forge.levy.expression;

import forge.kernel.Basis;
import forge.kernel.CurrencyId;
import forge.kernel.Rounding;
import forge.levy.entry.DutyUnit;
import forge.levy.entry.PriceBasis;
import forge.levy.expression.DutyExpression.Band;
import forge.levy.expression.DutyExpression.Bracket;
import forge.pricing.method.MarketArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the functions, rates and names of duty sentences. */
final class Functions {

  private static final List<String> NAMES =
      List.of(
          "VALUE",
          "PRICE",
          "CONTENT",
          "DUTIES",
          "REFERENCE",
          "SERIES",
          "GAP",
          "BANDED",
          "BANDS",
          "BRACKETS",
          "ROUND",
          "CONVERT",
          "IF",
          "ABS",
          "REFIX",
          "AT");

  private final Tokens tokens;
  private final DutySentence sentence;

  Functions(Tokens tokens, DutySentence sentence) {
    this.tokens = tokens;
    this.sentence = sentence;
  }

  DutyExpression read() throws Tokens.Fault {
    Tokens.Token name = tokens.peek();
    if (name.kind() != Tokens.Kind.WORD) {
      throw new Tokens.Fault(name, "a rate, a function or ( is wanted here", "");
    }
    tokens.take();
    return switch (name.text()) {
      case "VALUE" -> new DutyExpression.CustomsValue();
      case "DUTIES" -> duties();
      case "PRICE" -> price();
      case "CONTENT" -> content();
      case "REFERENCE" -> reference();
      case "SERIES" -> series();
      case "GAP" -> gap();
      case "BANDED" -> banded();
      case "BANDS" -> bands();
      case "BRACKETS" -> brackets();
      case "ROUND" -> round();
      case "CONVERT" -> convert();
      case "IF" -> choice();
      case "ABS" -> absolute();
      case "REFIX" -> refix();
      case "AT" -> at();
      default ->
          throw new Tokens.Fault(
              name, "no function has this name", "Known are " + String.join(", ", NAMES) + ".");
    };
  }

  private DutyExpression duties() throws Tokens.Fault {
    var types = new TreeSet<String>();
    if (tokens.takeIf("(")) {
      do {
        types.add(tokens.word("a measure type"));
      } while (tokens.takeIf(","));
      tokens.need(")");
    }
    return new DutyExpression.DutiesCharged(types);
  }

  private DutyExpression price() throws Tokens.Fault {
    tokens.need("(");
    Tokens.Token start = tokens.peek();
    String word = tokens.word("a price basis");
    if (tokens.takeIf("+")) {
      word += "+" + tokens.word("DUTY");
    }
    String named = word;
    PriceBasis basis =
        PriceBasis.find(named)
            .orElseThrow(
                () ->
                    new Tokens.Fault(
                        start,
                        "no price basis is named " + named,
                        "Known are " + String.join(", ", PriceBasis.words()) + "."));
    tokens.need(")");
    return new DutyExpression.PriceAt(basis);
  }

  private DutyExpression content() throws Tokens.Fault {
    return new DutyExpression.ContentValue(tokens.substance());
  }

  private DutyExpression reference() throws Tokens.Fault {
    tokens.need("(");
    String product = tokens.word("a product");
    var market = MarketArea.Name.ZONE;
    if (tokens.takeIf(",")) {
      market = market();
    }
    tokens.need(")");
    return new DutyExpression.Named(new PriceName.Reference(product, market));
  }

  private MarketArea.Name market() throws Tokens.Fault {
    Tokens.Token start = tokens.peek();
    String word = tokens.word("a market");
    for (MarketArea.Name each : MarketArea.Name.values()) {
      if (each.name().equals(word)) {
        return each;
      }
    }
    throw new Tokens.Fault(start, "no market is named so", "Known are ZONE, OUTSIDE, DOMINANT.");
  }

  private DutyExpression series() throws Tokens.Fault {
    tokens.need("(");
    String name = tokens.word("a series");
    tokens.need(")");
    return new DutyExpression.Named(new PriceName.Series(name));
  }

  private DutyExpression gap() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression reference = sentence.sentence();
    tokens.need(",");
    DutyExpression price = sentence.sentence();
    tokens.need(")");
    return new DutyExpression.Gap(reference, price);
  }

  private DutyExpression banded() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression price = sentence.sentence();
    tokens.need(",");
    var bands = new ArrayList<Band>();
    while (!tokens.at("BELOW")) {
      Rate from = rate(new BigDecimal(tokens.number("the bound of a band, or BELOW,")));
      tokens.need(":");
      bands.add(new Band(from, sentence.sentence()));
      tokens.need(",");
    }
    return new DutyExpression.Banded(price, bands, labelled("BELOW"));
  }

  private DutyExpression labelled(String label) throws Tokens.Fault {
    tokens.need(label);
    tokens.need(":");
    DutyExpression value = sentence.sentence();
    tokens.need(")");
    return value;
  }

  private DutyExpression bands() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression price = sentence.sentence();
    tokens.need(",");
    Rate entryPrice = rate(new BigDecimal(tokens.number("an entry price")));
    tokens.need(",");
    tokens.need("STEP");
    var step = new BigDecimal(tokens.number("a step"));
    tokens.need("%");
    tokens.need(",");
    tokens.need("COUNT");
    int count = whole("how many steps");
    tokens.need(",");
    Rounding rounding = rounding();
    tokens.need(",");
    var ladder = new EntryPriceLadder(entryPrice, step, count, rounding);
    return new DutyExpression.EntryPrice(price, ladder, labelled("BELOW"));
  }

  private int whole(String what) throws Tokens.Fault {
    Tokens.Token start = tokens.peek();
    String number = tokens.number(what);
    if (!number.matches("-?[0-9]{1,4}")) {
      throw new Tokens.Fault(start, "a whole number is wanted here", "");
    }
    return Integer.parseInt(number);
  }

  private DutyExpression brackets() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression reference = sentence.sentence();
    tokens.need(",");
    DutyExpression price = sentence.sentence();
    tokens.need(",");
    var brackets = new ArrayList<Bracket>();
    while (!tokens.at("ABOVE")) {
      BigDecimal upTo = percent();
      tokens.need(":");
      brackets.add(new Bracket(upTo, percent()));
      tokens.need(",");
    }
    tokens.need("ABOVE");
    tokens.need(":");
    BigDecimal above = percent();
    tokens.need(")");
    return new DutyExpression.Bracketed(reference, price, brackets, above);
  }

  private BigDecimal percent() throws Tokens.Fault {
    var number = new BigDecimal(tokens.number("a percentage"));
    tokens.need("%");
    return number;
  }

  private DutyExpression round() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression of = sentence.sentence();
    tokens.need(",");
    Rounding rounding = rounding();
    DutyExpression.RoundingPoint point = new DutyExpression.InTotal();
    if (tokens.takeIf(",")) {
      point = new DutyExpression.PerUnits(currency(), units());
    }
    tokens.need(")");
    return new DutyExpression.Rounded(of, rounding, point);
  }

  private Rounding rounding() throws Tokens.Fault {
    int decimals = whole("how many decimals");
    if (tokens.peek().kind() != Tokens.Kind.WORD) {
      return Rounding.halfUp(decimals);
    }
    Tokens.Token mode = tokens.take();
    for (Rounding.Mode each : Rounding.Mode.values()) {
      if (each.name().equals(mode.text())) {
        return new Rounding(decimals, each);
      }
    }
    throw new Tokens.Fault(
        mode,
        "no rounding is named so",
        "Known are HALF_UP, HALF_EVEN, UP, DOWN, CEILING and FLOOR.");
  }

  private DutyExpression convert() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression of = sentence.sentence();
    tokens.need(",");
    CurrencyId to = currency();
    tokens.need(")");
    return new DutyExpression.Converted(of, to);
  }

  private DutyExpression choice() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression left = sentence.sentence();
    Tokens.Token sign = tokens.take();
    if (!List.of("<", "<=", ">", ">=").contains(sign.text())) {
      throw new Tokens.Fault(sign, "a comparison is wanted here", "Write <, <=, > or >=.");
    }
    DutyExpression right = sentence.sentence();
    tokens.need(",");
    DutyExpression then = sentence.sentence();
    tokens.need(",");
    DutyExpression otherwise = sentence.sentence();
    tokens.need(")");
    var comparison = DutyExpression.Comparison.of(sign.text());
    return new DutyExpression.Choice(
        new DutyExpression.Test(left, comparison, right), then, otherwise);
  }

  private DutyExpression absolute() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression of = sentence.sentence();
    tokens.need(")");
    return new DutyExpression.Absolute(of);
  }

  private DutyExpression refix() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression of = sentence.sentence();
    tokens.need(",");
    tokens.need("STEP");
    Rate step = rate(new BigDecimal(tokens.number("a step")));
    tokens.need(")");
    return new DutyExpression.Refixed(of, step);
  }

  private DutyExpression at() throws Tokens.Fault {
    tokens.need("(");
    DutyExpression price = sentence.sentence();
    tokens.need(",");
    DutyExpression duty = sentence.sentence();
    tokens.need(")");
    return new DutyExpression.AtPrice(price, duty);
  }

  /** The rate of an amount: its currency, and the units after it. */
  Rate rate(BigDecimal amount) throws Tokens.Fault {
    return new Rate(amount, currency(), units());
  }

  private CurrencyId currency() throws Tokens.Fault {
    Tokens.Token start = tokens.peek();
    String word = start.kind() == Tokens.Kind.WORD ? tokens.take().text() : "";
    if (!word.matches("[A-Z]{3}")) {
      throw new Tokens.Fault(
          start, "a currency or % is wanted here", "Write 35.1 EUR / DTN, or 8.5 %.");
    }
    return new CurrencyId(word);
  }

  private List<PerUnit> units() throws Tokens.Fault {
    var units = new ArrayList<PerUnit>();
    while (tokens.takeIf("/")) {
      Tokens.Token start = tokens.peek();
      String code = tokens.word("a unit");
      DutyUnit unit =
          DutyUnit.find(code)
              .orElseThrow(
                  () ->
                      new Tokens.Fault(
                          start,
                          "no unit has the code " + code,
                          "Known are " + String.join(", ", DutyUnit.codes()) + "."));
      units.add(new PerUnit(unit, tokens.at("(") ? tokens.substance() : Basis.GROSS));
    }
    return units;
  }
}
