/** Assessments and rules of the border as text. */
@NullMarked
package forge.app.levy;

import org.jspecify.annotations.NullMarked;
