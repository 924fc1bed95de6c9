package forge.store.scenario;

import forge.kernel.Checked;
import forge.kernel.EconomyId;
import forge.kernel.Problem;
import forge.market.scenario.Horizon;
import forge.market.scenario.Scenario;
import forge.store.document.Findings;
import forge.store.document.Form;
import forge.store.document.Node;
import forge.store.document.Place;
import forge.world.World;
import forge.world.ZoneMember;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tree of a scenario file: every key is read whatever else is wrong. */
final class ScenarioDecoder {

  static final String FORMAT = "scenario/1";

  private static final String UNNAMED = "unnamed";
  private static final String NAME = "[a-z0-9][a-z0-9-]*";
  private static final String DATE_ADVICE =
      "Give the day on which dated measures are read, such as 2026-07-01.";

  private final World world;
  private final Findings findings;
  private final WorldNames names;
  private final @Nullable Path folder;
  private final BookedPrices book;
  private final List<Problem> ofZoneFile = new ArrayList<>();

  /**
   * A decoder of one file.
   *
   * @param folder against which the file's own paths are read; null where it has no place on disk
   * @param book where prices that it names by a day are looked up
   */
  ScenarioDecoder(World world, Findings findings, @Nullable Path folder, BookedPrices book) {
    this.world = world;
    this.findings = findings;
    this.names = new WorldNames(world, findings);
    this.folder = folder;
    this.book = book;
  }

  Checked<Scenario> read(Optional<Node> root) {
    Scenario scenario = root.map(this::scenario).orElseGet(ScenarioDecoder::empty);
    var problems = new ArrayList<>(findings.problems());
    problems.addAll(ofZoneFile);
    return new Checked<>(scenario, problems);
  }

  private static Scenario empty() {
    return new Scenario(
        UNNAMED, "", "", Horizon.LONG, LocalDate.EPOCH, Set.of(), Scenario.Zone.SHIPPED, List.of());
  }

  private Scenario scenario(Node root) {
    Form form = Form.at(Place.root(root), findings);
    form.need("forge", "Begin the file with forge: " + FORMAT + ".")
        .ifPresent(at -> form.choice(at, List.of(FORMAT)));
    String name = name(form);
    String title = form.text("title", "Say in one clause what is done.");
    String question = form.textOr("question", "").strip();
    Horizon horizon =
        form.find("horizon")
                .map(at -> form.choice(at, List.of("long", "short")))
                .orElse("long")
                .equals("short")
            ? Horizon.SHORT
            : Horizon.LONG;
    LocalDate date =
        form.need("date", DATE_ADVICE).map(at -> MeasureForm.day(form, at)).orElse(LocalDate.EPOCH);
    Set<String> chains = names.chains(form.words("chains"));
    Scenario.Zone zone = form.find("zone").map(this::zone).orElse(Scenario.Zone.SHIPPED);
    var decoder = new MeasureDecoder(names, findings, date, book);
    measures(form, decoder);
    form.close();
    var scenario =
        new Scenario(name, title, question, horizon, date, chains, zone, decoder.measures());
    checkHolding(form, scenario);
    return scenario;
  }

  private String name(Form form) {
    String name = form.text("name", "Give a name for the command line, such as magnet-floors.");
    if (name.isEmpty() || name.matches(NAME)) {
      return name.isEmpty() ? UNNAMED : name;
    }
    form.find("name")
        .ifPresent(at -> findings.add(at, "must be of small letters, digits and hyphens", ""));
    return UNNAMED;
  }

  private void measures(Form form, MeasureDecoder decoder) {
    Optional<Place> list =
        form.need("measures", "Say what is changed: a list such as - export-ban: {…}.");
    if (list.isPresent()
        && list.get().node() instanceof Node.Items items
        && items.items().isEmpty()) {
      findings.add(
          list.get(),
          "is empty, so nothing differs from the baseline",
          "Name one measure or more.");
    }
    form.elements("measures").forEach(decoder::read);
  }

  /** A scenario none of whose measures holds on its day is the baseline. */
  private void checkHolding(Form form, Scenario scenario) {
    if (findings.count() == 0 && scenario.holding().isEmpty()) {
      String rule = "no measure holds on this day, so nothing differs from the baseline";
      form.find("date")
          .ifPresent(at -> findings.add(at, rule, "Change it, or since and until of a measure."));
    }
  }

  private Scenario.Zone zone(Place at) {
    Form form = Form.at(at, findings);
    List<Place> members = form.words("members");
    List<Place> left = form.words("left");
    Optional<Place> file = form.find("file");
    form.close();
    if (form.has("members") && file.isPresent()) {
      findings.add(file.get(), "stands beside members", "Keep one of the two.");
    }
    var codes = new LinkedHashSet<String>(members.stream().map(Place::text).toList());
    Set<EconomyId> inside = economies(members);
    if (file.isPresent() && !form.text(file.get()).isEmpty()) {
      Set<EconomyId> listed = listed(file.get());
      listed.forEach(each -> codes.add(each.code()));
      inside.addAll(listed);
    } else if (members.isEmpty()) {
      world.outlook().zone().stream().map(ZoneMember::economy).forEach(inside::add);
    }
    checkLeft(at, left, codes, inside);
    return new Scenario.Zone(
        List.copyOf(codes), left.stream().map(Place::text).distinct().toList());
  }

  private Set<EconomyId> economies(List<Place> words) {
    var economies = new LinkedHashSet<EconomyId>();
    var seen = new LinkedHashSet<String>();
    for (Place word : words) {
      if (seen.add(word.text())) {
        economies.addAll(names.members(word));
      } else {
        findings.add(word, "stands twice in the list", "Keep one.");
      }
    }
    return economies;
  }

  /** Who leaves was a member, was not named as one by the same code, and leaves someone behind. */
  private void checkLeft(Place zone, List<Place> left, Set<String> codes, Set<EconomyId> inside) {
    int mark = findings.count();
    var gone = new LinkedHashSet<EconomyId>();
    for (Place word : left) {
      int before = findings.count();
      Set<EconomyId> leaving = economies(List.of(word));
      if (codes.contains(word.text())) {
        findings.add(word, "stands among the members too", "Leave it out of one of the two.");
      } else if (findings.count() == before && leaving.stream().noneMatch(inside::contains)) {
        findings.add(word, "is not in the zone, so it cannot leave it", "");
      }
      gone.addAll(leaving);
    }
    if (findings.count() == mark && !inside.isEmpty() && gone.containsAll(inside)) {
      findings.add(zone, "nobody stays in the zone", "A zone needs a member.");
    }
  }

  private Set<EconomyId> listed(Place at) {
    if (folder == null) {
      findings.add(at, "this scenario lies in no folder to look in", "Name the members instead.");
      return Set.of();
    }
    try {
      Checked<Set<EconomyId>> read = ZoneFile.read(folder.resolve(at.text()), names::economies);
      if (!read.clean()) {
        findings.add(at, "the zone file has problems", "They are listed with that file's name.");
      }
      ofZoneFile.addAll(read.problems());
      return read.value();
    } catch (InvalidPathException wrong) {
      findings.add(at, "is not the name of a file", "");
      return Set.of();
    }
  }
}
