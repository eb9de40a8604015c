/** A place in an export: unknown is null and stays empty, what the form lacks is `NA`. */
export type ExportedValue = string | number | null;

/** A table as it leaves the product: figures as they are, without commas, and what is known of them beside them. */
export interface ExportedTable {
  /** Name of the file without its ending. */
  readonly name: string;
  /** What the table is of, before its head: region, basis, coverage, day. */
  readonly about: readonly (readonly [label: string, value: string])[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly ExportedValue[])[];
}

export const notApplicable = 'NA';
