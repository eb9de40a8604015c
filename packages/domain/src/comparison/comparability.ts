import type { CellKind } from '../formats/format.js';
import type { FigureValue, Qualifier } from '../report/report.js';
import type { Text } from '../text.js';
import { smallestPercentBase } from './change.js';
import { amountOfFigure } from './figure-amount.js';

/** Why a figure is not there. */
export type Unknown = 'NOT_REPORTED' | 'NO_REPORT' | 'NOT_COLLECTED' | 'NOT_VISIBLE';

/** One unit's figures of one measure, parallel to the years. */
export interface ComparedSeries {
  readonly unit: string;
  readonly values: readonly (FigureValue | null)[];
  readonly qualifiers: readonly (Qualifier | null)[];
  readonly unknown: readonly (Unknown | null)[];
  /** Rules that failed on the figures' cells, parallel to the years. */
  readonly failed: readonly (readonly string[])[];
}

export interface ComparedMeasure {
  readonly kind: CellKind;
  readonly breaks: readonly { readonly year: number; readonly why: Text }[];
}

/** Something to know before two figures are held against each other. */
export type Caveat =
  | { readonly kind: 'break'; readonly year: number; readonly why: Text }
  | {
      readonly kind: 'failed';
      readonly unit: string;
      readonly year: number;
      readonly rules: readonly string[];
    }
  | { readonly kind: 'unknown'; readonly unit: string; readonly year: number; readonly reason: Unknown }
  | {
      readonly kind: 'qualified';
      readonly unit: string;
      readonly year: number;
      readonly qualifier: Qualifier;
    }
  | { readonly kind: 'small base'; readonly units: readonly string[] };

/** Whether a row may be compared: not at all, with doubt, within limits, or freely. */
export type Comparability = 'no' | 'doubtful' | 'limited' | 'yes';

export interface JudgedComparison {
  readonly verdict: Comparability;
  readonly caveats: readonly Caveat[];
}

/** What stands in the way of comparing a measure over these units and years, the gravest first. */
export function judgeComparison(
  measure: ComparedMeasure,
  years: readonly number[],
  series: readonly ComparedSeries[],
): JudgedComparison {
  const caveats: Caveat[] = [
    ...breaksWithin(measure, years),
    ...series.flatMap((one) => failuresOf(one, years)),
    ...series.flatMap((one) => unknownsOf(one, years)),
    ...series.flatMap((one) => qualifiedOf(one, years)),
    ...smallBases(measure, series),
  ];
  return { verdict: verdictOf(caveats, series), caveats };
}

function verdictOf(caveats: readonly Caveat[], series: readonly ComparedSeries[]): Comparability {
  const known = series.flatMap(({ values }) => values).filter((value) => value !== null).length;
  if (known < 2 || caveats.some(({ kind }) => kind === 'break')) return 'no';
  if (caveats.some(({ kind }) => kind === 'failed')) return 'doubtful';
  return caveats.length > 0 ? 'limited' : 'yes';
}

function breaksWithin({ breaks }: ComparedMeasure, years: readonly number[]): Caveat[] {
  const first = Math.min(...years);
  const last = Math.max(...years);
  return breaks
    .filter(({ year }) => first < year && year <= last)
    .map(({ year, why }) => ({ kind: 'break', year, why }));
}

function failuresOf({ unit, failed }: ComparedSeries, years: readonly number[]): Caveat[] {
  return years.flatMap((year, at): Caveat[] => {
    const rules = failed[at] ?? [];
    return rules.length > 0 ? [{ kind: 'failed', unit, year, rules }] : [];
  });
}

function unknownsOf({ unit, values, unknown }: ComparedSeries, years: readonly number[]): Caveat[] {
  return years.flatMap((year, at): Caveat[] => {
    if ((values[at] ?? null) !== null) return [];
    return [{ kind: 'unknown', unit, year, reason: unknown[at] ?? 'NOT_REPORTED' }];
  });
}

function qualifiedOf({ unit, values, qualifiers }: ComparedSeries, years: readonly number[]): Caveat[] {
  return years.flatMap((year, at): Caveat[] => {
    const qualifier = qualifiers[at] ?? 'EXACT';
    if ((values[at] ?? null) === null || qualifier === 'EXACT') return [];
    return [{ kind: 'qualified', unit, year, qualifier }];
  });
}

/** Units with a change whose base is too small for a per cent. */
function smallBases({ kind }: ComparedMeasure, series: readonly ComparedSeries[]): Caveat[] {
  const units = series.filter((one) => hasSmallBase(one, kind)).map(({ unit }) => unit);
  return units.length > 0 ? [{ kind: 'small base', units }] : [];
}

function hasSmallBase({ values, qualifiers }: ComparedSeries, kind: CellKind): boolean {
  return values.some((value, at) => {
    const next = values[at + 1] ?? null;
    const base = amountOfFigure(value, qualifiers[at] ?? null, kind);
    return next !== null && base !== null && base.amount < smallestPercentBase[kind];
  });
}
