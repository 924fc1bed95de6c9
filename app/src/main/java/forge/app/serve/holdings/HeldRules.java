package forge.app.serve.holdings;

import forge.app.levy.EntryAssessor;
import forge.app.price.OpenedBook;
import forge.app.rules.CheckedRules;
import forge.levy.assessment.Assessment;
import forge.levy.authoring.RuleVersion;
import forge.levy.authoring.VersionId;
import forge.levy.measure.RuleSet;
import forge.pricing.book.Hash;
import forge.pricing.book.PriceBook;
import forge.store.assessments.Grounds;
import forge.store.rules.RuleLibrary;
import forge.store.rules.RuleSetFiles;
import forge.store.worked.WorkedExamples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rule sets of a server: those that come with Forge, those that its users write, and those of
 * its data folder, and what was compiled of them. A rule set of the folder is read when it is first
 * asked for, and then stays; one that users write is read again when another version comes into
 * force.
 */
public final class HeldRules {

  /** The rule set that is meant where none is named. */
  public static final String USUAL = "demo-zone";

  /** More compiled rule sets than this are not kept. */
  private static final int KEPT = 32;

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final String RULES = "rules.yaml";

  private final Path own;
  private final HeldBook book;
  private final RuleVersions versions;
  private final Map<String, CheckedRules> read = new ConcurrentHashMap<>();
  private final Map<Key, EntryAssessor> compiled = new ConcurrentHashMap<>();
  private final Map<String, Grounds> grounds = new ConcurrentHashMap<>();

  /** What an assessor depends on: the rules, what the book says, and how much of it is known. */
  private record Key(String rules, Hash head, Instant knownAt) {}

  /** The versions in force of the rule sets that users write, by the set's identifier. */
  private final Map<String, CheckedRules> current = new ConcurrentHashMap<>();

  /** The rule sets in a folder, those of users, and those that come with Forge, with a book. */
  public HeldRules(Path own, RuleVersions versions, HeldBook book) {
    this.own = own;
    this.versions = versions;
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
            .filter(each -> Files.isRegularFile(each.resolve(RULES)))
            .map(each -> each.getFileName().toString())
            .filter(each -> ID.matcher(each).matches() && !ids.contains(each))
            .sorted()
            .forEach(ids::add);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    versions.sets().stream().filter(each -> !ids.contains(each)).forEach(ids::add);
    return List.copyOf(ids);
  }

  /** Whether a rule set comes with Forge or lies in the data folder, and so is not written here. */
  public boolean fixed(String id) {
    return RuleLibrary.ids().contains(id)
        || (ID.matcher(id).matches() && Files.isRegularFile(own.resolve(id).resolve(RULES)));
  }

  /**
   * The rule set of an identifier, or a version written {@code my-zone.2}; a path is none. Of a set
   * that users write it is the version in force, and before there is one, the last that may come.
   * Its name is that of the version.
   */
  public Optional<CheckedRules> find(String id) {
    Optional<VersionId> version = VersionId.find(id);
    if (version.isPresent()) {
      CheckedRules known = read.get(id);
      return known != null ? Optional.of(known) : versions.find(version.get()).map(this::read);
    }
    if (!ID.matcher(id).matches()) {
      return Optional.empty();
    }
    return fixed(id) ? Optional.of(read.computeIfAbsent(id, this::readFixed)) : findCurrent(id);
  }

  private CheckedRules readFixed(String id) {
    return RuleLibrary.find(id)
        .map(each -> new CheckedRules(id, each))
        .orElseGet(() -> new CheckedRules(id, RuleSetFiles.read(own.resolve(id))));
  }

  private Optional<CheckedRules> findCurrent(String set) {
    CheckedRules known = current.get(set);
    if (known != null) {
      return Optional.of(known);
    }
    synchronized (current) {
      Optional<KeptRules> kept = versions.findCurrent(set);
      Optional<CheckedRules> found = kept.map(this::read);
      if (kept.filter(HeldRules::published).isPresent()) {
        found.ifPresent(each -> current.put(set, each));
      }
      return found;
    }
  }

  private static boolean published(KeptRules kept) {
    return kept.version().state() == RuleVersion.State.PUBLISHED;
  }

  /** A version; one that is published changes no more and stays. */
  private CheckedRules read(KeptRules kept) {
    String id = kept.version().id().toString();
    return published(kept)
        ? read.computeIfAbsent(id, _ -> versions.rules(kept))
        : new CheckedRules(id + "/" + kept.revision(), versions.rules(kept).read());
  }

  /** Looks again which version of a rule set is in force. */
  public void renew(String set) {
    synchronized (current) {
      current.remove(set);
    }
  }

  /** The name by which the very same rules are found again, of rules that an identifier means. */
  public static String pinned(String id, CheckedRules found) {
    return found.name().contains("/") ? id : found.name();
  }

  /** The rules of a set, in force now or before, that have a hash. */
  public Optional<CheckedRules> find(String id, String hash) {
    if (fixed(id)) {
      return find(id).filter(each -> each.hash().equals(hash));
    }
    return versions.list(id).stream()
        .filter(each -> each.outcome().hash().equals(hash))
        .findFirst()
        .map(this::read);
  }

  /** The files of a rule set or a version by their names; none where there is no such. */
  public SortedMap<String, String> files(String id) {
    Optional<VersionId> version = VersionId.find(id);
    if (version.isPresent()) {
      return versions.files(version.get());
    }
    if (!fixed(id)) {
      return VersionId.isSet(id)
          ? versions
              .findCurrent(id)
              .map(each -> versions.files(each.version().id()))
              .orElseGet(TreeMap::new)
          : new TreeMap<>();
    }
    SortedMap<String, String> shipped = RuleLibrary.texts(id);
    return shipped.isEmpty() ? texts(own.resolve(id)) : shipped;
  }

  private static SortedMap<String, String> texts(Path folder) {
    SortedMap<String, String> texts = WorkedExamples.texts(folder);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
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
