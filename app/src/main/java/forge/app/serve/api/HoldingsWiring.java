package forge.app.serve.api;

import forge.app.market.Worlds;
import forge.app.serve.ServerOptions;
import forge.app.serve.audit.AuditLog;
import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.holdings.HeldBook;
import forge.app.serve.holdings.HeldFloors;
import forge.app.serve.holdings.HeldOverview;
import forge.app.serve.holdings.HeldPrices;
import forge.app.serve.holdings.HeldReserve;
import forge.app.serve.holdings.HeldRules;
import forge.app.serve.holdings.HeldWorld;
import forge.app.serve.holdings.RuleVersions;
import forge.app.serve.web.Rehearsal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the server holds, wired; it is read after the start, so that the start is short. */
@Configuration(proxyBeanMethods = false)
class HoldingsWiring {

  @Bean
  HeldWorld heldWorld() {
    return new HeldWorld(new Worlds(System.getenv()));
  }

  @Bean
  HeldBook heldBook(ServerOptions options, InstantSource clock) {
    return new HeldBook(options.data().resolve("price-book"), clock);
  }

  @Bean
  HeldFloors heldFloors(HeldWorld world, HeldBook book) {
    return new HeldFloors(world, book);
  }

  @Bean
  HeldOverview heldOverview(
      HeldWorld world, HeldBook book, HeldFloors floors, InstantSource clock) {
    return new HeldOverview(world, book, floors, clock);
  }

  @Bean
  HeldPrices heldPrices(HeldWorld world, HeldBook book) {
    return new HeldPrices(world, book);
  }

  @Bean
  RuleVersions ruleVersions(Database database, AuditLog audit, InstantSource clock) {
    return new RuleVersions(database, audit, clock);
  }

  @Bean
  HeldRules heldRules(ServerOptions options, RuleVersions versions, HeldBook book) {
    return new HeldRules(options.data().resolve("rules"), versions, book);
  }

  @Bean
  HeldReserve heldReserve(ServerOptions options, InstantSource clock) {
    var address = DatabaseAddress.of(options.database(), options.data(), System.getenv());
    return new HeldReserve(options.data().resolve("reserve"), address, clock);
  }

  /** What is read and computed ahead. */
  record Holding(List<Runnable> steps) {}

  @Bean
  Holding holding(
      HeldWorld world,
      HeldRules rules,
      HeldPrices prices,
      HeldFloors floors,
      HeldOverview overview,
      HeldReserve reserve) {
    return new Holding(
        List.of(
            () -> rules.find(HeldRules.USUAL).ifPresent(each -> rules.ready(each, Instant.MAX)),
            world::warm,
            overview::today,
            prices::methods,
            reserve::ledger,
            floors::run,
            overview::today));
  }

  @Bean
  Warming warming(Holding holding, ServerOptions options, Rehearsal rehearsal) {
    return new Warming(
        Stream.concat(
                holding.steps().stream(),
                options.rehearsing() ? Rehearsals.steps(rehearsal).stream() : Stream.of())
            .toList());
  }
}
