package forge.store.worked;

import forge.kernel.Problem;
import forge.levy.assessment.Assessment;
import forge.levy.assessment.Assessor;
import forge.levy.assessment.FirstSale;
import forge.levy.assessment.QuotaDrawings;
import forge.levy.assessment.Quotas;
import forge.levy.assessment.Refusal;
import forge.levy.assessment.Result;
import forge.levy.entry.Entry;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.LevySchedule;
import forge.levy.schedule.RulePrices;
import forge.pricing.book.PriceBook;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.entries.EntryFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The worked examples of a rule set, in files of its folder {@code examples}, put to its rules. */
public final class WorkedExamples {

  private static final String FORMAT = "worked-example/1";
  private static final String FOLDER = "examples/";

  private final LevySchedule schedule;

  private WorkedExamples(RuleSet rules) {
    var prices = new RulePrices(rules.tables().series(), PriceBook.of(List.of()), Instant.MAX);
    this.schedule = LevySchedule.compile(rules, prices);
  }

  /** The files of examples in the folder of a rule set, by their names in it. */
  public static SortedMap<String, String> texts(Path folder) {
    var texts = new TreeMap<String, String>();
    Path examples = folder.resolve(FOLDER);
    if (!Files.isDirectory(examples)) {
      return texts;
    }
    try (Stream<Path> files = Files.list(examples)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".json")).toList()) {
        texts.put(FOLDER + file.getFileName(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }

  /**
   * Every example that does not come out, or cannot be read.
   *
   * @param name what problems name as the folder
   * @param texts by the names of their files; those of no example are passed over
   */
  public static List<Problem> check(String name, RuleSet rules, SortedMap<String, String> texts) {
    var examples = new WorkedExamples(rules);
    var problems = new ArrayList<Problem>();
    texts.forEach(
        (file, text) -> {
          if (file.startsWith(FOLDER)) {
            var findings = new Findings(name + "/" + file);
            Optional<WorkedExample> read =
                Documents.read(text, findings).flatMap(root -> read(file, root, findings));
            if (findings.count() == 0 && read.isPresent()) {
              examples.check(read.get(), findings);
            }
            problems.addAll(findings.problems());
          }
        });
    return problems;
  }

  /** How many examples are among some files. */
  public static int count(SortedMap<String, String> texts) {
    return (int) texts.keySet().stream().filter(file -> file.startsWith(FOLDER)).count();
  }

  private static Optional<WorkedExample> read(String file, Node root, Findings findings) {
    var form = Form.at(Place.root(root), findings);
    form.need("forge", "Begin with " + FORMAT + ".")
        .ifPresent(at -> form.choice(at, List.of(FORMAT)));
    String source = form.text("source", "Say where the figures stand.");
    Optional<Entry> entry = form.need("entry", "").flatMap(at -> EntryFiles.read(at, findings));
    FirstSale sale =
        form.find("first_sale")
            .<FirstSale>map(at -> new FirstSale.Sold(amount(at, findings)))
            .orElseGet(FirstSale::unknown);
    Map<String, BigDecimal> amounts =
        form.need("due", "Name types of measure and their amounts.")
            .map(at -> amounts(at, findings))
            .orElse(Map.of());
    form.close();
    return entry.isEmpty() || amounts.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorkedExample(file, source, entry.get(), sale, amounts));
  }

  private static Map<String, BigDecimal> amounts(Place place, Findings findings) {
    var form = Form.at(place, findings);
    var amounts = new LinkedHashMap<String, BigDecimal>();
    for (String type : form.keys()) {
      form.find(type).ifPresent(at -> amounts.put(type, amount(at, findings)));
    }
    return amounts;
  }

  private static BigDecimal amount(Place at, Findings findings) {
    if (at.node() instanceof Node.Scalar scalar
        && scalar.text().matches("[0-9]{1,18}(\\.[0-9]{1,12})?")) {
      return new BigDecimal(scalar.text());
    }
    findings.add(at, "must be an amount", "");
    return BigDecimal.ZERO;
  }

  private void check(WorkedExample example, Findings findings) {
    switch (assess(example)) {
      case Result.Refused(var refusals) -> {
        for (Refusal each : refusals) {
          findings.add(0, each.field(), each.value(), each.rule(), each.advice());
        }
      }
      case Result.Assessed(var assessment) -> compare(example, assessment, findings);
    }
  }

  private static void compare(WorkedExample example, Assessment assessment, Findings findings) {
    example
        .amounts()
        .forEach(
            (type, due) -> {
              BigDecimal charged = assessment.charged(type);
              if (charged.compareTo(due) != 0) {
                findings.add(
                    0,
                    "due." + type,
                    due.toPlainString(),
                    "the rules come to " + charged.toPlainString(),
                    "Mend the rules, or the example.");
              }
            });
  }

  private Result assess(WorkedExample example) {
    var requests = new QuotaDrawings.Requests();
    Entry entry = example.entry();
    schedule
        .findQuota(entry.declaration().quota())
        .ifPresent(
            quota ->
                Quotas.requested(quota, entry)
                    .ifPresent(
                        asked -> requests.add(quota, entry.declaration().accepted(), asked)));
    return new Assessor(schedule, requests.drawn()).assess(entry, example.sale());
  }
}
