package forge.levy.measure;

import java.util.ArrayList;
import java.util.List;

/** Whether the tranches of quotas follow each other. */
final class QuotaChecks {

  private QuotaChecks() {}

  static List<RuleFault> faults(RuleSet rules) {
    var faults = new ArrayList<RuleFault>();
    List<Quota> quotas = rules.vocabulary().quotas();
    for (int i = 0; i < quotas.size(); i++) {
      var part = new RulePart(RulePart.Kind.QUOTA, i);
      List<Quota.Tranche> tranches = quotas.get(i).tranches();
      if (tranches.isEmpty()) {
        faults.add(RuleFault.of(part, "tranches", "", "a quota has a tranche", ""));
      }
      for (int j = 1; j < tranches.size(); j++) {
        Span before = tranches.get(j - 1).span();
        Span span = tranches.get(j).span();
        if (span.from().isBefore(before.until())) {
          String rule =
              before.overlaps(span)
                  ? "a tranche has days of the one before it, " + before
                  : "a tranche stands before one that is earlier, " + before;
          faults.add(
              RuleFault.of(
                  part, "tranches", span.toString(), rule, "Put them in order, none on another."));
        }
      }
    }
    return faults;
  }
}
