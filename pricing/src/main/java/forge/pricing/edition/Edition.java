package forge.pricing.edition;

import forge.kernel.ProductId;
import forge.pricing.book.PriceKey;
import forge.pricing.book.PublishedPrice;
import forge.pricing.certificate.Certificate;
import forge.pricing.certificate.Certifier;
import forge.pricing.determination.Determination;
import forge.pricing.determination.Determiner;
import forge.pricing.determination.Known;
import forge.pricing.determination.Relevance;
import forge.pricing.evidence.EvidenceSet;
import forge.pricing.ladder.Projection;
import forge.pricing.method.MarketArea;
import forge.pricing.method.Method;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The prices of one publication: determined product by product, parents before what is derived from
 * them, made coherent market by market, and certified. A pure function of its order.
 */
public final class Edition {

  private final Map<PriceKey, Determination> determinations;
  private final Map<PriceKey, Certificate> certificates;
  private final Map<MarketArea.Name, Projection> projections;
  private final List<PublishedPrice> prices;

  private Edition(
      Order order,
      Map<PriceKey, Determination> determinations,
      Map<PriceKey, Certificate> certificates) {
    this.determinations = Collections.unmodifiableMap(determinations);
    this.certificates = Collections.unmodifiableMap(certificates);
    projections = Collections.unmodifiableMap(Rungs.project(order, determinations));
    prices = determinations.values().stream().map(each -> price(each, order)).toList();
  }

  private PublishedPrice price(Determination each, Order order) {
    Certificate certificate =
        Objects.requireNonNull(certificates.get(PriceKey.of(each.subject())));
    return new Pricing(each, Rungs.projectionOf(each, projections))
        .price(certificate, order.known(each.subject().product()));
  }

  /** The edition of an order. */
  public static Edition of(Order order) {
    var determinations = new TreeMap<PriceKey, Determination>();
    var certificates = new TreeMap<PriceKey, Certificate>();
    var parents = new TreeMap<Known.Parent, BigDecimal>();
    for (Method method : parentsFirst(order.methods())) {
      Known known = known(order, method, parents);
      EvidenceSet evidence = Relevance.of(List.of(method), order.period(), order.evidence());
      for (Determination each : Determiner.all(method, order.period(), evidence, known)) {
        PriceKey key = PriceKey.of(each.subject());
        determinations.put(key, each);
        certificates.put(
            key, Certifier.certify(method, order.period(), evidence, known, each));
        each.findPrice()
            .ifPresent(price -> parents.put(new Known.Parent(key.product(), key.market()), price));
      }
    }
    return new Edition(order, determinations, certificates);
  }

  /** What the book says, with the prices of parents of this edition in the place of older ones. */
  private static Known known(
      Order order, Method method, Map<Known.Parent, BigDecimal> determined) {
    Known book = order.known(method.specification().product());
    var parents = new TreeMap<>(book.parents());
    determined.forEach(
        (parent, price) -> {
          if (Relevance.bookParents(method).contains(parent.product())) {
            parents.put(parent, price);
          }
        });
    return new Known(book.last(), parents);
  }

  /** By product, each after the parents that it takes from the book; circles stay as they are. */
  private static List<Method> parentsFirst(List<Method> methods) {
    var waiting = new ArrayList<>(methods);
    waiting.sort(Comparator.comparing(method -> method.specification().product()));
    var ordered = new ArrayList<Method>();
    while (!waiting.isEmpty()) {
      Method next =
          waiting.stream()
              .filter(each -> Collections.disjoint(Relevance.bookParents(each), products(waiting)))
              .findFirst()
              .orElse(waiting.getFirst());
      waiting.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  private static List<ProductId> products(List<Method> methods) {
    return methods.stream().map(method -> method.specification().product()).toList();
  }

  /** Every price or withheld price, by product and market. */
  public List<PublishedPrice> prices() {
    return prices;
  }

  /** The price of a product in a market. */
  public Optional<PublishedPrice> find(PriceKey key) {
    return prices.stream()
        .filter(price -> PriceKey.of(price.subject()).equals(key))
        .findFirst();
  }

  /** How the method alone came to its result. */
  public Optional<Determination> findDetermination(PriceKey key) {
    return Optional.ofNullable(determinations.get(key));
  }

  /** What the certificate of a determination found. */
  public Optional<Certificate> findCertificate(PriceKey key) {
    return Optional.ofNullable(certificates.get(key));
  }

  /** How the stages of a market were made coherent; nothing where no ladder joins them. */
  public Optional<Projection> findProjection(MarketArea.Name market) {
    return Optional.ofNullable(projections.get(market));
  }
}
