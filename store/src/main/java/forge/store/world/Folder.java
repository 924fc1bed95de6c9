package forge.store.world;

import java.io.IOException;
import java.util.Optional;

/** Where tables lie: the class path or a folder. */
interface Folder {

  /** The bytes of a file, if it is there. */
  Optional<byte[]> find(String file) throws IOException;
}
