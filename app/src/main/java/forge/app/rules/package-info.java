/** Rule sets as pages and as JSON: what is in force on goods, and how two sets differ. */
@NullMarked
package forge.app.rules;

import org.jspecify.annotations.NullMarked;
