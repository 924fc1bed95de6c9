/**
 * Rule sets as folders: their decoder, which answers with the rules and every problem, their
 * canonical text and its hash, and the rule sets that come with Forge.
 */
@NullMarked
package forge.store.rules;

import org.jspecify.annotations.NullMarked;
