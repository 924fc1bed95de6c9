package forge.app.serve.database;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Where a database is, and as whom it is opened. Its text shows no password. */
public final class DatabaseAddress {

  private static final String POSTGRESQL = "jdbc:postgresql:";

  private final String url;
  private final String user;
  private final String password;

  private DatabaseAddress(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Whether text is the address of a database that Forge can use. */
  public static boolean isKnown(String url) {
    return url.isEmpty() || url.startsWith(POSTGRESQL);
  }

  /**
   * The address of a server, or of a file in a folder where {@code url} is empty; {@code
   * FORGE_DB_USER} and {@code FORGE_DB_PASSWORD} of the environment name the user of a server.
   */
  public static DatabaseAddress of(String url, Path folder, Map<String, String> environment) {
    if (!isKnown(url)) {
      throw new IllegalArgumentException("'" + url + "' does not begin " + POSTGRESQL);
    }
    if (!url.isEmpty()) {
      return new DatabaseAddress(
          url,
          environment.getOrDefault("FORGE_DB_USER", ""),
          environment.getOrDefault("FORGE_DB_PASSWORD", ""));
    }
    String file = folder.toAbsolutePath().normalize().resolve("forge").toString();
    // Without a delay a commit is in the file when it returns.
    String settings = ";WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    return new DatabaseAddress("jdbc:h2:file:" + file.replace(";", "\\;") + settings, "", "");
  }

  /** Whether it is a server, which can be away while this process runs. */
  public boolean isServer() {
    return url.startsWith(POSTGRESQL);
  }

  /** The address with its user and password in it, for what opens a server by an address alone. */
  public String withCredentials() {
    var whole = new StringBuilder(url);
    add(whole, "user", user);
    add(whole, "password", password);
    return whole.toString();
  }

  private static void add(StringBuilder whole, String key, String value) {
    if (!value.isEmpty()) {
      whole
          .append(whole.indexOf("?") < 0 ? '?' : '&')
          .append(key)
          .append('=')
          .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
  }

  String url() {
    return url;
  }

  String user() {
    return user;
  }

  String password() {
    return password;
  }

  /** The address without what follows its question mark, where a password may stand. */
  @Override
  public String toString() {
    return Objects.requireNonNull(url.split("[?;]", 2)[0]);
  }
}
