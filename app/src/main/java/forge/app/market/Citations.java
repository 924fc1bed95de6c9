package forge.app.market;

import forge.app.reading.DataNote;
import forge.market.baseyear.AdjustedFact;
import forge.market.baseyear.Reconciled;
import forge.world.Chain;
import forge.world.Elasticity;
import forge.world.Evidence;
import forge.world.FreightRate;
import forge.world.Parameter;
import forge.world.Product;
import forge.world.Provenance;
import forge.world.Source;
import forge.world.SourceId;
import forge.world.Wedge;
import forge.world.World;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what data the simulations of a world rest on, chain by chain. */
public final class Citations {

  private static final String SOURCES_FILE =
      "world/src/main/resources/forge/world, sources.csv there and in each chain";

  private final World world;
  private final Reconciled base;

  public Citations(World world, Reconciled base) {
    this.world = world;
    this.base = base;
  }

  public DataNote note() {
    var names = new LinkedHashMap<String, String>();
    world.economies().forEach(each -> names.put(each.id().code(), each.name()));
    world.products().forEach(each -> names.put(each.id().code(), each.name()));
    var chains = new LinkedHashMap<String, String>();
    world.products().forEach(each -> chains.put(each.id().code(), each.mineral()));
    Map<String, List<String>> sources = new LinkedHashMap<>();
    world.chains().forEach(chain -> sources.put(chain.id(), sources(chain)));
    String year = String.valueOf(base.knowledge().year());
    return new DataNote(year, SOURCES_FILE, sources, names, chains);
  }

  /** The sources of the figures that the markets of a chain are made of, in the table's order. */
  private List<String> sources(Chain chain) {
    var products = new LinkedHashSet<>(world.products(chain).stream().map(Product::id).toList());
    Stream<Provenance> facts =
        base.adjusted().stream()
            .filter(each -> each.chain().equals(chain.id()))
            .map(AdjustedFact::provenance);
    Stream<Provenance> elasticities =
        world.trading().elasticities().stream()
            .filter(each -> each.used() && products.contains(each.product()))
            .map(Elasticity::provenance);
    Stream<Provenance> common =
        Stream.concat(
            world.trading().freight().stream().map(FreightRate::provenance),
            world.trading().parameters().stream().map(Parameter::provenance));
    Stream<Provenance> wedges =
        world.trading().wedges().stream()
            .filter(each -> products.contains(each.scope().product()))
            .map(Wedge::evidence)
            .filter(Evidence.Cited.class::isInstance)
            .map(each -> ((Evidence.Cited) each).provenance());
    Set<SourceId> used = new LinkedHashSet<>();
    Stream.of(facts, elasticities, wedges, common)
        .flatMap(each -> each)
        .forEach(each -> used.add(each.source()));
    return world.vocabulary().sources().stream()
        .filter(each -> used.contains(each.id()))
        .map(Citations::citation)
        .toList();
  }

  private static String citation(Source source) {
    String address = source.url().isEmpty() ? "" : ", " + source.url();
    return source.citation() + address + " (" + source.licence() + ")";
  }
}
