package forge.app.serve;

import forge.app.serve.database.DataFolder;
import forge.app.serve.database.Database;
import forge.app.serve.database.DatabaseAddress;
import forge.app.serve.database.DatabaseClosed;
import forge.app.serve.database.FolderUse;
import forge.app.serve.database.ServerUse;

/** What a server has for itself alone while it runs: its folder, and its open database. */
record Holding(FolderUse folder, ServerUse server, Database database) implements AutoCloseable {

  /** Takes them, or says what is used by another and keeps nothing. */
  static Holding take(DatabaseAddress address, DataFolder data) {
    FolderUse folder = FolderUse.take(data.path());
    ServerUse server;
    try {
      server = ServerUse.take(address);
    } catch (DatabaseClosed closed) {
      folder.close();
      throw closed;
    }
    try {
      var holding = new Holding(folder, server, Database.open(address, data.path()));
      data.clear();
      return holding;
    } catch (RuntimeException closed) {
      server.close();
      folder.close();
      throw closed;
    }
  }

  @Override
  public void close() {
    database.close();
    server.close();
    folder.close();
  }
}
