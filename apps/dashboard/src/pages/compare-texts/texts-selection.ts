import type { ReportPlace } from '../../shell/addresses';

export const sides = ['one', 'other'] as const;
export type Side = (typeof sides)[number];

/** Which two reports are looked at; a side that is not chosen yet is null. */
export type TextsSelection = Readonly<Record<Side, ReportPlace | null>>;

/** Of the address; what it leaves open is a unit's report of the year and of the year before. */
export function readTexts(search: URLSearchParams, year: number, ownUnit: string | null): TextsSelection {
  const one = placeOf(search.get('one') ?? ownUnit, search.get('oneYear'), year);
  const other = placeOf(search.get('other') ?? one?.unit ?? null, search.get('otherYear'), year - 1);
  return { one, other };
}

export function textsSearch({ one, other }: TextsSelection, now: URLSearchParams): URLSearchParams {
  const values = {
    one: one?.unit,
    oneYear: one?.year,
    other: other?.unit,
    otherYear: other?.year,
  };
  for (const [name, value] of Object.entries(values))
    if (value === undefined) now.delete(name);
    else now.set(name, String(value));
  return now;
}

function placeOf(unit: string | null, told: string | null, usual: number): ReportPlace | null {
  if (unit === null || unit === '') return null;
  const year = told === null ? usual : Number(told);
  return { unit, year: Number.isInteger(year) ? year : usual };
}
