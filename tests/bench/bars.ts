import { readFileSync } from 'node:fs';
import type { Figure } from './contestants.js';

type Bar = { readonly atLeast: number } | { readonly atMost: number };

/** A measured figure beside its bar. */
export interface Judged extends Figure {
  readonly bar: string;
  readonly holds: boolean | null;
}

/** How much of a ratio a short run may lack, or have too much: it is measured a few seconds, on machines that others use as well. */
export const allowanceOfShortRun = 0.2;

/**
 * Holds every figure against its bar; `allowance` is the part that a ratio may lack or have too much. Throws when a figure or a bar stands
 * alone: a bar nobody measures holds nothing.
 */
export function judge(
  figures: readonly Figure[],
  bars: Readonly<Record<string, Bar>>,
  allowance: number,
): Judged[] {
  const measured = new Set(figures.map(({ id }) => id));
  const unmeasured = Object.keys(bars).filter((id) => !measured.has(id));
  if (unmeasured.length > 0) throw new Error(`Bars that nothing was measured for: ${unmeasured.join(', ')}`);
  return figures.map((figure) => {
    if (figure.id === null) return { ...figure, bar: '', holds: null };
    const bar = bars[figure.id];
    if (!bar) throw new Error(`No bar for ${figure.id}`);
    return 'atLeast' in bar
      ? { ...figure, bar: `≥ ${bar.atLeast}`, holds: figure.value >= bar.atLeast * (1 - allowance) }
      : {
          ...figure,
          bar: `≤ ${bar.atMost}`,
          // A ratio is measured a few seconds, a count or a size is what it is.
          holds: figure.value <= bar.atMost * (figure.unit === '×' ? 1 + allowance : 1),
        };
  });
}

export function readBars(file: URL): Readonly<Record<string, Bar>> {
  const bars: Record<string, Bar> = {};
  for (const [id, bar] of Object.entries<unknown>(JSON.parse(readFileSync(file, 'utf8')))) {
    if (!isBar(bar)) throw new Error(`${id} in bars.json is no bar`);
    bars[id] = bar;
  }
  return bars;
}

function isBar(value: unknown): value is Bar {
  if (typeof value !== 'object' || value === null) return false;
  return Number.isFinite('atLeast' in value ? value.atLeast : 'atMost' in value ? value.atMost : Number.NaN);
}

/** The table as it is printed: what, how much, which bar, whether it holds. */
export function tableOf(judged: readonly Judged[]): string {
  const rows = judged.map(({ what, value, unit, bar, holds }) => [
    holds === null ? ' ' : holds ? '✓' : '✗',
    what,
    `${value.toFixed(value < 10 ? 2 : 0)}${unit === '×' || unit === '' ? unit : ` ${unit}`}`,
    bar,
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = [1, width(1), width(2), width(3)];
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 2 ? text.padStart(widths[2] ?? 0) : text.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
