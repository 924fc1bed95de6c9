/** The server, started in this process or beside it. */
package forge.app.serve.web;
