/** What the commands about data say: findings, chains as trees, and how much of each is known. */
package forge.app.data;
