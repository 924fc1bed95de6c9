package forge.levy.zone;

import forge.kernel.EconomyId;
import forge.kernel.Iso3166;
import forge.world.Chain;
import forge.world.Facility;
import forge.world.Validity;
import forge.world.World;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The rules that a register keeps, each with its own message. */
public final class ZoneChecks {

  private final ZoneRegister register;
  private final Set<EconomyId> economies = new HashSet<>(Iso3166.all());
  private final Set<String> minerals;
  private final Set<String> projects;
  private final List<Breach> breaches = new ArrayList<>();

  private ZoneChecks(ZoneRegister register, World world) {
    this.register = register;
    world.economies().forEach(each -> economies.add(each.id()));
    this.minerals = world.chains().stream().map(Chain::id).collect(Collectors.toSet());
    this.projects =
        world.outlook().facilities().stream().map(Facility::name).collect(Collectors.toSet());
  }

  /** All that a register breaks, with the minerals, projects and economies of a world. */
  public static List<Breach> of(ZoneRegister register, World world) {
    return new ZoneChecks(register, world).all();
  }

  private List<Breach> all() {
    standings();
    terms();
    chairs();
    decisions();
    plans();
    return List.copyOf(breaches);
  }

  private void add(Record subject, String key, String rule, String advice) {
    breaches.add(new Breach(subject, key, rule, advice));
  }

  private void economy(Record subject, String key, EconomyId economy) {
    if (!economies.contains(economy)) {
      String rule = "%s is no economy of the world and no code of ISO 3166-1".formatted(economy);
      add(subject, key, rule, "Write the alpha-3 code, such as JPN.");
    }
  }

  /** Those that share a name must not share a day. */
  private <T extends Record> void apart(
      List<T> all, Function<T, Object> name, Function<T, Validity> days, String what) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        T later = all.get(i);
        T earlier = all.get(j);
        Validity one = days.apply(earlier);
        if (name.apply(later).equals(name.apply(earlier)) && overlap(one, days.apply(later))) {
          String end = one.until().equals(LocalDate.MAX) ? "has no end" : "ends " + one.until();
          String rule = what.formatted(name.apply(later), one.from(), end);
          add(later, "from", rule, "End the earlier one on the day on which this one begins.");
        }
      }
    }
  }

  private static boolean overlap(Validity one, Validity other) {
    return one.from().isBefore(other.until()) && other.from().isBefore(one.until());
  }

  private void standings() {
    register.standings().forEach(each -> economy(each, "economies", each.economy()));
    apart(
        register.standings(),
        each -> each.economy() + " as " + Wording.of(each.relation()),
        Standing::validity,
        "%s stands already from %s, and that %s");
  }

  private void terms() {
    apart(
        register.terms(),
        each -> Wording.of(each.relation()),
        Terms::validity,
        "the terms of %s are laid down already from %s, and that %s");
    var relations =
        register.standings().stream().map(Standing::relation).collect(Collectors.toSet());
    for (Terms each : register.terms()) {
      boolean bind = each.status() == TermsStatus.LAW || each.status() == TermsStatus.AGREED;
      if (bind && !relations.contains(each.relation())) {
        String rule = "terms that bind are for a relation that an economy stands in";
        add(each, "relation", rule, "Name an economy in it under standings.");
      }
    }
  }

  private void chairs() {
    apart(
        register.chairs(),
        _ -> "the forum",
        Chair::validity,
        "%s has a chair already from %s, and that %s");
    for (Chair each : register.chairs()) {
      economy(each, "economy", each.economy());
      if (!stands(each)) {
        String rule =
            "%s does not stand in the forum on its first day in the chair"
                .formatted(each.economy());
        add(each, "economy", rule, "Say so under standings.");
      }
    }
  }

  private boolean stands(Chair chair) {
    return register.standings(Relation.FORUM_MEMBER, chair.validity().from()).stream()
        .anyMatch(each -> each.economy().equals(chair.economy()));
  }

  private void decisions() {
    List<Decision> all = register.decisions();
    for (int i = 1; i < all.size(); i++) {
      if (all.get(i).day().isBefore(all.get(i - 1).day())) {
        String rule =
            "decisions stand in the order of their days; this one is before "
                + all.get(i - 1).day();
        add(all.get(i), "day", rule, "Move it up.");
      }
    }
  }

  private void plans() {
    unique(register.plans(), ActionPlan::id, "another plan has this code");
    register.plans().forEach(this::plan);
  }

  private <T extends Record> void unique(List<T> all, Function<T, String> id, String rule) {
    var seen = new HashSet<String>();
    for (T each : all) {
      if (!seen.add(id.apply(each))) {
        add(each, "id", rule, "A code names one thing.");
      }
    }
  }

  private void plan(ActionPlan plan) {
    if (plan.partners().size() < 2) {
      add(plan, "partners", "a plan has two partners at least", "");
    }
    Set<EconomyId> stand =
        register.standings(Relation.ACTION_PLAN_PARTNER, plan.signed()).stream()
            .map(Standing::economy)
            .collect(Collectors.toSet());
    for (EconomyId partner : plan.partners()) {
      economy(plan, "partners", partner);
      if (!stand.contains(partner)) {
        String rule = "%s stands as no action-plan-partner on %s".formatted(partner, plan.signed());
        add(plan, "partners", rule, "Say so under standings, from that day or before.");
      }
    }
    unique(plan.workstreams(), Workstream::id, "another workstream of the plan has this code");
    List<Commitment> all =
        plan.workstreams().stream().flatMap(each -> each.commitments().stream()).toList();
    unique(all, Commitment::id, "another commitment of the plan has this code");
    all.forEach(each -> commitment(plan, each));
    plan.workstreams().forEach(each -> inOrder(plan, each));
  }

  private void commitment(ActionPlan plan, Commitment commitment) {
    commitment
        .due()
        .find(plan.signed())
        .filter(due -> due.isBefore(plan.signed()))
        .ifPresent(
            due -> {
              String rule = "is due on %s, before the plan was signed".formatted(due);
              add(commitment, "due", rule, "The plan was signed on " + plan.signed() + ".");
            });
    settled(plan, commitment);
    for (String mineral : commitment.links().minerals()) {
      if (!minerals.contains(mineral)) {
        String advice =
            "There are: " + String.join(", ", minerals.stream().sorted().toList()) + ".";
        add(commitment, "minerals", "no chain of the world has the code " + mineral, advice);
      }
    }
    for (String project : commitment.links().projects()) {
      if (!projects.contains(project)) {
        String rule = "no mine or plant of the world has the name '%s'".formatted(project);
        add(commitment, "projects", rule, "'forge data show MINERAL' lists them.");
      }
    }
  }

  private void settled(ActionPlan plan, Commitment commitment) {
    LocalDate on =
        switch (commitment.progress()) {
          case Progress.Open(), Progress.NotPublic() -> plan.signed();
          case Progress.Met(LocalDate day, _) -> day;
          case Progress.Dropped(LocalDate day, _) -> day;
        };
    if (on.isBefore(plan.signed())) {
      add(commitment, "on", "is settled before the plan was signed, " + plan.signed(), "");
    }
  }

  private void inOrder(ActionPlan plan, Workstream workstream) {
    LocalDate before = LocalDate.MIN;
    for (Commitment each : workstream.commitments()) {
      LocalDate due = each.due().find(plan.signed()).orElse(before);
      if (due.isBefore(before)) {
        String rule =
            "commitments stand in the order of their days; %s is before %s".formatted(due, before);
        add(each, "due", rule, "Move it up.");
      }
      before = due;
    }
  }
}
