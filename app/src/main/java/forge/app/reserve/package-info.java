/** The reserve's sizes, plans and policies as text and as JSON. */
@NullMarked
package forge.app.reserve;

import org.jspecify.annotations.NullMarked;
