import type { PrintedTable } from './printed-tables.js';

/** What a document has to say, counted again: its tables, and sentences as they stand in it. */
export interface Recounted {
  readonly tables: readonly PrintedTable[];
  readonly sentences: readonly string[];
}
