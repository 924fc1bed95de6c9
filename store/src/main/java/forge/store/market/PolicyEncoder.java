package forge.store.market;

import forge.kernel.EconomyId;
import forge.market.problem.Policy;
import forge.market.problem.Scope;
import forge.store.document.Keys;
import java.util.Map;

/** Writes policies. */
final class PolicyEncoder {

  private PolicyEncoder() {}

  static Map<String, Object> policy(Policy policy) {
    return switch (policy) {
      case Policy.SpecificDuty duty ->
          scoped("specificDuty", duty.scope()).put("rate", duty.rate()).map();
      case Policy.AdValoremDuty duty ->
          scoped("adValoremDuty", duty.scope())
              .put("rate", duty.rate())
              .put("basis", duty.basis())
              .map();
      case Policy.ExportTax tax ->
          scoped("exportTax", tax.scope())
              .put("rate", tax.specific())
              .unless(0, "adValorem", tax.adValorem())
              .map();
      case Policy.ExportMarkup markup ->
          scoped("exportMarkup", markup.scope()).put("markup", markup.markup()).map();
      case Policy.ImportQuota quota ->
          quota("importQuota", quota.scope(), quota.limit(), quota.holders());
      case Policy.ExportQuota quota ->
          quota("exportQuota", quota.scope(), quota.limit(), quota.holders());
      case Policy.TariffRateQuota quota -> tariffRateQuota(quota);
      case Policy.LicenceQuota quota ->
          new Keys()
              .put("kind", "licenceQuota")
              .put("product", quota.product())
              .put("exporter", quota.exporter())
              .put("limits", quota.limits())
              .map();
      case Policy.ImportBan ban -> scoped("importBan", ban.scope()).map();
      case Policy.ExportBan ban -> scoped("exportBan", ban.scope()).map();
      case Policy.MinimumImportPrice least ->
          scoped("minimumImportPrice", least.scope()).put("price", least.price()).map();
      case Policy.VariableLevy levy -> variableLevy(levy);
      case Policy.PublicPurchase purchase ->
          new Keys()
              .put("kind", "publicPurchase")
              .put("product", purchase.product())
              .put("economies", purchase.economies())
              .put("price", purchase.price())
              .put("limit", purchase.limit())
              .map();
      case Policy.ReserveRelease release ->
          new Keys()
              .put("kind", "reserveRelease")
              .put("product", release.product())
              .put("economies", release.economies())
              .put("price", release.price())
              .put("limit", release.limit())
              .map();
      case Policy.OutputSubsidy subsidy ->
          new Keys()
              .put("kind", "outputSubsidy")
              .put("activities", subsidy.activities())
              .put("rate", subsidy.rate())
              .map();
      case Policy.SupportContract contract -> supportContract(contract);
      case Policy.Conduct conduct -> conduct(conduct);
    };
  }

  private static Keys scoped(String kind, Scope scope) {
    return new Keys()
        .put("kind", kind)
        .put("product", scope.product())
        .unlessEmpty("from", scope.exporters())
        .unlessEmpty("to", scope.importers())
        .unlessEmpty("periods", scope.periods());
  }

  private static Map<String, Object> quota(
      String kind, Scope scope, double limit, Map<EconomyId, Double> holders) {
    return scoped(kind, scope).put("limit", limit).unlessEmpty("rentTo", holders).map();
  }

  private static Map<String, Object> tariffRateQuota(Policy.TariffRateQuota quota) {
    return scoped("tariffRateQuota", quota.scope())
        .put("quota", quota.quota())
        .put("inRate", quota.inRate())
        .put("outRate", quota.outRate())
        .unlessEmpty("rentTo", quota.holders())
        .map();
  }

  private static Map<String, Object> variableLevy(Policy.VariableLevy levy) {
    return new Keys()
        .put("kind", "variableLevy")
        .put("product", levy.product())
        .put("members", levy.members())
        .unlessEmpty("origins", levy.origins())
        .put("floor", levy.floor())
        .unless(Double.POSITIVE_INFINITY, "cap", levy.cap())
        .map();
  }

  private static Map<String, Object> supportContract(Policy.SupportContract contract) {
    String ways =
        switch (contract.ways()) {
          case ONE_WAY -> "oneWay";
          case TWO_WAY -> "twoWay";
        };
    return new Keys()
        .put("kind", "supportContract")
        .put("product", contract.product())
        .put("activities", contract.activities())
        .put("strike", contract.strike())
        .put("ways", ways)
        .unless(Double.POSITIVE_INFINITY, "limit", contract.limit())
        .map();
  }

  private static Map<String, Object> conduct(Policy.Conduct conduct) {
    String behaviour =
        switch (conduct.behaviour()) {
          case COMPETITIVE -> "competitive";
          case COURNOT -> "cournot";
          case DOMINANT -> "dominant";
        };
    return new Keys()
        .put("kind", "conduct")
        .put("coalition", conduct.coalition())
        .put("product", conduct.product())
        .unlessEmpty("economies", conduct.economies())
        .unlessEmpty("activities", conduct.activities())
        .put("behaviour", behaviour)
        .put("conjecture", conduct.conjecture())
        .unlessEmpty("markets", conduct.markets())
        .map();
  }
}
