package forge.store.method;

import forge.pricing.method.Method;

/**
 * A method as it was read.
 *
 * @param text its canonical text, the same for every file that says the same; empty where the file
 *     has problems
 */
public record MethodFile(Method method, String text) {}
