package forge.app.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * How a server is started.
 *
 * @param host the address that it listens at
 * @param port the port, 0 for any that is free
 * @param data the folder of its files
 * @param database the address of a database on a server; empty for a file in the folder
 * @param jsonLog whether the log is written as JSON
 * @param rehearsing whether it asks itself once it answers, so that the first burst finds it warm
 */
public record ServerOptions(
    String host, int port, Path data, String database, boolean jsonLog, boolean rehearsing) {

  public ServerOptions {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("Port " + port + " is not between 0 and 65535");
    }
  }

  /** A server that does not ask itself. */
  public ServerOptions(String host, int port, Path data, String database, boolean jsonLog) {
    this(host, port, data, database, jsonLog, false);
  }

  /** Whether only this machine can reach it. */
  public boolean isLoopback() {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
