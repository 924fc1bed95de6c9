/** The routes under {@code /api/v1}, a class a subject. */
package forge.app.serve.api;
