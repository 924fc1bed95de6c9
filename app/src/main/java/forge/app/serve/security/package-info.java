/** Who asks, and what they may do: accounts, sessions, roles and permissions. */
package forge.app.serve.security;
