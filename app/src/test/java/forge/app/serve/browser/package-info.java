/**
 * The console in a real browser: what each of its people comes for, and what holds on every view.
 */
@NullMarked
package forge.app.serve.browser;

import org.jspecify.annotations.NullMarked;
