package forge.app.serve;

import java.nio.file.Path;
import java.time.InstantSource;

/** Servers for tests, at a free port of this machine. */
final class RunningServer {

  private RunningServer() {}

  static Server start(Path data, String database) {
    var options = new ServerOptions("127.0.0.1", 0, data, database, false);
    return switch (Server.start(options, InstantSource.system())) {
      case Server.Start.Running(Server server) -> server;
      case Server.Start.Refused refused -> throw new IllegalStateException(refused.toString());
    };
  }

  /** The path of the link in the line that says the server is ready. */
  static String link(Server server) {
    String line = server.readyLine();
    return line.substring(line.indexOf("/enter"), line.indexOf(" (works"));
  }

  /** Who tries it first. */
  static Visitor administrator(Server server) {
    var visitor = new Visitor(server);
    visitor.get(link(server));
    return visitor;
  }
}
