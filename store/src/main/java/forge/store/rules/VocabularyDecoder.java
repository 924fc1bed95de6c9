package forge.store.rules;

import forge.kernel.EconomyId;
import forge.levy.entry.DutyUnit;
import forge.levy.expression.DutyExpression;
import forge.levy.expression.DutySentence;
import forge.levy.expression.PerUnit;
import forge.levy.measure.Area;
import forge.levy.measure.LegalAct;
import forge.levy.measure.Quota;
import forge.levy.measure.Replacement;
import forge.levy.measure.RulePart;
import forge.levy.measure.RuleSet;
import forge.levy.measure.Span;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.store.document.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what measures refer to: acts, areas, quotas, and how types replace each other. */
final class VocabularyDecoder {

  private static final Comparator<Area.Membership> BY_TIME =
      Comparator.comparing((Area.Membership each) -> each.span().from())
          .thenComparing(each -> each.span().until())
          .thenComparing(Area.Membership::economy);

  private final RuleSection section;
  private final Map<String, List<Area.Membership>> members = new TreeMap<>();

  VocabularyDecoder(RuleSection section) {
    this.section = section;
  }

  RuleSet.Vocabulary read(RuleForm form) {
    return new RuleSet.Vocabulary(
        section.read(form.list("acts"), RulePart.Kind.ACT, VocabularyDecoder::act),
        List.of(),
        areas(form),
        section.read(form.list("quotas"), RulePart.Kind.QUOTA, VocabularyDecoder::quota),
        section.read(
            form.list("replacements"), RulePart.Kind.REPLACEMENT, VocabularyDecoder::replacement));
  }

  private static LegalAct act(RuleForm form) {
    return new LegalAct(
        form.name("id", "Give it an id."),
        form.name("title", "Give its title as it is cited."),
        form.textOrEmpty("url"),
        form.span());
  }

  /** The areas of the file, and that of every economy where the file does not speak of it. */
  private List<Area> areas(RuleForm form) {
    List<RuleForm> forms = form.list("areas");
    var areas = new ArrayList<>(section.read(forms, RulePart.Kind.AREA, this::area));
    if (areas.stream().noneMatch(each -> each.id().equals(Area.ERGA_OMNES.id()))) {
      areas.add(Area.ERGA_OMNES);
    }
    return areas;
  }

  private Area area(RuleForm form) {
    String id = form.name("id", "Give it an id.");
    String title = form.name("title", "Say which economies are meant.");
    boolean others = form.form().has("all-others-than");
    if (others == form.form().has("members")) {
      form.findings().add(form.place(), "must have members or all-others-than", "Keep one.");
    }
    List<Area.Membership> listed =
        new ArrayList<>(others ? others(form) : members(form, "members"));
    listed.sort(BY_TIME);
    members.put(id, List.copyOf(listed));
    Area.Reach reach = others ? Area.Reach.ALL_OTHERS : Area.Reach.MEMBERS;
    return new Area(id, title, reach, listed);
  }

  /** Economies in a list, or the members of an area that stands before this one. */
  private List<Area.Membership> others(RuleForm form) {
    Optional<Place> at = form.form().find("all-others-than");
    if (at.isEmpty() || at.get().node() instanceof Node.Items) {
      return members(form, "all-others-than");
    }
    String named = form.form().text(at.get());
    List<Area.Membership> found = members.get(named);
    if (found == null && !named.isEmpty()) {
      String advice = Suggestion.sentence(named, members.keySet());
      form.refuse("all-others-than", "no area before this one has this id", advice);
    }
    return found == null ? List.of() : found;
  }

  /** Members are codes with the days of the area, or mappings of economies with their own. */
  private static List<Area.Membership> members(RuleForm form, String key) {
    var memberships = new ArrayList<Area.Membership>();
    var codes = new ArrayList<Place>();
    for (Place at : form.form().elements(key)) {
      if (at.node() instanceof Node.Fields) {
        RuleForm some = RuleForm.at(at, form.findings());
        some.form().need("economies", "Name them by their codes.");
        add(some.economies("economies").stream().toList(), some.span(), memberships);
        some.close();
      } else if (!form.form().text(at).isEmpty()) {
        codes.add(at);
      }
    }
    if (!codes.isEmpty()) {
      add(form.economies(codes).stream().toList(), form.span(), memberships);
    }
    return memberships;
  }

  private static void add(List<EconomyId> economies, Span span, List<Area.Membership> to) {
    economies.forEach(each -> to.add(new Area.Membership(each, span)));
  }

  private static Quota quota(RuleForm form) {
    return new Quota(
        form.name("order", "Give its order number."),
        form.name("title", "Say what it is for."),
        unit(form),
        form.list("tranches").stream().map(VocabularyDecoder::tranche).toList(),
        form.citation());
  }

  private static Quota.Tranche tranche(RuleForm form) {
    Span span = form.span();
    BigDecimal volume = form.amount("volume");
    BigDecimal drawn = form.amountOrZero("drawn");
    form.close();
    if (drawn.compareTo(volume) > 0) {
      form.refuse("drawn", "must not be more than the volume, " + volume.toPlainString(), "");
    }
    return new Quota.Tranche(span, volume, drawn.min(volume));
  }

  private static PerUnit unit(RuleForm form) {
    String text = form.text("unit", "Name what is counted, such as KGM.");
    if (!text.isEmpty()
        && DutySentence.read("1 USD / " + text).value() instanceof DutyExpression.Specific one
        && one.rate().per().size() == 1) {
      return one.rate().per().getFirst();
    }
    if (!text.isEmpty()) {
      form.refuse("unit", "is no unit", Suggestion.sentence(text, DutyUnit.codes()));
    }
    return PerUnit.of(DutyUnit.KGM);
  }

  private static Replacement replacement(RuleForm form) {
    String by = form.name("by", "Name the type that applies.");
    String replaced = form.name("replaced", "Name the type that is then not charged.");
    if (by.equals(replaced)) {
      form.refuse("replaced", "must be another type than by", "");
      replaced = by + "?";
    }
    return new Replacement(by, replaced, form.span(), form.citation());
  }
}
