package forge.market.problem;

import forge.kernel.EconomyId;
import forge.kernel.ProductId;
import java.util.Map;
import java.util.Set;

/**
 * A measure or a conduct that changes the market. Letters in the formulas: p is the price in the
 * importing economy, q the price in the exporting one, c the arc's marginal freight, x a flow, z an
 * activity's level, all in the market's currency and the product's unit.
 */
public sealed interface Policy {

  /** Where a flow runs {@code p = q + c + rate}; the importer's treasury takes rate · x. */
  record SpecificDuty(Scope scope, double rate) implements Policy {
    public SpecificDuty {
      Require.finite("specific duty", rate);
    }
  }

  /**
   * Where a flow runs {@code p = q + c + rate · value}, with value q on FOB and q + c on CIF,
   * export taxes inside q; the importer's treasury takes the last term.
   */
  record AdValoremDuty(Scope scope, double rate, PriceBasis basis) implements Policy {
    public AdValoremDuty {
      Require.finite("ad valorem duty", rate);
      Require.nonNegative("ad valorem duty", rate);
    }
  }

  /**
   * Where a flow runs {@code p = q · (1 + adValorem) + specific + c}; the exporter's treasury takes
   * the tax. A tax that is not refunded on export, such as a value-added tax, is one of these.
   */
  record ExportTax(Scope scope, double specific, double adValorem) implements Policy {
    public ExportTax {
      Require.finite("specific export tax", specific);
      Require.finite("ad valorem export tax", adValorem);
      Require.nonNegative("ad valorem export tax", adValorem);
    }
  }

  /**
   * Where a flow runs {@code p = q + markup + c}; the exporter's producers take the mark-up. What a
   * dominant coalition chooses, or what a study assumes.
   */
  record ExportMarkup(Scope scope, double markup) implements Policy {
    public ExportMarkup {
      Require.finite("export mark-up", markup);
    }
  }

  /**
   * {@code Σ x ≤ limit} over the scope. The dual is the quota rent per unit; it goes to the holders
   * by their shares.
   *
   * @param holders shares that sum to one; empty for the importers, each on its own imports
   */
  record ImportQuota(Scope scope, double limit, Map<EconomyId, Double> holders) implements Policy {
    public ImportQuota {
      holders = Shares.checked(holders);
      Require.nonNegative("import quota", limit);
    }
  }

  /**
   * {@code Σ x ≤ limit} over the scope, imposed by the exporters, who keep the rent unless holders
   * are named.
   *
   * @param holders shares that sum to one; empty for the exporters, each on its own exports
   */
  record ExportQuota(Scope scope, double limit, Map<EconomyId, Double> holders) implements Policy {
    public ExportQuota {
      holders = Shares.checked(holders);
      Require.nonNegative("export quota", limit);
    }
  }

  /**
   * Export licences by destination: for each destination {@code Σ x ≤ limit}; a destination that is
   * not named gets none. The exporter keeps the rents.
   */
  record LicenceQuota(ProductId product, EconomyId exporter, Map<EconomyId, Double> limits)
      implements Policy {
    public LicenceQuota {
      limits = Ordered.copy(limits);
      limits.forEach((to, limit) -> Require.nonNegative("licence quota for " + to, limit));
    }
  }

  /**
   * {@code inRate} up to {@code quota} and {@code outRate ≥ inRate} above it, both specific. While
   * the quota binds, the premium p − q − c − inRate, at most outRate − inRate, is a rent.
   *
   * @param holders of the rent: shares that sum to one; empty for the importers
   */
  record TariffRateQuota(
      Scope scope, double quota, double inRate, double outRate, Map<EconomyId, Double> holders)
      implements Policy {
    public TariffRateQuota {
      holders = Shares.checked(holders);
      Require.nonNegative("tariff-rate quota", quota);
      Require.finite("in-quota rate", inRate);
      if (!(outRate >= inRate)) {
        throw new IllegalArgumentException(
            "Out-of-quota rate %s is below the in-quota rate %s; it must not be less"
                .formatted(outRate, inRate));
      }
    }
  }

  /** {@code x = 0} over the scope, imposed by the importers. */
  record ImportBan(Scope scope) implements Policy {}

  /** {@code x = 0} over the scope, imposed by the exporters. */
  record ExportBan(Scope scope) implements Policy {}

