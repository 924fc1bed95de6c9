/**
 * The rules of the reserve as a document: what it is for, who may release how much and when, and
 * what is told to whom; and what such rules would have done in drawn futures, before they are
 * adopted.
 */
@NullMarked
package forge.reserve.policy;

import org.jspecify.annotations.NullMarked;
