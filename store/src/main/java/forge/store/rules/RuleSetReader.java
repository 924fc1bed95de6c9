package forge.store.rules;

import forge.kernel.Checked;
import forge.kernel.Problem;
import forge.levy.measure.ExchangeRates;
import forge.levy.measure.GoodsLine;
import forge.levy.measure.Measure;
import forge.levy.measure.RuleChecks;
import forge.levy.measure.RuleFault;
import forge.levy.measure.RulePart;
import forge.levy.measure.RuleSet;
import forge.levy.measure.SeriesPrice;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import forge.store.document.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the files of one rule set, each with findings of its own. */
final class RuleSetReader {

  static final String RULES = "rules.yaml";
  static final String GOODS = "goods.csv";
  static final String RATES = "rates.csv";
  static final String PRICES = "prices.csv";

  private static final Pattern MEASURES = Pattern.compile("measures.*\\.yaml");
  private static final Pattern TABLE_OR_DOCUMENT = Pattern.compile(".*\\.(yaml|yml|csv|json)");

  private final RuleFolder folder;
  private final Locations locations = new Locations();
  private final List<Problem> problems = new ArrayList<>();

  RuleSetReader(RuleFolder folder) {
    this.folder = folder;
  }

  Checked<RuleSet> read() {
    RuleSetDecoder.Read rules = rules();
    List<Measure> measures = measures();
    List<GoodsLine> goods =
        table(GOODS, true, TablesDecoder.GOODS, RulePart.Kind.GOODS, TablesDecoder::goods);
    List<ExchangeRates.Fixing> rates =
        table(RATES, false, TablesDecoder.RATES, RulePart.Kind.RATE, TablesDecoder::rate);
    List<SeriesPrice> prices =
        table(PRICES, false, TablesDecoder.PRICES, RulePart.Kind.SERIES, TablesDecoder::price);
    strangers();
    RuleSet.Vocabulary found = rules.vocabulary();
    var vocabulary =
        new RuleSet.Vocabulary(
            found.acts(), goods, found.areas(), found.quotas(), found.replacements());
    var set =
        new RuleSet(
            rules.heading(),
            rules.terms(),
            rules.types(),
            vocabulary,
            measures,
            new RuleSet.Tables(new ExchangeRates(rates), prices));
    RuleChecks.of(set).forEach(this::add);
    return new Checked<>(set, problems);
  }

  /** A fault of the whole, at its part; where that could not be read it is no news. */
  private void add(RuleFault fault) {
    Optional<Locations.Location> at = locations.find(fault.part());
    if (at.isPresent() && !at.get().sound()) {
      return;
    }
    String file = at.map(Locations.Location::file).orElseGet(() -> path(RULES));
    String way = at.map(Locations.Location::field).orElse("");
    String advice =
        fault.known().isEmpty()
            ? fault.advice()
            : Suggestion.sentence(fault.value(), fault.known());
    problems.add(
        new Problem(
            file,
            at.map(Locations.Location::line).orElse(0),
            way.isEmpty() ? fault.field() : way + "." + fault.field(),
            fault.value(),
            fault.rule(),
            advice));
  }

  private RuleSetDecoder.Read rules() {
    Findings findings = findings(RULES);
    Node root = document(RULES, findings);
    var read = new RuleSetDecoder(findings, locations).read(root, folder.name());
    problems.addAll(findings.problems());
    return read;
  }

  private List<Measure> measures() {
    var measures = new ArrayList<Measure>();
    List<String> files =
        folder.files().stream().filter(file -> MEASURES.matcher(file).matches()).toList();
    if (files.isEmpty()) {
      String advice =
          "Put the measures in measures.yaml, or in several files named measures-….yaml.";
      problems.add(
          new Problem(folder.name(), 0, "", "", "a rule set has a file of measures", advice));
    }
    for (String file : files) {
      Findings findings = findings(file);
      measures.addAll(new MeasureDecoder(findings, locations).read(document(file, findings)));
      problems.addAll(findings.problems());
    }
    return measures;
  }

  /** The tree of a document; an empty mapping where there is none to read. */
  private Node document(String file, Findings findings) {
    Optional<byte[]> bytes = bytes(file, findings);
    if (bytes.isEmpty()) {
      findings.add(0, "", "", "there is no such file", "A rule set has one.");
    }
    return bytes
        .flatMap(each -> Documents.read(each, findings))
        .orElseGet(() -> new Node.Fields(List.of(), 0));
  }

  private <T> List<T> table(
      String file,
      boolean needed,
      List<String> columns,
      RulePart.Kind kind,
      Function<RuleRow, Optional<T>> reader) {
    Findings findings = findings(file);
    Optional<byte[]> bytes = bytes(file, findings);
    if (bytes.isEmpty() && needed) {
      findings.add(0, "", "", "there is no such file", "A rule set has one.");
    }
    List<T> rows =
        bytes
            .map(each -> new RuleTable(findings, locations).read(each, columns, kind, reader))
            .orElse(List.of());
    problems.addAll(findings.problems());
    return rows;
  }

  private Optional<byte[]> bytes(String file, Findings findings) {
    try {
      return folder.find(file);
    } catch (IOException unreadable) {
      findings.add(0, "", "", "the file cannot be read: " + unreadable.getMessage(), "");
      return Optional.empty();
    }
  }

  /** Files that look as if they belonged to the rules and are read by nobody. */
  private void strangers() {
    var known = new TreeSet<>(List.of(RULES, GOODS, RATES, PRICES));
    for (String file : folder.files()) {
      if (file.indexOf('/') < 0
          && TABLE_OR_DOCUMENT.matcher(file).matches()
          && !known.contains(file)
          && !MEASURES.matcher(file).matches()) {
        String advice =
            "Known are " + String.join(", ", known) + " and files named measures….yaml.";
        problems.add(
            new Problem(path(file), 0, "", "", "no file of a rule set has this name", advice));
      }
    }
  }

  private Findings findings(String file) {
    return new Findings(path(file));
  }

  private String path(String file) {
    return folder.name().isEmpty() ? file : folder.name() + "/" + file;
  }
}
