/**
 * What a solved market and a comparison of two say, place by place: the figures that every face of
 * Forge shows.
 */
package forge.app.reading;
