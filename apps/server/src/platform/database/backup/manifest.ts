import { z } from 'zod';

export const manifestName = 'manifest.json';
export const formatName = 'mingjian-backup';
/** Counts up when an older version could not restore what a newer one writes. */
export const formatVersion = 1;

/** Only the first two are asked of an archive of any version: they say whether the rest can be read. */
export const manifestHead = z.object({
  format: z.literal(formatName),
  formatVersion: z.number().int(),
  productVersion: z.string(),
});

const table = z.object({
  name: z.string(),
  /** In the order in which each row's values stand in the file. */
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** Of the file's content before it was compressed. */
  bytes: z.number().int(),
  sha256: z.string(),
  /** Kept without its rows, on purpose. */
  leftOut: z.boolean(),
});

const manifest = manifestHead.extend({
  madeAt: z.string(),
  /** Version of the server that the rows came from; rows are text, which any version reads. */
  postgres: z.string(),
  /** What made the tables, oldest first. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
  /** The end of each region's hash chain, as receipts and `verify --head` know it. */
  chains: z.array(z.object({ region: z.string(), sequence: z.number().int(), head: z.string() })),
});

export type Manifest = z.infer<typeof manifest>;
export type ManifestTable = z.infer<typeof table>;

export const manifestSchema = manifest;

export const memberOf = (tableName: string): string => `tables/${tableName}.copy.gz`;
