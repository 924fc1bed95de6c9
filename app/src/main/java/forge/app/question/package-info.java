/**
 * What questions share, whoever asks them: moments as they are written, names, what is not there.
 */
@NullMarked
package forge.app.question;

import org.jspecify.annotations.NullMarked;
