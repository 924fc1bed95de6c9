package forge.app.serve.holdings;

import forge.app.rules.CheckedRules;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.Database;
import forge.levy.authoring.RuleVersion;
import forge.levy.authoring.RuleVersion.State;
import forge.levy.authoring.VersionId;
import forge.levy.authoring.VersionRefusal;
import forge.levy.authoring.VersionRuling;
import forge.store.rules.HeadingText;
import forge.store.rules.RuleSetFiles;
import forge.store.rules.RuleSetText;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The versions of this house's rule sets: what the domain rules of each act, kept with its audit
 * record or not at all.
 */
public final class RuleVersions {

  /** An author has no more drafts than this open at a time. */
  private static final int MOST_OPEN = 50;

  private final RuleTable table;
  private final Database database;
  private final AuditLog audit;
  private final InstantSource clock;

  public RuleVersions(Database database, AuditLog audit, InstantSource clock) {
    this.table = new RuleTable(database);
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /** What became of an act. */
  public sealed interface Acted {

    /** It was done. */
    record Done(KeptRules kept) implements Acted {}

    /** A rule refuses it. */
    record Refused(VersionRefusal refusal) implements Acted {}

    /** The version, or the one in force, is another than who asks has seen. */
    record Outdated(KeptRules kept) implements Acted {}

    /** There is no such version. */
    record Unknown() implements Acted {}
  }

  /**
   * What somebody sends.
   *
   * @param files by their names
   */
  public record Sent(SortedMap<String, String> files, KeptRules.Told told) {}

  /**
   * Who acts.
   *
   * @param seen whether a version is still the one that they have seen
   */
  public record Actor(String name, Predicate<KeptRules> seen) {}

  /** The identifiers of the rule sets, in order. */
  public List<String> sets() {
    return table.sets();
  }

  /** The versions of a rule set, the last first. */
  public List<KeptRules> list(String set) {
    return table.list(set);
  }

  /** The versions of all rule sets, what was touched last first. */
  public List<KeptRules> all() {
    return table.all();
  }

  /** A version. */
  public Optional<KeptRules> find(VersionId id) {
    return table.find(id);
  }

  /** The version of a rule set that was published last; before there is one, the last open one. */
  public Optional<KeptRules> findCurrent(String set) {
    List<KeptRules> all = list(set);
    return findPublished(all)
        .or(() -> all.stream().filter(each -> each.version().open()).findFirst());
  }

  private static Optional<KeptRules> findPublished(List<KeptRules> lastFirst) {
    return lastFirst.stream().filter(each -> each.version().state() == State.PUBLISHED).findFirst();
  }

  /** The files of a version by their names. */
  public SortedMap<String, String> files(VersionId id) {
    return table.files(id);
  }

  /** What is said in a version. */
  public CheckedRules rules(KeptRules kept) {
    return rules(kept.version(), files(kept.version().id()));
  }

  private static CheckedRules rules(RuleVersion version, SortedMap<String, String> files) {
    return CheckedRules.of(version.id().toString(), version.id().set(), files, version.review());
  }

  private static CheckedRules checked(RuleVersion version, SortedMap<String, String> files) {
    return rules(version, files).withExamples(version.id().set(), files);
  }

  /** Begins a draft. */
  public Acted begin(String set, String author, Sent sent) {
    table.add(set, clock.instant());
    return database.inOne(
        () -> {
          table.lock(set);
          if (table.open(author) >= MOST_OPEN) {
            return new Acted.Refused(
                new VersionRefusal(
                    VersionRefusal.Reason.TOO_MANY_DRAFTS,
                    "%s has %d drafts open".formatted(author, MOST_OPEN),
                    "Withdraw those that come to nothing."));
          }
          var id = new VersionId(set, table.lastNumber(set) + 1);
          var version = RuleVersion.begun(id, author, today());
          var kept = kept(version, 1, sent);
          table.insert(kept);
          table.write(id, sent.files());
          record(author, "rules-begun", kept);
          return new Acted.Done(kept);
        });
  }

  /** Puts other files in the place of a draft's. */
  public Acted replace(VersionId id, Actor actor, Sent sent) {
    return about(
        id,
        actor,
        before ->
            ruled(
                before.version().replace(actor.name(), today()),
                version -> {
                  var told = new KeptRules.Told(before.told().from(), sent.told().note());
                  var next = kept(version, before.revision() + 1, new Sent(sent.files(), told));
                  var kept =
                      new KeptRules(
                          version,
                          next.revision(),
                          next.told(),
                          next.outcome(),
                          before.begun(),
                          next.changed());
                  table.write(id, sent.files());
                  return settled(actor, "rules-replaced", kept);
                }));
  }

  /** Puts a draft forward. */
  public Acted submit(VersionId id, Actor actor) {
    return about(
        id,
        actor,
        before ->
            ruled(
                before.version().submit(actor.name(), before.outcome().problems() == 0),
                version -> settled(actor, "rules-submitted", next(before, version))));
  }

  /** Takes a version back. */
  public Acted withdraw(VersionId id, Actor actor) {
    return about(
        id,
        actor,
        before ->
            ruled(
                before.version().withdraw(actor.name()),
                version -> settled(actor, "rules-withdrawn", next(before, version))));
  }

  /** Turns a version down. */
  public Acted reject(VersionId id, Actor actor, String reason) {
    return about(
        id,
        actor,
        before ->
            ruled(
                before.version().reject(actor.name(), today(), reason),
                version -> settled(actor, "rules-rejected", next(before, version))));
  }

  /**
   * Brings a version into force. Its files say from then on who wrote and who reviewed it.
   *
   * @param against the version in force that it was compared with; empty where none was named
   */
  public Acted approve(VersionId id, Actor actor, String against) {
    return about(
        id,
        actor,
        before -> {
          Optional<KeptRules> inForce = findPublished(list(id.set()));
          if (!against.isEmpty()
              && inForce
                  .filter(each -> !each.version().id().toString().equals(against))
                  .isPresent()) {
            return new Acted.Outdated(inForce.get());
          }
          SortedMap<String, String> files = files(id);
          boolean sound = checked(before.version(), files).read().clean();
          return ruled(
              before.version().approve(actor.name(), today(), sound),
              version -> {
                SortedMap<String, String> published = published(version, files);
                table.write(id, published);
                var outcome = new KeptRules.Outcome(rules(version, published).hash(), 0);
                KeptRules kept = next(before, version);
                return settled(
                    actor,
                    "rules-approved",
                    new KeptRules(
                        version,
                        kept.revision(),
                        kept.told(),
                        outcome,
                        kept.begun(),
                        kept.changed()));
              });
        });
  }

  /** The files with the review in their text; canonical where the text cannot take it. */
  private static SortedMap<String, String> published(
      RuleVersion version, SortedMap<String, String> files) {
    CheckedRules meant = rules(version, files);
    SortedMap<String, String> written = HeadingText.withReview(files, version.review());
    var read = RuleSetFiles.read(version.id().set(), written);
    return read.clean() && RuleSetFiles.hash(read.value()).hex().equals(meant.hash())
        ? written
        : RuleSetText.files(meant.rules());
  }

  /** Does something with a version that nobody else touches meanwhile. */
  private Acted about(VersionId id, Actor actor, Function<KeptRules, Acted> act) {
    Supplier<Acted> work =
        () -> {
          table.lock(id.set());
          Optional<KeptRules> found = find(id);
          if (found.isEmpty()) {
            return new Acted.Unknown();
          }
          return actor.seen().test(found.get())
              ? act.apply(found.get())
              : new Acted.Outdated(found.get());
        };
    return database.inOne(work);
  }

  private static Acted ruled(VersionRuling ruling, Function<RuleVersion, Acted> then) {
    return switch (ruling) {
      case VersionRuling.Taken(RuleVersion version) -> then.apply(version);
      case VersionRuling.Refused(VersionRefusal refusal) -> new Acted.Refused(refusal);
    };
  }

  private KeptRules kept(RuleVersion version, int revision, Sent sent) {
    CheckedRules read = checked(version, sent.files());
    var outcome = new KeptRules.Outcome(read.hash(), read.read().problems().size());
    return new KeptRules(version, revision, sent.told(), outcome, clock.instant(), clock.instant());
  }

  private KeptRules next(KeptRules before, RuleVersion version) {
    return new KeptRules(
        version,
        before.revision() + 1,
        before.told(),
        before.outcome(),
        before.begun(),
        clock.instant());
  }

  private Acted settled(Actor actor, String kind, KeptRules kept) {
    table.update(kept);
    record(actor.name(), kind, kept);
    return new Acted.Done(kept);
  }

  private void record(String by, String kind, KeptRules kept) {
    String reason = kept.version().reason();
    String detail =
        "hash %s, problems %d".formatted(kept.outcome().hash(), kept.outcome().problems());
    audit.record(
        by,
        kind,
        kept.version().id().toString(),
        reason.isEmpty() ? detail : detail + ": " + reason);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
