package forge.store.reserve;

import forge.reserve.policy.Policy;
import forge.reserve.sizing.DemandClass;
import forge.store.document.Bounds;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the tree of a policy file: every key is read whatever else is wrong. */
final class PolicyDecoder {

  static final String FORMAT = "reserve-policy/1";

  private final Findings findings;

  PolicyDecoder(Findings findings) {
    this.findings = findings;
  }

  Optional<Policy> read(Node root) {
    Form form = Form.at(Place.root(root), findings);
    Parts.Heading heading = Parts.heading(form, FORMAT);
    String version = form.text("version", "Name the version, such as \"2026-01\".");
    String author = form.text("author", "Name who wrote it.");
    String reviewer = form.text("reviewer", "Name who reviewed it; not the author.");
    List<Policy.Trigger> triggers = triggers(form);
    List<Policy.Purpose> purposes = purposes(form);
    Optional<Policy.Clocks> clocks = clocks(form);
    Optional<Policy.Filling> filling = filling(form);
    Map<Policy.Field, Policy.Disclosure> disclosure = disclosure(form);
    form.close();
    if (clocks.isEmpty() || filling.isEmpty()) {
      return Optional.empty();
    }
    return Parts.made(
        form.place(),
        findings,
        0,
        () ->
            new Policy(
                new Policy.About(
                    heading.name(), version, heading.title(), author, reviewer, heading.source()),
                triggers,
                purposes,
                clocks.get(),
                filling.get(),
                disclosure));
  }

  private List<Policy.Trigger> triggers(Form form) {
    form.need("triggers", "List when material may be released.");
    var triggers = new ArrayList<Policy.Trigger>();
    for (Place element : form.elements("triggers")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Name the trigger.");
      Policy.Urgency urgency =
          Parts.constant(entry, "urgency", Policy.Urgency.class, Policy.Urgency.NORMAL);
      double shortage = entry.number("shortage", Bounds.NON_NEGATIVE);
      int months = Parts.whole(entry, "months", 1, 1, 120);
      String authority = entry.text("authority", "Say who decides.");
      entry.close();
      Parts.made(
              element,
              findings,
              before,
              () -> new Policy.Trigger(name, urgency, shortage, months, authority))
          .ifPresent(triggers::add);
    }
    return triggers;
  }

  private List<Policy.Purpose> purposes(Form form) {
    form.need("purposes", "List what the reserve is for, the first one first.");
    var purposes = new ArrayList<Policy.Purpose>();
    for (Place element : form.elements("purposes")) {
      int before = findings.count();
      Form entry = Form.at(element, findings);
      String name = entry.text("name", "Name the purpose.");
      DemandClass serves = Parts.constant(entry, "serves", DemandClass.class, DemandClass.MILITARY);
      String trigger = entry.text("trigger", "Name the trigger that must hold.");
      double share = entry.numberOr("share", Bounds.PART, 1);
      double most = entry.numberOr("most-a-month", Bounds.PART, 1);
      double keeps = entry.numberOr("keeps", Bounds.SHARE, 0);
      entry.close();
      Parts.made(
              element,
              findings,
              before,
              () -> new Policy.Purpose(name, serves, trigger, share, most, keeps))
          .ifPresent(purposes::add);
    }
    return purposes;
  }

  private Optional<Policy.Clocks> clocks(Form form) {
    int before = findings.count();
    Optional<Place> at = form.need("clocks", "Give {normal: 30, emergency: 8} or less, in days.");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Form entry = Form.at(at.get(), findings);
    entry.need("normal", "Give days.");
    entry.need("emergency", "Give days.");
    int normal = Parts.whole(entry, "normal", 1, 1, Policy.NORMAL_DAYS);
    int emergency = Parts.whole(entry, "emergency", 1, 1, Policy.EMERGENCY_DAYS);
    entry.close();
    return Parts.made(at.get(), findings, before, () -> new Policy.Clocks(normal, emergency));
  }

  private Optional<Policy.Filling> filling(Form form) {
    int before = findings.count();
    Optional<Place> at = form.need("filling", "Give {cap, start}.");
    if (at.isEmpty()) {
      return Optional.empty();
    }
    Form entry = Form.at(at.get(), findings);
    double cap = entry.number("cap", Bounds.NON_NEGATIVE);
    double start = entry.number("start", Bounds.NON_NEGATIVE);
    boolean inShortage = Parts.yes(entry, "in-shortage", false);
    entry.close();
    return Parts.made(at.get(), findings, before, () -> new Policy.Filling(cap, start, inShortage));
  }

  private Map<Policy.Field, Policy.Disclosure> disclosure(Form form) {
    var disclosure = new EnumMap<Policy.Field, Policy.Disclosure>(Policy.Field.class);
    Optional<Place> at = form.need("disclosure", "Say of each field who is told.");
    if (at.isEmpty()) {
      return disclosure;
    }
    Form entry = Form.at(at.get(), findings);
    for (Policy.Field each : Policy.Field.values()) {
      String key = each.name().toLowerCase(Locale.ROOT);
      disclosure.put(
          each, Parts.constant(entry, key, Policy.Disclosure.class, Policy.Disclosure.SECRET));
    }
    entry.close();
    return disclosure;
  }
}
