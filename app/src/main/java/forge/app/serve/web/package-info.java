/**
 * What every route has in common: answers and refusals, pages of lists, entity tags, limits, the
 * console's files.
 */
package forge.app.serve.web;
