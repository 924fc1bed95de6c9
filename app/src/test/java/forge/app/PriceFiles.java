package forge.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A desk with one method, its evidence and a book in a folder of its own. The oxide was traded at
 * 100, 101 and 105 USD/kg for 10, 10 and 20 t, a mean of 102.75; the second trade is restricted,
 * the third secret.
 */
final class PriceFiles {

  private static final String METHOD =
      """
      forge: price-method/1
      name: %1$s
      version: "%3$s"
      title: A method of a test
      status: demonstration
      valid: {from: 2024-01-01}
      product: %1$s
      specification: {currency: USD, unit: kg, basis: %2$s}
      calendar: {period: month, cut-off: {time: "17:00", zone: Europe/London}, revision: %4$s}
      markets:
        zone: {economies: any, delivery: DEL, influenced: counts}
      tiers:
        - {figures: trades, kinds: transaction, affiliates: excluded, statistic: %5$s}
      rounding: {decimals: 2}
      """;

  private static final String LADDER =
      """
      forge: price-ladder/1
      name: toy
      version: "1"
      title: a toy
      status: demonstration
      chain: rare-earths
      currency: USD
      unit: kg
      source: by hand
      weights: {high: 4, medium: 2, low: 1}
      products:
        - {product: ndpr-oxide, basis: NdPr oxide}
        - {product: ndpr-metal, basis: NdPr}
      steps:
        - {id: smelt, outputs: {ndpr-metal: 1}, inputs: {ndpr-oxide: 1.2}, cost: 8.5, source: by hand}
      """;

  private static final String COLUMNS =
      "id,kind,product,date,price,currency,unit,basis,quantity,quantity_unit,buyer,seller,"
          + "affiliated,delivery,economy,source,confidentiality,note\n";

  static final String TRADES =
      """
      T1-open,transaction,ndpr-oxide,2026-05-14,100,USD,kg,NdPr oxide,10,t,Alpha,Beta,no,DEL,USA,returns,public,
      T2-shut,transaction,ndpr-oxide,2026-05-15,101,USD,kg,NdPr oxide,10,t,Gamma,Beta,no,DEL,USA,returns,restricted,rnote
      T3-sealed,transaction,ndpr-oxide,2026-05-18,105,USD,kg,NdPr oxide,20,t,Gamma,Delta,no,DEL,USA,sealedsource,secret,snote
      T4-sealed,transaction,ndpr-oxide,2026-05-19,55,USD,kg,NdPr oxide,20,t,Epsilon,Delta,yes,DEL,USA,sealedsource,secret,snote
      M1-open,transaction,ndpr-metal,2026-05-14,120,USD,kg,NdPr,10,t,Alpha,Beta,no,DEL,USA,returns,public,
      """;

  private final Path folder;

  PriceFiles(Path folder) {
    this.folder = folder;
    method("oxide.yaml", "1", "any-time", "weighted-mean");
    method("oxide-2.yaml", "2", "any-time", "median");
    write("metal.yaml", METHOD.formatted("ndpr-metal", "NdPr", "1", "any-time", "mean"));
    write("ladder.yaml", LADDER);
    write("trades.csv", COLUMNS + TRADES);
    write("mended.csv", COLUMNS + TRADES.replace(",105,USD", ",107,USD"));
  }

  /** One secret facility of 61.4 USD/kg and 120 USD/kg of capital earned back over 20 years. */
  void structural() {
    String tier = "{figures: trades, kinds: transaction, affiliates: excluded, statistic: mean}";
    String plant = "{structural: plant, share-of-use: 0.8, return: 0.10, utilisation: 0.85}";
    write(
        "plant.yaml",
        METHOD
            .formatted("ndpr-oxide", "NdPr oxide", "1", "any-time", "mean")
            .replace(tier, plant)
            .replace("economies: any, delivery: DEL", "economies: [USA, FRA], delivery: EXW"));
    write(
        "plant.csv",
        """
        id,kind,product,date,price,currency,unit,basis,quantity,quantity_unit,quantity_basis,delivery,economy,facility,capital,life,source,confidentiality
        C1,cost-statement,ndpr-oxide,2026-01-01,61.4,USD,kg,NdPr oxide,4000,t,,EXW,USA,sealedplant,120,20,operator,secret
        U1,use,ndpr-oxide,2026-05-14,,,,,2900,t,NdPr oxide,,FRA,,,,survey,public
        """);
  }

  void method(String file, String version, String revision, String statistic) {
    write(file, METHOD.formatted("ndpr-oxide", "NdPr oxide", version, revision, statistic));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  String path(String name) {
    return file(name).toString();
  }

  void write(String name, String text) {
    try {
      Files.writeString(file(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) {
    try {
      return Files.exists(file(name)) ? Files.readString(file(name)) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The journal of the book; empty where there is none. */
  String journal() {
    return read("book/journal.jsonl");
  }

  /** The first file of the book below a folder of it. */
  Path object(String kind) throws IOException {
    try (var files = Files.walk(file("book").resolve(kind))) {
      return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
    }
  }

  /** A command about the book, at a moment in June 2026: {@code "02T09:00 price approve …"}. */
  Captured at(String day, String command, String... more) {
    var arguments = new ArrayList<>(List.of(("price " + command).split(" ")));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--book", path("book")));
    return Captured.at(Instant.parse("2026-06-" + day + ":00Z"), arguments.toArray(String[]::new));
  }

  /** A command about prices of May by the first method from the trades. */
  Captured may(String day, String command, String... more) {
    var arguments = new ArrayList<>(List.of("--period", "2026-05", "--method", path("oxide.yaml")));
    arguments.addAll(List.of("--evidence", path("trades.csv")));
    arguments.addAll(List.of(more));
    return at(day, command, arguments.toArray(String[]::new));
  }

  /** May, proposed by the desk and approved by the board on 2 June. */
  PriceFiles published() {
    done(may("02T09:00", "propose --by desk"));
    done(at("02T09:30", "approve ndpr-oxide-2026-05.1 --by board"));
    return this;
  }

  private static void done(Captured run) {
    if (run.code() != ExitCode.DONE) {
      throw new IllegalStateException(run.toString());
    }
  }
}
