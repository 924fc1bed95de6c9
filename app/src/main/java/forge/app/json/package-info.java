/**
 * What machines read: explicit codecs from results to JSON documents. Keys keep a fixed order,
 * numbers their full digits, and a number that does not exist is {@code null}.
 */
package forge.app.json;
