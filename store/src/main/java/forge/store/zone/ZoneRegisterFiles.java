package forge.store.zone;

import forge.kernel.Checked;
import forge.levy.zone.ZoneRegister;
import forge.store.document.Documents;
import forge.store.document.Findings;
import forge.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Files of the zone register in YAML or JSON, the format of {@code docs/formats/zone.md}. Reading
 * never throws on bad input: it answers with what could be read and with every problem, each with
 * its line. A register with problems is not to be used.
 */
public final class ZoneRegisterFiles {

  private static final String SHIPPED = "/forge/levy/zone.yaml";

  private ZoneRegisterFiles() {}

  /** The register in a file. */
  public static Checked<ZoneRegister> read(Path file, World world) {
    var findings = new Findings(file.toString());
    var register = new ZoneDecoder(world, findings).read(Documents.read(file, findings));
    return new Checked<>(register, findings.problems());
  }

  /** The register in the text of a file with this name. */
  public static Checked<ZoneRegister> read(String name, String text, World world) {
    var findings = new Findings(name);
    var register = new ZoneDecoder(world, findings).read(Documents.read(text, findings));
    return new Checked<>(register, findings.problems());
  }

  /** The register that comes with Forge. */
  public static Checked<ZoneRegister> shipped(World world) {
    return read("zone.yaml", shippedText(), world);
  }

  /** The text of the register that comes with Forge, to start one's own from. */
  public static String shippedText() {
    try (var stream = ZoneRegisterFiles.class.getResourceAsStream(SHIPPED)) {
      if (stream == null) {
        throw new IllegalStateException("The register " + SHIPPED + " is not on the class path");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
