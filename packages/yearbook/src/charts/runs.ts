import type { LinesSpec } from '../bound/chart.js';

/**
 * The places that may be joined by a line: unbroken by an unknown, by a year whose form has no such item, or by a
 * change of meaning. Indexes of `years`.
 */
export function runsOf(
  { years, breaks, notCollected }: Pick<LinesSpec, 'years' | 'breaks' | 'notCollected'>,
  isKnown: (index: number) => boolean,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let run: number[] = [];
  years.forEach((year, index) => {
    const before = years[index - 1];
    const isBroken = before !== undefined && breaks.some((each) => each.year > before && each.year <= year);
    if (isBroken || !isKnown(index) || notCollected.includes(year)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (isKnown(index) && !notCollected.includes(year)) run.push(index);
  });
  return run.length > 0 ? [...runs, run] : runs;
}
