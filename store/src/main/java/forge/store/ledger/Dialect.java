package forge.store.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.function.LongSupplier;

/** The databases that a ledger is kept in, and what differs between them. */
enum Dialect {
  /**
   * A file that one process has open. H2 by default writes what was committed half a second later;
   * without that delay a commit is in the file when it returns.
   */
  H2("jdbc:h2:", "", ""),

  POSTGRESQL("jdbc:postgresql:", "COLLATE \"C\"", "SET lock_timeout = '30s'");

  private final String prefix;
  private final String bytewise;
  private final String greeting;

  Dialect(String prefix, String bytewise, String greeting) {
    this.prefix = prefix;
    this.bytewise = bytewise;
    this.greeting = greeting;
  }

  /** The dialect of an address. */
  static Dialect of(String url) {
    for (Dialect each : values()) {
      if (url.startsWith(each.prefix)) {
        return each;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is no address of a ledger; it begins %s or %s"
            .formatted(ShownAddress.of(url), H2.prefix, POSTGRESQL.prefix));
  }

  /** The address with what durability needs. */
  String durable(String url) {
    if (this == POSTGRESQL) {
      return url;
    }
    String capital = url.toUpperCase(Locale.ROOT);
    if (capital.contains("WRITE_DELAY=") && !capital.contains("WRITE_DELAY=0")) {
      throw new IllegalArgumentException(
          "'" + ShownAddress.of(url) + "' delays writing; a ledger is kept with WRITE_DELAY=0");
    }
    return url + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000;DB_CLOSE_ON_EXIT=FALSE";
  }

  /** What a column says whose text is compared byte by byte. */
  String bytewise() {
    return bytewise;
  }

  /** What every connection is told first; empty for nothing. */
  String greeting() {
    return greeting;
  }

  /** What the driver is told. */
  Properties settings() {
    var properties = new Properties();
    if (this == POSTGRESQL) {
      properties.setProperty("reWriteBatchedInserts", "true");
      properties.setProperty("connectTimeout", "10");
      properties.setProperty("tcpKeepAlive", "true");
    }
    return properties;
  }

  /** What tells the free bytes where the database of an address lies; without end if unknown. */
  LongSupplier room(String url) {
    String file = url.substring(prefix.length()).replaceFirst("^file:", "").replaceFirst(";.*", "");
    Path folder = this == H2 && !file.contains(":") ? Path.of(file).getParent() : null;
    if (folder == null) {
      return () -> Long.MAX_VALUE;
    }
    return () -> {
      long free = folder.toFile().getUsableSpace();
      return free == 0 && !Files.isDirectory(folder) ? Long.MAX_VALUE : free;
    };
  }
}
