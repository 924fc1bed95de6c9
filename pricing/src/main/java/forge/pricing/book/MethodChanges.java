package forge.pricing.book;

import forge.kernel.Period;
import forge.pricing.book.Refusal.Reason;
import forge.pricing.determination.Subject;
import forge.pricing.method.MethodId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Versions of methods in a book. The first version of a method needs no notice. Another one is
 * announced, open to comment, run beside the one in force, and adopted by another party than the
 * one that announced it; only then may prices be proposed by it, for periods from the day it is in
 * force.
 */
public final class MethodChanges {

  /** An announced version: its notice, its parallel runs, its adoption. */
  public record Change(
      Entry.MethodNotice notice,
      List<Entry.ParallelRun> runs,
      Optional<Entry.MethodAdoption> adoption) {}

  private final Map<MethodId, Entry.MethodNotice> notices = new LinkedHashMap<>();
  private final Map<MethodId, Map<Period, Entry.ParallelRun>> runs = new LinkedHashMap<>();
  private final Map<MethodId, Entry.MethodAdoption> adoptions = new LinkedHashMap<>();
  private final Map<String, Set<MethodId>> used = new LinkedHashMap<>();
  private final Set<Hash> texts = new HashSet<>();

  private MethodChanges(PriceBook book) {
    for (Entry entry : book.entries()) {
      switch (entry) {
        case Entry.MethodNotice notice -> {
          notices.put(notice.id(), notice);
          texts.add(notice.method());
        }
        case Entry.ParallelRun run ->
            runs.computeIfAbsent(run.id(), id -> new TreeMap<>()).put(run.period(), run);
        case Entry.MethodAdoption adoption -> adoptions.put(adoption.id(), adoption);
        case Entry.Proposal proposal -> {
          if (!rejected(book, proposal.id())) {
            use(proposal);
          }
        }
        case Entry.Approval approval -> {}
        case Entry.Rejection rejection -> {}
        case Entry.Challenge challenge -> {}
        case Entry.Answer answer -> {}
      }
    }
  }

  private static boolean rejected(PriceBook book, PublicationId id) {
    return book.find(id).isEmpty() && book.findPending(id).isEmpty();
  }

  private void use(Entry.Proposal proposal) {
    texts.addAll(proposal.inputs().methods());
    proposal.prices().stream()
        .map(PublishedPrice::subject)
        .map(Subject::method)
        .forEach(id -> used.computeIfAbsent(id.name(), name -> new LinkedHashSet<>()).add(id));
  }

  /** Those of a book. */
  public static MethodChanges of(PriceBook book) {
    return new MethodChanges(book);
  }

  /** The announced versions, in the order of their notices. */
  public List<Change> all() {
    return notices.values().stream()
        .map(
            notice ->
                new Change(
                    notice,
                    List.copyOf(runs.getOrDefault(notice.id(), Map.of()).values()),
                    Optional.ofNullable(adoptions.get(notice.id()))))
        .toList();
  }

  /** Why prices may not be proposed by a version with some text. */
  Optional<Refusal> obstacleToUse(MethodId id, Hash text, Period period) {
    Set<MethodId> before = used.getOrDefault(id.name(), Set.of());
    if ((before.contains(id) || notices.containsKey(id)) && !texts.contains(text)) {
      return changed(id);
    }
    Optional<MethodId> later = inForce(id.name(), period).filter(each -> !each.equals(id));
    if (later.isPresent()) {
      return Administration.refusal(
          Reason.METHOD_NOT_ADOPTED,
          "%s is in force for %s, and not %s".formatted(later.get(), period, id),
          "Use the version in force.");
    }
    boolean first = before.isEmpty() || (before.contains(id) && !notices.containsKey(id));
    return first ? Optional.empty() : notInForce(id, before, period);
  }

