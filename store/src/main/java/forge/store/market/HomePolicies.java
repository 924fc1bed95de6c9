package forge.store.market;

import static forge.store.document.Bounds.ANY;
import static forge.store.document.Bounds.NON_NEGATIVE;
import static forge.store.document.Bounds.POSITIVE;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import forge.market.problem.ActivityId;
import forge.market.problem.Behaviour;
import forge.market.problem.Policy;
import forge.store.document.Form;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads the policies that act inside economies, and the conduct of sellers. */
final class HomePolicies {

  private HomePolicies() {}

  static Supplier<Policy> publicPurchase(Form form) {
    String product = form.text("product", "Name the product that is bought.");
    form.need("economies", "Name the economies in which it is bought.");
    Set<EconomyId> economies = Words.economies(form, "economies");
    double price = form.number("price", ANY);
    double limit = form.numberOr("limit", NON_NEGATIVE.orUnlimited(), Double.POSITIVE_INFINITY);
    return () -> new Policy.PublicPurchase(ProductId.of(product), economies, price, limit);
  }

  static Supplier<Policy> reserveRelease(Form form) {
    String product = form.text("product", "Name the product that is released.");
    form.need("economies", "Name the economies in which it is released.");
    Set<EconomyId> economies = Words.economies(form, "economies");
    double price = form.number("price", ANY);
    double limit = form.number("limit", NON_NEGATIVE.orUnlimited());
    return () -> new Policy.ReserveRelease(ProductId.of(product), economies, price, limit);
  }

  static Supplier<Policy> outputSubsidy(Form form) {
    form.need("activities", "Name the activities that are paid.");
    Set<ActivityId> activities = Words.activities(form, "activities");
    double rate = form.number("rate", ANY);
    return () -> new Policy.OutputSubsidy(activities, rate);
  }

  static Supplier<Policy> supportContract(Form form) {
    String product = form.text("product", "Name the product whose price is supported.");
    form.need("activities", "Name the activities that are supported.");
    Set<ActivityId> activities = Words.activities(form, "activities");
    double strike = form.number("strike", ANY);
    var ways =
        form.need("ways", "oneWay is a deficiency payment, twoWay a contract for difference.");
    String way = ways.map(at -> form.choice(at, List.of("oneWay", "twoWay"))).orElse("oneWay");
    double limit = form.numberOr("limit", POSITIVE.orUnlimited(), Double.POSITIVE_INFINITY);
    Policy.Ways payers = way.equals("twoWay") ? Policy.Ways.TWO_WAY : Policy.Ways.ONE_WAY;
    return () ->
        new Policy.SupportContract(ProductId.of(product), activities, strike, payers, limit);
  }

  static Supplier<Policy> conduct(Form form) {
    String coalition = form.text("coalition", "A name for those who sell as one.");
    String product = form.text("product", "Name the product that is sold.");
    Set<EconomyId> economies = Words.economies(form, "economies");
    Set<ActivityId> activities = Words.activities(form, "activities");
    if (!form.has("economies") && !form.has("activities")) {
      form.need("economies", "Name the members: economies that export, or activities, or both.");
    }
    String behaviour =
        form.find("behaviour")
            .map(at -> form.choice(at, List.of("cournot", "competitive", "dominant")))
            .orElse("cournot");
    double conjecture = form.numberOr("conjecture", NON_NEGATIVE, 1);
    Set<EconomyId> markets = Words.economies(form, "markets");
    return () ->
        new Policy.Conduct(
            coalition,
            ProductId.of(product),
            economies,
            activities,
            behaviour(behaviour),
            conjecture,
            markets);
  }

  private static Behaviour behaviour(String word) {
    return switch (word) {
      case "competitive" -> Behaviour.COMPETITIVE;
      case "dominant" -> Behaviour.DOMINANT;
      default -> Behaviour.COURNOT;
    };
  }
}
