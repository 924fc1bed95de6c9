package forge.pricing.evidence;

import forge.kernel.ProductId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All the evidence of a determination in the order of its codes, whatever order it arrived in, found
 * by product. Exchange rates belong to no product and are found by themselves.
 */
public final class EvidenceSet {

  /** No evidence. */
  public static final EvidenceSet EMPTY = new EvidenceSet(new TreeMap<>(), List.of());

  private final Map<ProductId, List<Evidence>> byProduct;
  private final List<Evidence.ExchangeRate> rates;

  private EvidenceSet(
      Map<ProductId, List<Evidence>> byProduct, List<Evidence.ExchangeRate> rates) {
    this.byProduct = byProduct;
    this.rates = List.copyOf(rates);
  }

  /** The set of these pieces; throws where two share a code. */
  public static EvidenceSet of(Collection<? extends Evidence> pieces) {
    var byProduct = new TreeMap<ProductId, List<Evidence>>();
    var rates = new ArrayList<Evidence.ExchangeRate>();
    var codes = new HashSet<String>();
    for (Evidence each : pieces) {
      if (!codes.add(each.id().code())) {
        throw new IllegalArgumentException(
            "Evidence " + each.id() + " stands twice; a code names one piece");
      }
      if (each instanceof Evidence.ExchangeRate rate) {
        rates.add(rate);
      } else {
        byProduct.computeIfAbsent(each.heading().product(), id -> new ArrayList<>()).add(each);
      }
    }
    byProduct.values().forEach(EvidenceSet::order);
    byProduct.replaceAll((product, each) -> List.copyOf(each));
    order(rates);
    return new EvidenceSet(byProduct, rates);
  }

  private static void order(List<? extends Evidence> pieces) {
    pieces.sort(Comparator.comparing(each -> each.id().code()));
  }

  /** The evidence of a product. */
  public List<Evidence> of(ProductId product) {
    return byProduct.getOrDefault(product, List.of());
  }

  /** The exchange rates of all sources. */
  public List<Evidence.ExchangeRate> rates() {
    return rates;
  }

  /** The products that it has evidence of. */
  public List<ProductId> products() {
    return List.copyOf(byProduct.keySet());
  }

  /** What a determination of some products rests on: their evidence and all exchange rates. */
  public EvidenceSet about(Collection<ProductId> products) {
    var kept = new TreeMap<ProductId, List<Evidence>>();
    for (ProductId each : products) {
      if (byProduct.containsKey(each)) {
        kept.put(each, of(each));
      }
    }
    return new EvidenceSet(kept, rates);
  }

  /** All of it, rates first, in the order of the codes. */
  public List<Evidence> all() {
    var all = new ArrayList<Evidence>(rates);
    byProduct.values().forEach(all::addAll);
    return all;
  }

  /** How many pieces of each kind there are. */
  public Map<EvidenceKind, Integer> counts() {
    var counts = new LinkedHashMap<EvidenceKind, Integer>();
    all().forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    return counts;
  }
}
