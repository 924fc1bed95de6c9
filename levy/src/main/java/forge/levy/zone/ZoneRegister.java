package forge.levy.zone;

import forge.kernel.EconomyId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The zone as dated data: who stands in which relation, on what terms, with what plans, under whose
 * chair, after which decisions. It answers as of a day. A register may hold faults; {@link
 * ZoneChecks} finds them.
 */
public record ZoneRegister(
    Head head,
    List<Standing> standings,
    List<Terms> terms,
    List<ActionPlan> plans,
    List<Chair> chairs,
    List<Decision> decisions) {

  /**
   * What a register is called and what it does not know.
   *
   * @param notPublic what nobody has published, a sentence each
   */
  public record Head(String name, String version, String title, List<String> notPublic) {

    public Head {
      notPublic = List.copyOf(notPublic);
      if (name.isBlank() || version.isBlank() || title.isBlank()) {
        throw new IllegalArgumentException("A register has a name, a version and a title");
      }
    }
  }

  public ZoneRegister {
    Objects.requireNonNull(head);
    standings = List.copyOf(standings);
    terms = List.copyOf(terms);
    plans = List.copyOf(plans);
    chairs = List.copyOf(chairs);
    decisions = List.copyOf(decisions);
  }

  /** Everything that is said of a relation on a day, whether the economy is in it or not. */
  public List<Standing> standings(Relation relation, LocalDate day) {
    return standings.stream()
        .filter(each -> each.relation() == relation && each.validity().holdsOn(day))
        .sorted(Comparator.comparing(Standing::economy))
        .toList();
  }

  /** The economies in a relation on a day; who only attended, or is suspended, is not. */
  public SortedSet<EconomyId> members(Relation relation, LocalDate day) {
    var members = new TreeSet<EconomyId>();
    for (Standing standing : standings) {
      if (standing.relation() == relation && standing.holdsOn(day)) {
        members.add(standing.economy());
      }
    }
    return members;
  }

  /** Everything that is said of an economy, by relation and day. */
  public List<Standing> history(EconomyId economy) {
    return standings.stream()
        .filter(each -> each.economy().equals(economy))
        .sorted(
            Comparator.comparing(Standing::relation).thenComparing(each -> each.validity().from()))
        .toList();
  }

  /** The terms of a relation on a day, if there are any. */
  public Optional<Terms> findTerms(Relation relation, LocalDate day) {
    return terms.stream()
        .filter(each -> each.relation() == relation && each.validity().holdsOn(day))
        .findFirst();
  }

  /** All terms of a day, in the order of their relations. */
  public List<Terms> terms(LocalDate day) {
    return terms.stream()
        .filter(each -> each.validity().holdsOn(day))
        .sorted(Comparator.comparing(Terms::relation))
        .toList();
  }

  /** The relations that an economy is in on a day. */
  public Set<Relation> relations(EconomyId economy, LocalDate day) {
    var relations = EnumSet.noneOf(Relation.class);
    standings.stream()
        .filter(each -> each.economy().equals(economy) && each.holdsOn(day))
        .forEach(each -> relations.add(each.relation()));
    return relations;
  }

  /** Who chairs on a day, if that is known. */
  public Optional<Chair> findChair(LocalDate day) {
    return chairs.stream().filter(each -> each.validity().holdsOn(day)).findFirst();
  }

  /** What was decided up to a day, that day included, in the order of the days. */
  public List<Decision> decisions(LocalDate day) {
    return decisions.stream()
        .filter(each -> !each.day().isAfter(day))
        .sorted(Comparator.comparing(Decision::day))
        .toList();
  }

  /** The action plans signed up to a day, or announced for one. */
  public List<ActionPlan> plans(LocalDate day) {
    return plans.stream().filter(each -> !each.signed().isAfter(day)).toList();
  }

  /** The commitments that are late on a day, the latest first. */
  public List<Overdue> overdue(LocalDate day) {
    var late = new ArrayList<Overdue>();
    for (ActionPlan plan : plans(day)) {
      for (Workstream workstream : plan.workstreams()) {
        for (Commitment commitment : workstream.commitments()) {
          commitment
              .due()
              .find(plan.signed())
              .filter(due -> due.isBefore(day) && commitment.progress().openOn(day))
              .map(due -> late(plan, workstream, commitment, due, day))
              .ifPresent(late::add);
        }
      }
    }
    late.sort(Comparator.comparingLong(Overdue::days).reversed());
    return late;
  }

  private static Overdue late(
      ActionPlan plan, Workstream workstream, Commitment commitment, LocalDate due, LocalDate day) {
    return new Overdue(plan, workstream, commitment, due, ChronoUnit.DAYS.between(due, day));
  }
}
