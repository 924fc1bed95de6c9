package forge.app;

import forge.store.evidence.EvidenceFiles;
import forge.store.evidence.EvidenceLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes the demonstration book that comes with Forge, by the commands that a user has: run {@code
 * main} with the folder that the book is to be in, after methods, ladders, evidence or the format
 * of the book have changed. The parties are invented and say so; the same inputs give the same
 * bytes.
 */
final class ShippedBookBuilder {

  private static final String PROPOSER = "DEMO secretariat";
  private static final String APPROVER = "DEMO council";

  /** A trade reported with ten times its quantity, which the correction takes out. */
  private static final String WRONG =
      """
      id,kind,product,date,received,price,currency,unit,basis,quantity,quantity_unit,buyer,seller,\
      delivery,economy,source,note
      demo-wrong-quantity,transaction,co-metal,2026-04-14,2026-04-14T10:00:00Z,26.9,USD,kg,Co,90,t,\
      DEMO buyer 9,DEMO seller 9,DEL,USA,FORGE-DEMO,synthetic: the quantity was 9 t
      """;

  private final Path book;
  private final Path scratch;
  private Instant last = Instant.EPOCH;

  private ShippedBookBuilder(Path book, Path scratch) {
    this.book = book;
    this.scratch = scratch;
  }

  public static void main(String[] arguments) throws IOException {
    Path book = Path.of(arguments[0]);
    var builder = new ShippedBookBuilder(book, Files.createTempDirectory("forge-book"));
    builder.build();
    Files.deleteIfExists(book.resolve(".lock"));
    System.out.println("The book is in " + book);
  }

  private void build() throws IOException {
    for (String month : List.of("2025-12", "2026-01", "2026-02", "2026-03")) {
      publish("rare-earths", month);
    }
    for (String chain : List.of("lithium", "nickel", "graphite", "gallium", "germanium")) {
      publish(chain, "2026-04");
    }
    provisional("rare-earths", "2026-04");
    wrongThenCorrected();
    for (String chain : List.of("antimony", "tungsten")) {
      publish(chain, "2026-04");
    }
    for (String chain :
        List.of(
            "rare-earths",
            "lithium",
            "graphite",
            "cobalt",
            "nickel",
            "gallium",
            "germanium",
            "antimony",
            "tungsten")) {
      publish(chain, "2026-05");
    }
  }

  private void publish(String chain, String month) {
    Instant at = published(month);
    run(at, "propose", "--chain", chain, "--period", month, "--by", PROPOSER);
    run(at.plusSeconds(7200), "approve", chain + "-" + month + ".1", "--by", APPROVER);
  }

  private void provisional(String chain, String month) {
    Instant at = published(month);
    run(at, "propose", "--chain", chain, "--period", month, "--provisional", "--by", PROPOSER);
    run(at.plusSeconds(7200), "approve", chain + "-" + month + ".1", "--by", APPROVER);
    Instant later = at.plusSeconds(5 * 86400);
    run(later, "propose", "--chain", chain, "--period", month, "--by", PROPOSER);
    run(later.plusSeconds(7200), "approve", chain + "-" + month + ".2", "--by", APPROVER);
  }

  private void wrongThenCorrected() throws IOException {
    Instant at = Instant.parse("2026-05-12T09:00:00Z");
    Path wrong = scratch.resolve("wrong");
    Files.createDirectories(wrong);
    Files.writeString(wrong.resolve("wrong.csv"), WRONG);
    EvidenceFiles.write(
        wrong.resolve("evidence.csv"),
        EvidenceLibrary.shipped().all().stream()
            .filter(each -> each.heading().date().isBefore(at.atZone(ZoneOffset.UTC).toLocalDate()))
            .filter(each -> each.heading().received().isBefore(at))
            .toList());
    run(
        at,
        "propose",
        "--chain",
        "cobalt",
        "--period",
        "2026-04",
        "--evidence",
        wrong.toString(),
        "--by",
        PROPOSER);
    run(at.plusSeconds(7200), "approve", "cobalt-2026-04.1", "--by", APPROVER);
    run(
        at.plusSeconds(86400),
        "challenge",
        "cobalt-2026-04.1",
        "--by",
        "DEMO buyer 9",
        "--reason",
        "our trade of 14 April was of 9 t and not of 90 t",
        "--answer-by",
        "2026-06-09");
    run(
        at.plusSeconds(3 * 86400),
        "answer",
        "C-1",
        "--upheld",
        "--by",
        PROPOSER,
        "--reason",
        "the quantity was reported wrongly, and no confirmation of the right one was given");
    run(
        at.plusSeconds(3 * 86400 + 3600),
        "correct",
        "--chain",
        "cobalt",
        "--period",
        "2026-04",
        "--by",
        PROPOSER,
        "--reason",
        "trade demo-wrong-quantity taken out: 9 t, not 90 t");
    run(at.plusSeconds(4 * 86400), "approve", "cobalt-2026-04.2", "--by", APPROVER);
  }

  /** The morning of the sixth day after a month. */
  private static Instant published(String month) {
    return YearMonth.parse(month).plusMonths(1).atDay(6).atTime(9, 0).toInstant(ZoneOffset.UTC);
  }

  /** Runs a command at a moment, or a minute after the one before where that is later. */
  private void run(Instant at, String... words) {
    last = at.isAfter(last) ? at : last.plusSeconds(60);
    var line = new ArrayList<>(List.of("price"));
    line.addAll(Arrays.asList(words));
    line.addAll(List.of("--book", book.toString()));
    Captured captured = Captured.at(last, line.toArray(String[]::new));
    if (captured.code() != 0) {
      throw new IllegalStateException(
          String.join(" ", line) + ": " + captured.err().lines().findFirst());
    }
  }
}
