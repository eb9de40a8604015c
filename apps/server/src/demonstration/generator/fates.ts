import { addDays, beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { countyUnits } from '../county/county.js';
import type { CountyUnit } from '../county/county-unit.js';
import { countyDue, demonstrationYears, officeInstant, openYear, weekdays } from './calendar.js';
import { drafts, notBegun, plantedCases } from './planted.js';
import { between, pick, pickWeighted, randomFor } from './random.js';

/** What becomes of a unit's year: nothing, a draft, or a report that gets as far as it says. */
export type Outcome = 'MISSING' | 'DRAFT' | 'FILED' | 'ACCEPTED' | 'PUBLISHED';

export interface Fate {
  readonly outcome: Outcome;
  readonly isHistorical: boolean;
  /** When the report, or its first version, is handed in; null when none is. */
  readonly filedAt: Date | null;
  /** When the county returned the first version and when the unit filed the next one. */
  readonly returnedAt: Date | null;
  readonly filedAgainAt: Date | null;
  readonly acceptedAt: Date | null;
  /** When the county entered that it was public, and the day of which it said so. */
  readonly publishedAt: Date | null;
  readonly publishedOn: Day | null;
}

/** Of 25 units a year: 5 % missing over the closed years, 10 % one to ten days late, a few accepted and never published. */
const quotas: Readonly<
  Record<number, { readonly missing: number; readonly late: number; readonly unpublished: number }>
> = {
  2021: { missing: 1, late: 3, unpublished: 0 },
  2022: { missing: 2, late: 2, unpublished: 1 },
  2023: { missing: 1, late: 3, unpublished: 1 },
  2024: { missing: 1, late: 2, unpublished: 2 },
  2025: { missing: 0, late: 3, unpublished: 0 },
};

/** Of the open year's reports, in the order in which they came, so many are published and so many only accepted. */
const openYearProgress = { published: 6, accepted: 6 } as const;

/** Those whose own page a visitor signs in to, and those with a draft that looks back: their years have no hole. */
const alwaysThere: readonly string[] = [...Object.values(drafts), '410308102'];

export type Fates = ReadonlyMap<string, Fate>;

function fateKey(unit: string, year: number): string {
  return `${unit}|${year}`;
}

export function fateOfUnit(fates: Fates, unit: string, year: number): Fate {
  const fate = fates.get(fateKey(unit, year));
  if (!fate) throw new Error(`${unit} has no ${year}`);
  return fate;
}

export function fatesOf(): Fates {
  const fates = new Map<string, Fate>();
  for (const year of demonstrationYears)
    for (const [unit, fate] of fatesIn(year)) fates.set(fateKey(unit, year), fate);
  return fates;
}

function fatesIn(year: number): ReadonlyMap<string, Fate> {
  const quota = quotas[year] ?? { missing: 0, late: 0, unpublished: 0 };
  const isFree = (unit: CountyUnit): boolean =>
    !alwaysThere.includes(unit.code) && !isPlanted(unit.code, year);
  const mayBeMissing = countyUnits.filter((unit) => isFree(unit) && unit.kind !== 'COUNTY_OFFICE');
  const missing = drawn(year, 'missing', mayBeMissing, quota.missing);
  const closed = year < openYear ? missing : new Set([...notBegun, ...Object.values(drafts)]);
  const reporting = countyUnits.filter(({ code }) => !closed.has(code));
  const late = drawn(year, 'late', reporting, quota.late);
  const unpublished = drawn(year, 'unpublished', reporting.filter(isFree), quota.unpublished);
  const filings = reporting
    .map((unit) => ({ unit, filedAt: filingInstant(unit, year, late.has(unit.code)) }))
    .sort((one, other) => one.filedAt.getTime() - other.filedAt.getTime());
  const fates = new Map<string, Fate>();
  filings.forEach(({ unit, filedAt }, place) => {
    const outcome =
      year === openYear
        ? outcomeInOpenYear(place, unit)
        : unpublished.has(unit.code)
          ? 'ACCEPTED'
          : 'PUBLISHED';
    fates.set(unit.code, fateOf(unit, year, filedAt, outcome));
  });
  for (const code of closed) fates.set(code, unfiled(code, year));
  return fates;
}

/** Who stands in the planted cases of a year, or brings last year's figures into the next one, files. */
function isPlanted(code: string, year: number): boolean {
  return plantedCases.some((one) => one.unit === code && (one.year === year || one.year === year + 1));
}

function drawn(year: number, what: string, units: readonly CountyUnit[], count: number): ReadonlySet<string> {
  const byDraw = units
    .map(({ code }) => ({ code, draw: randomFor(code, year, what)() }))
    .sort((one, other) => one.draw - other.draw);
  return new Set(byDraw.slice(0, count).map(({ code }) => code));
}

function outcomeInOpenYear(place: number, { code }: CountyUnit): Outcome {
  // The approver of 平乐镇 can still recall its report.
  if (alwaysThere.includes(code)) return 'FILED';
  if (place < openYearProgress.published) return 'PUBLISHED';
  return place < openYearProgress.published + openYearProgress.accepted ? 'ACCEPTED' : 'FILED';
}

/** Most units file in the last days before the date. */
function filingInstant(unit: CountyUnit, year: number, isLate: boolean): Date {
  const random = randomFor(unit.code, year, 'filing');
  const due = countyDue(year);
  if (isLate) return officeInstant(random, pick(random, weekdays(addDays(due, 1), addDays(due, 10))));
  const days = weekdays(`${year + 1}-01-05`, due);
  const weighted = days.map((day, place) => [day, 1 + place * place] as const);
  return officeInstant(random, pickWeighted(random, weighted));
}

const never = {
  returnedAt: null,
  filedAgainAt: null,
  acceptedAt: null,
  publishedAt: null,
  publishedOn: null,
};

function unfiled(code: string, year: number): Fate {
  const isDraft = year === openYear && Object.values(drafts).some((draft) => draft === code);
  return { ...never, outcome: isDraft ? 'DRAFT' : 'MISSING', isHistorical: false, filedAt: null };
}

function fateOf({ code }: CountyUnit, year: number, filedAt: Date, outcome: Outcome): Fate {
  const random = randomFor(code, year, 'fate');
  const own = plantedCases.filter((one) => one.unit === code && one.year === year);
  const isHistorical = own.some((one) => one.in === 'HISTORICAL');
  const isMended = own.some((one) => one.in === 'FIRST_VERSION');
  const later = (after: Date, least: number, most: number): Date =>
    officeInstant(random, nextWeekday(after, between(random, [least, most])));
  const returnedAt = isMended ? later(filedAt, 1, 2) : null;
  const filedAgainAt = returnedAt === null ? null : later(returnedAt, 1, 3);
  const base: Fate = { ...never, outcome, isHistorical, filedAt, returnedAt, filedAgainAt };
  if (outcome === 'FILED') return base;
  const acceptedAt = later(filedAgainAt ?? filedAt, 1, 4);
  if (outcome === 'ACCEPTED') return { ...base, acceptedAt };
  const acceptedOn = beijingDay(acceptedAt);
  const days = weekdays(addDays(acceptedOn, 1), addDays(acceptedOn, 12));
  const publishedAt = officeInstant(random, pick(random, days));
  return { ...base, acceptedAt, publishedAt, publishedOn: beijingDay(publishedAt) };
}

function nextWeekday(after: Date, days: number): Day {
  const from = addDays(beijingDay(after), days);
  const [day = from] = weekdays(from, addDays(from, 2));
  return day;
}
