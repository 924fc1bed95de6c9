package forge.pricing.book;

import forge.kernel.Period;
import forge.pricing.book.Refusal.Reason;
import forge.pricing.determination.Subject;
import forge.pricing.method.MethodId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
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

  private MethodChanges(PriceBook book) {
    for (Entry entry : book.entries()) {
      switch (entry) {
        case Entry.MethodNotice notice -> notices.put(notice.id(), notice);
        case Entry.ParallelRun run ->
            runs.computeIfAbsent(run.id(), id -> new TreeMap<>()).put(run.period(), run);
        case Entry.MethodAdoption adoption -> adoptions.put(adoption.id(), adoption);
        case Entry.Proposal proposal ->
            proposal.prices().stream()
                .map(PublishedPrice::subject)
                .map(Subject::method)
                .forEach(this::use);
        case Entry.Approval approval -> {}
        case Entry.Rejection rejection -> {}
        case Entry.Challenge challenge -> {}
        case Entry.Answer answer -> {}
      }
    }
  }

  private void use(MethodId id) {
    used.computeIfAbsent(id.name(), name -> new LinkedHashSet<>()).add(id);
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

  /** Why prices may not be proposed by a version. */
  Optional<Refusal> obstacleToUse(MethodId id, Period period) {
    Optional<MethodId> inForce = inForce(id.name(), period);
    if (inForce.isPresent()) {
      return inForce.get().equals(id)
          ? Optional.empty()
          : Administration.refusal(
              Reason.METHOD_NOT_ADOPTED,
              "%s is in force for %s, and not %s".formatted(inForce.get(), period, id),
              "Use the version in force.");
    }
    Set<MethodId> before = used.getOrDefault(id.name(), Set.of());
    if (before.isEmpty() || (before.contains(id) && !notices.containsKey(id))) {
      return Optional.empty();
    }
    return Administration.refusal(
        Reason.METHOD_NOT_ADOPTED,
        adoptions.containsKey(id)
            ? "%s is not in force when %s begins".formatted(id, period)
            : "the book uses %s, and %s was not adopted".formatted(before.iterator().next(), id),
        "Announce it with 'forge price method announce', or use the version before it.");
  }

  /** The version adopted last that is in force when a period begins. */
  private Optional<MethodId> inForce(String name, Period period) {
    return adoptions.keySet().stream()
        .filter(id -> id.name().equals(name))
        .filter(id -> begins(id).map(day -> !period.from().isBefore(day)).orElse(false))
        .max(Comparator.comparing(id -> begins(id).orElse(LocalDate.MIN)));
  }

  private Optional<LocalDate> begins(MethodId id) {
    return Optional.ofNullable(notices.get(id)).map(notice -> notice.plan().inForceFrom());
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

  /** Why a version may not run in parallel for a period. */
  Optional<Refusal> obstacleToRun(MethodId id, Period period) {
    if (!notices.containsKey(id)) {
      return unknown(id);
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
    if (notice.stamp().by().equals(stamp.by())) {
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