  private static Optional<Refusal> changed(MethodId id) {
    return Administration.refusal(
        Reason.METHOD_NOT_ADOPTED,
        "the text of %s differs from the one in the book".formatted(id),
        "Give the changed method another version and announce it.");
  }

  /** The adopted version that is in force for a period; nothing where that is the first one. */
  private Optional<MethodId> inForce(String name, Period period) {
    return notices.values().stream()
        .filter(notice -> notice.id().name().equals(name) && adoptions.containsKey(notice.id()))
        .filter(notice -> !notice.plan().inForceFrom().isAfter(period.from()))
        .max(Comparator.comparing(notice -> notice.plan().inForceFrom()))
        .map(Entry.MethodNotice::id);
  }

  private Optional<Refusal> notInForce(MethodId id, Set<MethodId> before, Period period) {
    Entry.MethodNotice notice = notices.get(id);
    if (notice == null || !adoptions.containsKey(id)) {
      return Administration.refusal(
          Reason.METHOD_NOT_ADOPTED,
          "the book uses %s, and %s was not adopted".formatted(before.iterator().next(), id),
          "Announce it with 'forge price method announce'.");
    }
    LocalDate from = notice.plan().inForceFrom();
    return period.from().isBefore(from)
        ? Administration.refusal(
            Reason.METHOD_NOT_ADOPTED,
            "%s is in force from %s, after %s begins".formatted(id, from, period),
            "Use the version before it.")
        : Optional.empty();
  }

  /** Why a version may not be announced. */
  Optional<Refusal> obstacleToNotice(MethodId id) {
    return notices.containsKey(id) || used.getOrDefault(id.name(), Set.of()).contains(id)
        ? Administration.refusal(
            Reason.METHOD_NOT_READY,
            id + " was announced or used before",
            "Give the changed method another version.")
        : Optional.empty();
  }

  /** Why a version with some text may not run in parallel for a period. */
  Optional<Refusal> obstacleToRun(MethodId id, Period period, List<Hash> text) {
    Entry.MethodNotice notice = notices.get(id);
    if (notice == null) {
      return unknown(id);
    }
    if (!text.contains(notice.method())) {
      return changed(id);
    }
    return runs.getOrDefault(id, Map.of()).containsKey(period)
        ? Administration.refusal(
            Reason.METHOD_NOT_READY, "%s ran for %s before".formatted(id, period), "")
        : Optional.empty();
  }

  /** Why a version may not be adopted. */
  Optional<Refusal> obstacleToAdoption(MethodId id, Entry.Stamp stamp) {
    Entry.MethodNotice notice = notices.get(id);
    if (notice == null) {
      return unknown(id);
    }
    if (adoptions.containsKey(id)) {
      return Administration.refusal(Reason.METHOD_NOT_READY, id + " was adopted before", "");
    }
    if (notice.stamp().by().namesSame(stamp.by())) {
      return Administration.refusal(
          Reason.SAME_PARTY,
          "%s announced %s and may not adopt it".formatted(stamp.by(), id),
          "Let another party adopt it.");
    }
    LocalDate today = stamp.at().atZone(ZoneOffset.UTC).toLocalDate();
    if (!today.isAfter(notice.plan().commentsUntil())) {
      return Administration.refusal(
          Reason.METHOD_NOT_READY,
          "%s is open to comment until %s".formatted(id, notice.plan().commentsUntil()),
          "Adopt it afterwards.");
    }
    int ran = runs.getOrDefault(id, Map.of()).size();
    return ran < notice.plan().parallelRuns()
        ? Administration.refusal(
            Reason.METHOD_NOT_READY,
            "%s has %d of %d parallel runs".formatted(id, ran, notice.plan().parallelRuns()),
            "Make them with 'forge price method run'.")
        : Optional.empty();
  }

  private static Optional<Refusal> unknown(MethodId id) {
    return Administration.refusal(
        Reason.UNKNOWN,
        "%s was not announced".formatted(id),
        "Announce it with 'forge price method announce'.");
  }
}