  /**
   * One levy λ per member on all covered imports: {@code 0 ≤ λ ≤ cap ⟂ p − floor ≥ 0}. The same
   * whatever the origin, so it rewards no detour.
   *
   * @param members who levy; imports from a member are free
   * @param origins whose goods pay; empty for all economies that are not members
   * @param cap greatest levy per unit; infinite for none
   */
  record VariableLevy(
      ProductId product, Set<EconomyId> members, Set<EconomyId> origins, double floor, double cap)
      implements Policy {
    public VariableLevy {
      members = Ordered.copy(members);
      origins = Ordered.copy(origins);
      Require.finite("floor", floor);
      Require.nonNegative("cap of the levy", cap);
      if (members.isEmpty()) {
        throw new IllegalArgumentException("A variable levy has no member; name who levies");
      }
    }

    /** Whether imports on this arc pay the levy. */
    public boolean levies(Arc arc) {
      return arc.product().equals(product)
          && members.contains(arc.to())
          && !members.contains(arc.from())
          && (origins.isEmpty() || origins.contains(arc.from()));
    }
  }

  /**
   * A top-up per arc to a least import price: {@code 0 ≤ v ⟂ q + c + v − price ≥ 0}, with export
   * taxes inside q. It does not promise a domestic price, and the split of imports by origin is not
   * unique: goods may detour through a cheaper origin.
   */
  record MinimumImportPrice(Scope scope, double price) implements Policy {
    public MinimumImportPrice {
      Require.finite("minimum import price", price);
    }
  }

  /**
   * {@code 0 ≤ B ≤ limit ⟂ p − price}: the public buys at a price, up to a quantity. Beside a
   * variable levy with the same floor the levy works first, and the public buys what the levy at
   * its cap leaves; the two together would leave open who does how much.
   */
  record PublicPurchase(ProductId product, Set<EconomyId> economies, double price, double limit)
      implements Policy {
    public PublicPurchase {
      economies = Ordered.copy(economies);
      Require.finite("purchase price", price);
      Require.nonNegative("purchase limit", limit);
    }
  }

  /** {@code 0 ≤ R ≤ limit ⟂ price − p}: a reserve sells at a price, up to a quantity. */
  record ReserveRelease(ProductId product, Set<EconomyId> economies, double price, double limit)
      implements Policy {
    public ReserveRelease {
      economies = Ordered.copy(economies);
      Require.finite("release price", price);
      Require.nonNegative("release limit", limit);
    }
  }

  /** The public pays {@code rate} per unit of level of the activities. */
  record OutputSubsidy(Set<ActivityId> activities, double rate) implements Policy {
    public OutputSubsidy {
      activities = Ordered.copy(activities);
      Require.finite("output subsidy", rate);
    }
  }

  /**
   * A contract for difference on a product of the activities. One-way (a deficiency payment): the
   * producer gets {@code max(price, strike)}; two-way: he gets the strike, and pays back what the
   * price is above it.
   *
   * @param limit units of the product per activity and period that are supported; infinite for all.
   *     A two-way contract with a limit is settled on that quantity and moves income only
   */
  record SupportContract(
      ProductId product, Set<ActivityId> activities, double strike, Ways ways, double limit)
      implements Policy {
    public SupportContract {
      activities = Ordered.copy(activities);
      Require.finite("strike price", strike);
      Require.positive("supported quantity", limit);
    }
  }

  /** Who pays under a support contract. */
  enum Ways {
    /** The public pays when the price is below the strike; nobody pays when it is above. */
    ONE_WAY,
    /** The public pays below the strike, the producer pays back above it. */
    TWO_WAY
  }

  /**
   * A named coalition and how it sells. Under {@link Behaviour#COURNOT} its sales s to a market
   * earn {@code p + conjecture · p′(Q) · s}, with Q the final demand there: conjecture 1 is
   * Cournot, 0 competition. Sales are its flows into the market and, for activities named, their
   * output there.
   *
   * @param economies members that export; may be empty if activities are named
   * @param activities members that sell in their own economy
   * @param markets where it behaves so; empty for every economy outside the coalition with a final
   *     demand
   */
  record Conduct(
      String coalition,
      ProductId product,
      Set<EconomyId> economies,
      Set<ActivityId> activities,
      Behaviour behaviour,
      double conjecture,
      Set<EconomyId> markets)
      implements Policy {
    public Conduct {
      economies = Ordered.copy(economies);
      activities = Ordered.copy(activities);
      markets = Ordered.copy(markets);
      Require.nonNegative("conjecture of " + coalition, conjecture);
      if (economies.isEmpty() && activities.isEmpty()) {
        throw new IllegalArgumentException("Coalition " + coalition + " has no member");
      }
    }
  }
}
