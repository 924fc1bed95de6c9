/** What was done, by whom and when: a chain of records that shows every change to it. */
package forge.app.serve.audit;
