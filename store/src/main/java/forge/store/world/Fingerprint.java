package forge.store.world;

import forge.market.baseyear.Reconciliation;
import forge.world.Table;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What tells one set of tables, and the code that balances it, from another. */
public final class Fingerprint {

  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every JDK has SHA-256", absent);
    }
  }

  /**
   * The fingerprint of the shipped tables under those of a folder.
   *
   * @param chains codes of the chains
   */
  public static String of(Optional<Path> directory, List<String> chains) throws IOException {
    var print = new Fingerprint();
    print.code();
    for (Table table : Table.values()) {
      print.table(directory, table.file());
      if (table.ofChain()) {
        for (String chain : chains) {
          print.table(directory, chain + "/" + table.file());
        }
      }
    }
    return HexFormat.of().formatHex(print.digest.digest()).substring(0, 32);
  }

  private void table(Optional<Path> directory, String file) throws IOException {
    Optional<byte[]> bytes =
        directory.isPresent()
            ? WorldLoader.over(directory.get(), file)
            : WorldLoader.resource(file);
    add(file);
    add(String.valueOf(bytes.map(each -> each.length).orElse(-1)));
    bytes.ifPresent(digest::update);
  }

  /** Size and time of the file that holds the reconciliation: another build, another year. */
  private void code() throws IOException {
    try {
      Path place =
          Path.of(Reconciliation.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path file =
          Files.isDirectory(place)
              ? place.resolve(Reconciliation.class.getName().replace('.', '/') + ".class")
              : place;
      add(Files.size(file) + " " + Files.getLastModifiedTime(file));
    } catch (URISyntaxException noPlace) {
      throw new IOException("The code has no place: " + noPlace.getMessage(), noPlace);
    }
  }

  private void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
  }
}
