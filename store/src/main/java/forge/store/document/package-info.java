/**
 * Documents as trees that know their lines: YAML and JSON text becomes nodes, nodes become values,
 * and whatever is wrong becomes a problem with file, line, field, value, rule and advice.
 */
package forge.store.document;
