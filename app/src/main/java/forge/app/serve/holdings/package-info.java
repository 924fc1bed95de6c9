/** What a server holds between requests: world, price book, rules and reserve. */
@NullMarked
package forge.app.serve.holdings;

import org.jspecify.annotations.NullMarked;
