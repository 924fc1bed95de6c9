package forge.app.data;

import forge.app.json.Json;
import forge.app.text.Page;
import forge.app.text.TextTable;
import forge.app.text.Tone;
import forge.world.Chain;
import forge.world.Process;
import forge.world.Stage;
import forge.world.World;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** The chains of a world, a line each. */
public final class ChainsText {

  private final World world;

  public ChainsText(World world) {
    this.world = world;
  }

  /** The lines for a terminal. */
  public String text(boolean colour) {
    var page = new Page(colour);
    List<Chain> chains = world.chains();
    page.paragraph(Tone.STRONG, chains.size() == 1 ? "One chain." : chains.size() + " chains.");
    var table = new TextTable().words("Chain").words("Name").words("Dominant");
    table.figure("Products").figure("Processes").figure("Economies").words("Stages");
    for (Chain chain : chains) {
      table.row().cell(chain.id(), Tone.STRONG).cell(chain.name());
      table.cell(chain.dominant().code()).cell(String.valueOf(world.products(chain).size()));
      table.cell(String.valueOf(processes(chain).size()));
      table.cell(String.valueOf(economies(chain).size())).cell(stages(chain));
    }
    page.table(table);
    page.paragraph(Tone.DIM, "'forge data show CHAIN' tells one of them.");
    return page.text();
  }

  /** The lines as JSON. */
  public Json.Obj json() {
    var list = Json.array();
    for (Chain chain : world.chains()) {
      list.add(
          Json.object()
              .put("id", chain.id())
              .put("name", chain.name())
              .put("dominant", chain.dominant().code())
              .put("products", world.products(chain).size())
              .put("processes", processes(chain).size())
              .put("economies", economies(chain).size()));
    }
    return Json.object().put("chains", list);
  }

  private List<Process> processes(Chain chain) {
    return world.vocabulary().processes().stream()
        .filter(each -> world.chain(each).equals(chain))
        .toList();
  }

  /** Those that make or use something of the chain, groups not counted. */
  private Set<String> economies(Chain chain) {
    var codes = new HashSet<String>();
    world.economies().forEach(each -> codes.add(each.id().code()));
    var own = new HashSet<String>();
    for (var row : world.facts().production()) {
      if (world.chain(world.process(row.process())).equals(chain)) {
        own.add(row.where().code());
      }
    }
    for (var row : world.facts().uses()) {
      if (world.product(row.product()).mineral().equals(chain.id())) {
        own.add(row.where().code());
      }
    }
    own.retainAll(codes);
    return own;
  }

  private String stages(Chain chain) {
    var view = new ChainView(world, chain);
    var words = new StringJoiner(" > ");
    for (var stage : Stage.values()) {
      if (!view.products(stage).isEmpty()) {
        words.add(CoverageText.word(stage));
      }
    }
    return words.toString();
  }
}
