package forge.world;

import java.util.List;

/** What trade and behaviour rest on: wedges, freight, elasticities and single parameters. */
public record Trading(
    List<Wedge> wedges,
    List<FreightRate> freight,
    List<Elasticity> elasticities,
    List<Parameter> parameters) {

  public Trading {
    wedges = List.copyOf(wedges);
    freight = List.copyOf(freight);
    elasticities = List.copyOf(elasticities);
    parameters = List.copyOf(parameters);
  }
}
