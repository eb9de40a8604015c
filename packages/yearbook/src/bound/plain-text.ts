import type { Run } from './document.js';
import type { BoundFigure } from './figure.js';

/** Runs as they read, each figure as it is printed. */
export function plainText(runs: readonly Run[], figures: readonly BoundFigure[]): string {
  const byKey = new Map(figures.map((figure) => [figure.key, figure.shown]));
  return runs.map((run) => ('words' in run ? run.words : (byKey.get(run.figure) ?? '—'))).join('');
}
