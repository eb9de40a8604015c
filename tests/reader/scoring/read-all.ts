import { readDocument } from '@mingjian/reader';
import type { GeneratedReport } from '../generated/generated-report.js';
import type { Matched } from './match.js';
import { divisions } from './divisions.js';
import { matchStatements } from './match.js';

export interface ReadAll {
  readonly matched: readonly Matched[];
  readonly msPerText: number;
}

/** Has the reader read each report from its bytes, and holds what it says against the gold. */
export function readAll(reports: readonly GeneratedReport[]): ReadAll {
  const encoder = new TextEncoder();
  const since = performance.now();
  const readings = reports.map(({ name, text }) =>
    readDocument({ name, bytes: encoder.encode(text) }, divisions),
  );
  const msPerText = (performance.now() - since) / reports.length;
  return {
    msPerText,
    matched: reports.flatMap((report, at) => {
      const reading = readings[at];
      return reading === undefined ? [] : [matchStatements(report, reading)];
    }),
  };
}
