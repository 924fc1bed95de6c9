package forge.store.zone;

import forge.kernel.EconomyId;
import forge.levy.zone.ActionPlan;
import forge.levy.zone.Breach;
import forge.levy.zone.Chair;
import forge.levy.zone.Citation;
import forge.levy.zone.Decision;
import forge.levy.zone.Relation;
import forge.levy.zone.Standing;
import forge.levy.zone.StandingStatus;
import forge.levy.zone.Term;
import forge.levy.zone.Terms;
import forge.levy.zone.TermsStatus;
import forge.levy.zone.Wording;
import forge.levy.zone.ZoneChecks;
import forge.levy.zone.ZoneRegister;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.Confidence;
import forge.world.Validity;
import forge.world.World;
import forge.world.ZoneMember;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the tree of a register file, and holds what it says against the rules of registers. */
final class ZoneDecoder {

  static final String FORMAT = "zone-register/1";
  static final String WORLD = "world";

  /** What is read where the file has no tree at all. */
  private static final ZoneRegister NOTHING =
      new ZoneRegister(
          new ZoneRegister.Head("none", "0", "none", List.of()),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final World world;
  private final Findings findings;
  private final IdentityHashMap<Record, Place> places = new IdentityHashMap<>();

  ZoneDecoder(World world, Findings findings) {
    this.world = world;
    this.findings = findings;
  }

  ZoneRegister read(Optional<Node> root) {
    if (root.isEmpty()) {
      return NOTHING;
    }
    ZoneForm form = ZoneForm.at(Place.root(root.get()), findings);
    form.form()
        .need("forge", "Write forge: " + FORMAT + " at the top.")
        .ifPresent(place -> form.form().choice(place, List.of(FORMAT)));
    var head =
        new ZoneRegister.Head(
            form.text("name", "Give it a name."),
            form.text("version", "Give the day up to which facts were gathered."),
            form.text("title", "Say what it is of."),
            form.form().words("not-public").stream().map(Place::text).toList());
    var register =
        new ZoneRegister(
            head,
            standings(form),
            form.list("terms").stream().map(this::terms).toList(),
            form.list("plans").stream().map(this::plan).toList(),
            form.list("chairs").stream().map(this::chair).toList(),
            form.list("decisions").stream().map(this::decision).toList());
    form.form().close();
    if (findings.count() == 0) {
      ZoneChecks.of(register, world).forEach(each -> report(each, form.place()));
    }
    return register;
  }

  private void report(Breach breach, Place root) {
    Place at = places.getOrDefault(breach.subject(), root);
    Place narrow = Form.at(at, new Findings(findings.file())).find(breach.key()).orElse(at);
    findings.add(narrow, breach.rule(), breach.advice());
  }

  private <T extends Record> T placed(T subject, ZoneForm form) {
    form.form().close();
    places.put(subject, form.place());
    return subject;
  }

  private List<Standing> standings(ZoneForm form) {
    var all = new ArrayList<Standing>();
    form.list("standings").forEach(each -> all.addAll(standing(each)));
    form.form()
        .find("scenario")
        .ifPresent(
            place -> {
              form.form().choice(place, List.of(WORLD));
              world.outlook().zone().forEach(each -> all.add(assumed(each, place)));
            });
    return all;
  }

  /** Who is inside the zone of the scenarios, as the tables of the world say. */
  private Standing assumed(ZoneMember member, Place place) {
    String source = world.source(member.source()).citation();
    var standing =
        new Standing(
            member.economy(),
            Relation.SCENARIO_MEMBER,
            StandingStatus.ASSUMED,
            member.validity(),
            new Citation(source, Confidence.D),
            member.note());
    places.put(standing, place);
    return standing;
  }

  private List<Standing> standing(ZoneForm form) {
    Set<EconomyId> economies = economies(form, "economies");
    Relation relation = form.choice("relation", Relation.class);
    StandingStatus status = form.choice("status", StandingStatus.class);
    Validity validity = form.validity();
    Citation citation = form.citation();
    String note = form.note();
    form.form().close();
    var all = new ArrayList<Standing>();
    for (EconomyId economy : economies) {
      all.add(placed(new Standing(economy, relation, status, validity, citation, note), form));
    }
    return all;
  }

  /** The economies of codes; the code of a group of the world stands for its members. */
  private Set<EconomyId> economies(ZoneForm form, String key) {
    var economies = new LinkedHashSet<EconomyId>();
    form.form().need(key, "Name one economy, or a list in [ ].");
    for (Place word : form.form().words(key)) {
      Set<EconomyId> members = world.members(word.text());
      Set<EconomyId> meant = members.isEmpty() ? Set.of(new EconomyId(word.text())) : members;
      for (EconomyId economy : meant) {
        if (!economies.add(economy)) {
          findings.add(word, economy + " stands twice in the list", "Keep one.");
        }
      }
    }
    return economies;
  }

  private Terms terms(ZoneForm form) {
    Relation relation = form.choice("relation", Relation.class);
    TermsStatus status = form.choice("status", TermsStatus.class);
    Validity validity = form.validity();
    var in = EnumSet.noneOf(Term.class);
    for (Term term : Term.values()) {
      if (form.yes(Wording.of(term))) {
        in.add(term);
      }
    }
    return placed(new Terms(relation, status, validity, in, form.citation(), form.note()), form);
  }

  private Chair chair(ZoneForm form) {
    EconomyId economy = new EconomyId(form.text("economy", "Name the economy."));
    return placed(new Chair(economy, form.validity(), form.citation(), form.note()), form);
  }

  private Decision decision(ZoneForm form) {
    return placed(
        new Decision(
            form.day("day"),
            form.text("by", "Name who decided."),
            form.text("what", "Say what was decided."),
            form.citation()),
        form);
  }

  private ActionPlan plan(ZoneForm form) {
    var head =
        new ActionPlan.Head(
            form.text("id", "Give it a code."),
            form.text("title", "Say what it is called."),
            form.choice("status", StandingStatus.class),
            form.day("signed"),
            form.note());
    Set<EconomyId> partners = economies(form, "partners");
    var commitments = new CommitmentDecoder(findings, places);
    var workstreams = form.list("workstreams").stream().map(commitments::workstream).toList();
    return placed(new ActionPlan(head, partners, workstreams, form.citation()), form);
  }
}
