/** Tests of the house itself: which module may use which, how code is shaped, how it starts. */
package forge.structure;
