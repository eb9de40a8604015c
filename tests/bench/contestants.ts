import type { OurServer } from './servers/ours.js';
import type { RunningServer } from './servers/start.js';

/** The servers that stand on one database. */
export interface Contestants {
  readonly ours: OurServer;
  /** Looks up who asks, as ours does. */
  readonly postgraphile: RunningServer;
  /** Answers anybody: printed beside the others, no bar is held against it. */
  readonly postgraphileOfAnybody: RunningServer;
  readonly bare: RunningServer;
}

/** How much is measured: fixed numbers of requests, so that every contestant does the same work. */
export interface Extent {
  readonly rounds: number;
  readonly pages: number;
  readonly sums: number;
  readonly filings: number;
  /** Questions about a county, those that take long asked less often. */
  readonly county: Readonly<Record<'overview' | 'matrix' | 'comparison' | 'trend', number>>;
  readonly connections: number;
}

/** A line of the table; `id` is the name of its bar in bars.json, null where the figure is only printed. */
export interface Figure {
  readonly id: string | null;
  readonly what: string;
  readonly value: number;
  readonly unit: '×' | 'ms' | 'kB' | 'MB' | '';
}
