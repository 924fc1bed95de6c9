/**
 * The price book: proposals, approvals, corrections, challenges and changes of method as entries
 * that are only ever appended, and the prices that follow from them as of two times.
 */
package forge.pricing.book;
