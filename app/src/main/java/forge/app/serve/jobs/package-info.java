/** Long work: its queue, its progress and its results. */
package forge.app.serve.jobs;
