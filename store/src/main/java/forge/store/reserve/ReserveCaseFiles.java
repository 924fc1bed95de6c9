package forge.store.reserve;

import forge.kernel.Checked;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.store.document.Node;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Cases of the reserve that stand by themselves, in YAML or JSON: auctions, release policies and
 * carrying charges, the formats of {@code docs/formats/reserve-cases.md}. Reading never throws on
 * bad input: it answers with the document if it is sound, and with every problem, each with its
 * line.
 */
public final class ReserveCaseFiles {

  private ReserveCaseFiles() {}

  /** The auctions in a file. */
  public static Checked<Optional<AuctionOrder>> auction(Path file) {
    return read(file, (root, findings) -> new AuctionDecoder(findings).read(root));
  }

  /** The auctions in the text of a file with this name. */
  public static Checked<Optional<AuctionOrder>> auction(String name, String text) {
    return read(name, text, (root, findings) -> new AuctionDecoder(findings).read(root));
  }

  /** The release model in a file. */
  public static Checked<Optional<ReleaseCase>> release(Path file) {
    return read(file, (root, findings) -> new ReleaseDecoder(findings).read(root));
  }

  /** The release model in the text of a file with this name. */
  public static Checked<Optional<ReleaseCase>> release(String name, String text) {
    return read(name, text, (root, findings) -> new ReleaseDecoder(findings).read(root));
  }

  /** The holding and what it is charged in a file. */
  public static Checked<Optional<ChargeCase>> charge(Path file) {
    return read(file, (root, findings) -> new ChargeDecoder(findings).read(root));
  }

  /** The holding and what it is charged in the text of a file with this name. */
  public static Checked<Optional<ChargeCase>> charge(String name, String text) {
    return read(name, text, (root, findings) -> new ChargeDecoder(findings).read(root));
  }

  private static <T> Checked<Optional<T>> read(
      Path file, BiFunction<Node, Findings, Optional<T>> decoder) {
    var findings = new Findings(file.toString());
    return checked(Documents.read(file, findings), findings, decoder);
  }

  private static <T> Checked<Optional<T>> read(
      String name, String text, BiFunction<Node, Findings, Optional<T>> decoder) {
    var findings = new Findings(name);
    return checked(Documents.read(text, findings), findings, decoder);
  }

  private static <T> Checked<Optional<T>> checked(
      Optional<Node> root, Findings findings, BiFunction<Node, Findings, Optional<T>> decoder) {
    return new Checked<>(root.flatMap(each -> decoder.apply(each, findings)), findings.problems());
  }
}
