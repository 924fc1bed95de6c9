package forge.store.market;

import forge.market.problem.Policy;
import forge.store.document.Form;
import forge.store.document.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Reads policies by their kind. */
final class PolicyDecoder {

  /** Reads the keys of a kind at once and makes the policy later, when all keys were read. */
  interface Reader extends Function<Form, Supplier<? extends Policy>> {}

  private static final Map<String, Reader> KINDS = kinds();

  private final Draft draft;

  PolicyDecoder(Draft draft) {
    this.draft = draft;
  }

  private static Map<String, Reader> kinds() {
    Map<String, Reader> kinds = new LinkedHashMap<>();
    kinds.put("specificDuty", BorderPolicies::specificDuty);
    kinds.put("adValoremDuty", BorderPolicies::adValoremDuty);
    kinds.put("exportTax", BorderPolicies::exportTax);
    kinds.put("exportMarkup", BorderPolicies::exportMarkup);
    kinds.put("importQuota", BorderPolicies::importQuota);
    kinds.put("exportQuota", BorderPolicies::exportQuota);
    kinds.put("licenceQuota", BorderPolicies::licenceQuota);
    kinds.put("tariffRateQuota", BorderPolicies::tariffRateQuota);
    kinds.put("importBan", BorderPolicies::importBan);
    kinds.put("exportBan", BorderPolicies::exportBan);
    kinds.put("variableLevy", BorderPolicies::variableLevy);
    kinds.put("minimumImportPrice", BorderPolicies::minimumImportPrice);
    kinds.put("publicPurchase", HomePolicies::publicPurchase);
    kinds.put("reserveRelease", HomePolicies::reserveRelease);
    kinds.put("outputSubsidy", HomePolicies::outputSubsidy);
    kinds.put("supportContract", HomePolicies::supportContract);
    kinds.put("conduct", HomePolicies::conduct);
    return kinds;
  }

  void read(Place entry) {
    int mark = draft.mark();
    Form form = Form.at(entry, draft.findings());
    var kind = form.need("kind", "Say which policy it is, such as specificDuty.");
    if (kind.isEmpty()) {
      return;
    }
    int before = draft.mark();
    String word = form.choice(kind.get(), List.copyOf(KINDS.keySet()));
    if (draft.mark() > before) {
      return;
    }
    Optional.ofNullable(KINDS.get(word))
        .ifPresent(
            reader -> {
              var policy = reader.apply(form);
              form.close();
              draft.policy(form, mark, policy);
            });
  }
}
