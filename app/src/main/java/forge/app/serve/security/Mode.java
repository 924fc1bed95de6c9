package forge.app.serve.security;

/**
 * How the server is reached.
 *
 * @param loopback whether only this machine can reach it
 */
public record Mode(boolean loopback) {}
