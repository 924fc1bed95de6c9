package forge.store.columns;

/** Where rows stand in their file. */
@FunctionalInterface
interface Lines {

  /** The line or row, counted from 1. */
  long of(int row);
}
