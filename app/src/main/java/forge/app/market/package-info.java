/** The worlds and scenarios that commands and the server run on. */
@NullMarked
package forge.app.market;

import org.jspecify.annotations.NullMarked;
