package forge.app.watch;

import forge.app.price.OpenedBook;
import forge.levy.measure.RuleSet;
import forge.levy.schedule.RulePrices;
import forge.levy.watch.BookPrices;
import forge.levy.watch.CustomsValues;
import forge.levy.watch.Floors;
import forge.levy.watch.Grounds;
import forge.levy.watch.LeviedFloors;
import forge.levy.watch.Prices;
import forge.levy.watch.Tally;
import forge.levy.watch.Watch;
import forge.levy.watch.WatchRules;
import forge.levy.watch.WorldClassification;
import forge.levy.watch.WorldSteps;
import forge.levy.watch.WorldSupplies;
import forge.levy.zone.ZoneRegister;
import forge.pricing.book.PriceBook;
import forge.store.watch.TalliedEntries;
import forge.world.World;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What entries are watched by: rules of a border, prices, facts of the world, thresholds. */
public final class WatchGrounds {

  /** Rules of a border and a register; the register decides who is in the zone if it was given. */
  public record Border(RuleSet rules, ZoneRegister register, boolean registerGiven) {}

  /** A price book as it was known at a moment. */
  public record Market(OpenedBook opened, Instant knownAt) {

    PriceBook book() {
      return opened.book().value();
    }
  }

  /** The facts of a world, and what it means that they list nothing. */
  public record Facts(World world, WorldSupplies.Unlisted unlisted) {}

  private final Border border;
  private final Market market;
  private final Facts facts;
  private final WatchRules limits;
  private final CustomsValues values;
  private final WorldClassification products;
  private final Floors floors;
  private final Prices prices;

  public WatchGrounds(Border border, Market market, Facts facts, WatchRules limits) {
    this.border = border;
    this.market = market;
    this.facts = facts;
    this.limits = limits;
    this.values = new CustomsValues(border.rules());
    this.products = new WorldClassification(facts.world());
    var named = new RulePrices(border.rules().tables().series(), market.book(), market.knownAt());
    LocalDate horizon = LocalDate.ofInstant(market.knownAt(), ZoneOffset.UTC);
    this.floors = LeviedFloors.of(border.rules(), named, products, horizon);
    this.prices = new BookPrices(market.book(), market.knownAt(), products, values);
  }

  public CustomsValues values() {
    return values;
  }

  /** A tally with nothing in it. */
  public Tally tally() {
    return new Tally(values.currency(), products, floors, prices, limits);
  }

  /** Asks all questions of what was added up. */
  public WatchRun run(TalliedEntries entries) {
    LocalDate day =
        entries
            .tally()
            .findLastMonth()
            .map(YearMonth::atEndOfMonth)
            .orElseGet(() -> LocalDate.ofInstant(market.knownAt(), ZoneOffset.UTC));
    WatchZone zone = zone(day);
    var supplies = new WorldSupplies(facts.world(), zone.members(), facts.unlisted());
    var grounds = new Grounds(supplies, new WorldSteps(facts.world()), zone.members());
    Watch watch = Watch.of(limits, entries.tally(), grounds);
    return new WatchRun(watch, entries, beside(zone));
  }

  private WatchZone zone(LocalDate day) {
    return border.registerGiven()
        ? WatchZone.of(border.register(), day)
        : WatchZone.find(border.rules(), day).orElseGet(() -> WatchZone.of(border.register(), day));
  }

  private List<WatchRun.Beside> beside(WatchZone zone) {
    var heading = border.rules().heading();
    String made =
        switch (heading.standing()) {
          case LAW -> "";
          case PRECEDENT -> "; PRECEDENT: past law";
          case DEMONSTRATION -> "; DEMONSTRATION: these rules are made up";
        };
    boolean shipped = market.opened().name().equals(OpenedBook.shipped().name());
    var beside = new ArrayList<WatchRun.Beside>();
    beside.add(new WatchRun.Beside("Rules", heading.id() + ", " + heading.title() + made));
    beside.add(
        new WatchRun.Beside(
            "Prices",
            "%s, as known at %s%s"
                .formatted(
                    market.opened().name(),
                    market.knownAt(),
                    shipped ? "; its evidence is SYNTHETIC" : "")));
    beside.add(new WatchRun.Beside("Zone", zone.words()));
    beside.add(
        new WatchRun.Beside(
            "World",
            switch (facts.unlisted()) {
              case MISSING -> "facts of the base year; what no source lists is unknown";
              case NONE -> "facts of the base year, taken as complete";
            }));
    return beside;
  }
}
