package forge.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import forge.app.serve.security.Accounts;
import forge.app.serve.security.Role;
import forge.app.serve.security.User;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every list of figures is a table to keep as well: CSV, Excel, Parquet. */
final class DownloadRoutesTest {

  private static final String PASSWORD = "correct horse battery";
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final String ENTRIES =
      """
      entry,destination,accepted,exported,goods,additional_code,origin,value,value_basis,currency,freight,insurance,net_mass_kg,content_of,content_kg
      E-1,USA,2026-06-15,2026-05-20,8112.92.10,ga-4n,CHN,10000,FOB,USD,100,10,100,Ga,99.99
      =HYPERLINK(1),USA,2026-06-15,2026-05-20,8112.92.10,ga-4n,XX,"12,000",FOB,USD,100,10,-100,Ga,99.99
      """;

  @TempDir private static Path data;
  private static Server server;
  private static Visitor visitor;

  @BeforeAll
  static void start() {
    server = RunningServer.start(data, "");
    var user = new User("everything", "everything", EnumSet.allOf(Role.class));
    assertThat(server.part(Accounts.class).add(user, PASSWORD, "test")).isEmpty();
    visitor = new Visitor(server).loggedIn("everything", PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  /** Asks for a table in every format, and gives its CSV. */
  private static String csv(String path) {
    String with = path + (path.contains("?") ? "&" : "?") + "format=";
    HttpResponse<String> csv = visitor.get(with + "csv");
    assertThat(csv.statusCode()).as(csv.body()).isEqualTo(200);
    assertThat(csv.headers().firstValue("content-type").orElse("")).startsWith("text/csv");
    assertThat(csv.headers().firstValue("content-disposition").orElse("")).contains(".csv\"");
    HttpResponse<String> excel = visitor.get(with + "xlsx");
    assertThat(excel.statusCode()).as(path).isEqualTo(200);
    assertThat(excel.body()).as(path).startsWith("PK");
    HttpResponse<String> parquet = visitor.get(with + "parquet");
    assertThat(parquet.statusCode()).as(path).isEqualTo(200);
    assertThat(parquet.body()).as(path).startsWith("PAR1");
    assertThat(visitor.get(with + "pdf").statusCode()).as(path).isEqualTo(400);
    return csv.body();
  }

  private static String ended(HttpResponse<String> begun) {
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    JsonNode job = MAPPER.readTree(begun.body());
    String state = "queued";
    Instant end = Instant.now().plus(PATIENCE);
    while (List.of("queued", "running").contains(state) && Instant.now().isBefore(end)) {
      try {
        Thread.sleep(100);
      } catch (InterruptedException interrupted) {
        throw new IllegalStateException(interrupted);
      }
      String told = visitor.get("/api/v1/jobs/" + job.path("job").asString()).body();
      state = MAPPER.readTree(told).path("state").asString();
    }
    assertThat(state).isEqualTo("done");
    return job.path("job").asString();
  }

  private static HttpResponse<String> sent(String path) {
    String form =
        "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"e.csv\"\r\n\r\n"
            + ENTRIES
            + "\r\n--b--\r\n";
    return visitor.post(path, form, "Content-Type", "multipart/form-data; boundary=b");
  }

  @Test
  void theBookItsHistoryAndItsPublications() {
    assertThat(csv("/api/v1/prices")).startsWith("product,market,period,price,raw,currency,unit,");
    assertThat(csv("/api/v1/prices/history?product=ndpr-oxide&market=zone").lines().skip(1))
        .isNotEmpty()
        .allMatch(line -> line.startsWith("ndpr-oxide,zone,"));
    assertThat(csv("/api/v1/prices/publications")).contains("rare-earths-2026-05.1,published,");
  }

  @Test
  void theMeasuresAndLinesOfRules() {
    String measures = csv("/api/v1/rules/demo-zone?goods=8112.92.10&as-of=2026-06-15");
    assertThat(measures).startsWith("label,type,goods,area,").contains("2026-06-15,demo-zone,");
    assertThat(csv("/api/v1/rules/nomenclature?q=magnet")).contains("8505.11");
  }

  @Test
  void lotsEntitlementsOrdersActsAndTheStatementOfTheReserve() {
    assertThat(csv("/api/v1/reserve/lots"))
        .startsWith("lot,product,state,on_books_kg,available_kg,cost,")
        .contains(",USD\n");
    String participants = csv("/api/v1/reserve/participants");
    assertThat(participants).startsWith("participant,product,entitled_kg,owed_kg,price_per_kg,");
    String one = participants.lines().toList().get(1).split(",", 2)[0].replace(" ", "%20");
    assertThat(csv("/api/v1/reserve/participants/" + one + "/statement?from=2026-01-01"))
        .startsWith("product,entitled_at_start_kg,")
        .contains(",USD,");
    assertThat(csv("/api/v1/reserve/orders")).startsWith("order,product,quantity_kg,");
    assertThat(csv("/api/v1/reserve/acts")).startsWith("id,act,on,by\n");
  }

  @Test
  void totalsLinesAndRefusedRowsOfAFileWithNoFormulaInThem() {
    String job = ended(sent("/api/v1/assessments/bulk"));
    assertThat(csv("/api/v1/assessments/bulk/" + job))
        .startsWith("by,key,entries_or_lines,customs_value,amount,debt,secured,currency\n")
        .contains("\norigins,CHN,1,")
        .contains(",USD\n");
    assertThat(csv("/api/v1/assessments/bulk/" + job + "/refused"))
        .contains("'=HYPERLINK(1)", ",-100,");
    assertThat(visitor.get("/api/v1/assessments/bulk/" + job + "/file").body()).contains("E-1");
  }

  @Test
  void theQuestionsOfAWatch() {
    String job = ended(sent("/api/v1/watch"));
    assertThat(csv("/api/v1/watch/" + job))
        .startsWith("kind,severity,exporter,economy,product,period,question,threshold,figure,");
  }

  @Test
  void theFlowsBalancesLadderAndPayersOfARun() {
    String job = ended(visitor.post("/api/v1/runs", "{\"scenario\": \"default\"}"));
    String tables = "/api/v1/runs/" + job + "/tables/";
    assertThat(csv(tables + "flows"))
        .startsWith("chains,case,product,from,to,period,quantity,unit\n")
        .contains(",baseline,", ",scenario,");
    assertThat(csv(tables + "balances"))
        .startsWith("chains,case,economy,product,period,price,")
        .contains(",USA,");
    assertThat(csv(tables + "ladder")).contains("/kg");
    assertThat(csv(tables + "who-pays")).contains("\nZone,", ",million USD\n");
    assertThat(visitor.get(tables + "none").statusCode()).isEqualTo(404);
  }
}
