package forge.app.serve.holdings;

import forge.app.levy.EntryAssessor;
import forge.app.price.OpenedBook;
import forge.app.rules.CheckedRules;
import forge.app.rules.RuleSetChoice;
import forge.levy.assessment.Assessment;
import forge.levy.measure.RuleSet;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.store.assessments.Grounds;
import forge.store.rules.RuleLibrary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule sets of a server: those that come with Forge and those of its data, and what was
 * compiled of them. A rule set of the data is read when it is first asked for, and then stays.
 */
public final class HeldRules {

  /** The rule set that is meant where none is named. */
  public static final String USUAL = "demo-zone";

  /** More compiled rule sets than this are not kept. */
  private static final int KEPT = 32;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");

  private final Path own;
  private final HeldBook book;
  private final Map<String, CheckedRules> read = new ConcurrentHashMap<>();
  private final Map<Key, EntryAssessor> compiled = new ConcurrentHashMap<>();
  private final Map<String, Grounds> grounds = new ConcurrentHashMap<>();

  /** What an assessor depends on: the rules, what the book says, and how much of it is known. */
  private record Key(String rules, Hash head, Instant knownAt) {}

  /** The rule sets in a folder and those that come with Forge, with the prices of a book. */
  public HeldRules(Path own, HeldBook book) {
    this.own = own;
    this.book = book;
  }

  /** Rules made ready for entries, and what they rest on. */
  public record Ready(RuleSet rules, EntryAssessor assessor, Grounds grounds, HeldBook held) {

    /** The grounds of an assessment, which know whether its prices are made up. */
    public Grounds grounds(Assessment assessment) {
      return grounds.synthetic(assessment.publications().stream().anyMatch(held::synthetic));
    }
  }

  /** The identifiers of all rule sets. */
  public List<String> ids() {
    var ids = new ArrayList<>(RuleLibrary.ids());
    if (Files.isDirectory(own)) {
      try (Stream<Path> folders = Files.list(own)) {
        folders
            .filter(each -> Files.isRegularFile(each.resolve("rules.yaml")))
            .map(each -> each.getFileName().toString())
            .filter(each -> ID.matcher(each).matches() && !ids.contains(each))
            .sorted()
            .forEach(ids::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return List.copyOf(ids);
  }

  /** The rule set of an identifier; a path is none. */
  public Optional<CheckedRules> find(String id) {
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    CheckedRules known = read.get(id);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<CheckedRules> found =
        RuleLibrary.ids().contains(id) ? RuleSetChoice.find(id) : ofOwn(id);
    found.ifPresent(each -> read.putIfAbsent(id, each));
    return found;
  }

  private Optional<CheckedRules> ofOwn(String id) {
    Path folder = own.resolve(id);
    return Files.isRegularFile(folder.resolve("rules.yaml"))
        ? RuleSetChoice.find(folder.toString()).map(each -> new CheckedRules(id, each.read()))
        : Optional.empty();
  }

  /** Sound rules made ready for entries, by what was known of prices at a moment. */
  public Ready ready(CheckedRules checked, Instant knownAt) {
    OpenedBook opened = book.opened();
    PriceBook says = opened.book().value();
    Key key = new Key(checked.name(), says.head(), latest(says, knownAt));
    if (compiled.size() > KEPT) {
      compiled.clear();
    }
    RuleSet rules = checked.rules();
    EntryAssessor assessor =
        compiled.computeIfAbsent(key, each -> new EntryAssessor(rules, says, each.knownAt()));
    return new Ready(rules, assessor, grounds(checked, knownAt), book);
  }

  /** The grounds of rules; their hash is computed once. */
  private Grounds grounds(CheckedRules checked, Instant knownAt) {
    return grounds
        .computeIfAbsent(checked.name(), each -> Grounds.of(checked.rules(), knownAt))
        .at(knownAt);
  }

  /** A moment, or that of the last entry where nothing was written since. */
  private static Instant latest(PriceBook book, Instant knownAt) {
    if (book.entries().isEmpty()) {
      return Instant.EPOCH;
    }
    Instant last = book.entries().getLast().stamp().at();
    return knownAt.isBefore(last) ? knownAt : last;
  }
}
