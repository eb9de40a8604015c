import { isTownshipKind, tenThousandYuanFromFen } from '@mingjian/domain';
import type { Qualifier } from '@mingjian/domain';
import type { CountyUnit } from '../county/county-unit.js';
import { disputesOf, handleYear, openBefore } from './applications.js';
import type { Disputes, HandledYear } from './applications.js';
import { demonstrationYears } from './calendar.js';
import type { ProactiveYear } from './form-figures.js';
import { between, chance, randomFor } from './random.js';
import type { Random, Range } from './random.js';
import { stories, storyOf } from './stories.js';

/** What the year's work came to, beyond the tables. */
export interface WorkYear {
  readonly items: number;
  readonly byWebsite: number;
  readonly byWechat: number;
  readonly newsItems: number;
  readonly newsQualifier: Qualifier;
  readonly trainingSessions: number;
  readonly trainees: number;
  readonly meetings: number;
  readonly staffPartTime: number;
  readonly responses: number;
}

/** What really happened at a unit in a year, before anybody makes a slip in the form. */
export interface YearBook {
  readonly unit: CountyUnit;
  readonly year: number;
  readonly proactive: ProactiveYear;
  readonly handled: HandledYear;
  readonly disputes: Disputes;
  readonly work: WorkYear;
}

/** Since the revised Law on Administrative Penalties of July 2021 towns may be given the county's powers. */
const firstYearOfTownPenalties = 2022;

/** The years of one unit, each carried on from the one before. */
export function booksOf(
  unit: CountyUnit,
  receivedIn: (year: number) => number,
  lapsesIn: (year: number) => boolean,
): readonly YearBook[] {
  const books: YearBook[] = [];
  for (const year of demonstrationYears) {
    const last = books.at(-1);
    const handled = handledAsTold(
      unit,
      year,
      handleYear(unit, year, receivedIn(year), last?.handled.carriedForward ?? openBefore(unit)),
    );
    books.push({
      unit,
      year,
      handled,
      proactive: proactiveYear(unit, year, last?.proactive.inForce ?? unit.inForceBefore, lapsesIn(year)),
      disputes: disputesOf(unit, year, handled, last?.disputes ?? null),
      work: workYear(unit, year),
    });
  }
  return books;
}

/** Where the stories have it, everything that was handled was given out. */
function handledAsTold({ code }: CountyUnit, year: number, handled: HandledYear): HandledYear {
  if (storyOf(stories.allGranted, code, year) === null) return handled;
  return { ...handled, handled: handled.handled.map(({ applicant }) => ({ applicant, result: 'granted' })) };
}

function proactiveYear(
  unit: CountyUnit,
  year: number,
  inForceBefore: number,
  lapses: boolean,
): ProactiveYear {
  const random = randomFor(unit.code, year, 'proactive');
  const documents = lapses ? allLapsed : documentsOf(random, inForceBefore);
  const mayPunish = !isTownshipKind(unit.kind) || year >= firstYearOfTownPenalties;
  return {
    ...documents,
    licensing: aroundLevel(unit, 'licensing', unit.licensing, random),
    penalty: mayPunish ? aroundLevel(unit, 'penalty', unit.penalty, random) : 0,
    compulsion: mayPunish ? aroundLevel(unit, 'compulsion', unit.compulsion, random) : 0,
    fee: feeOf(unit, random),
  };
}

type Documents = Pick<ProactiveYear, 'issued' | 'repealed' | 'inForce'>;

/** Older documents and one of the year's two ran out by themselves: fewer in force than issued less repealed. */
const allLapsed: Documents = { issued: 2, repealed: 0, inForce: 1 };

function documentsOf(random: Random, inForceBefore: number): Documents {
  const issued = between(random, [0, 2]);
  const repealed = inForceBefore > 2 && chance(random, 0.3) ? between(random, [1, 2]) : 0;
  return { issued, repealed, inForce: inForceBefore + issued - repealed };
}

/** A unit has a level of its own within the range; a year lies up to a quarter off it. */
export function aroundLevel(unit: CountyUnit, what: string, [least, most]: Range, random: Random): number {
  const level = least + randomFor(unit.code, what)() * (most - least);
  const year = Math.round(level * (0.75 + random() * 0.5));
  return Math.min(most, Math.max(least, year));
}

const fenPerHundredYuan = 10_000n;

function feeOf(unit: CountyUnit, random: Random): string {
  const [least, most] = unit.feeTenThousandYuan;
  const hundreds = aroundLevel(unit, 'fee', [least * 100, most * 100], random);
  return tenThousandYuanFromFen(BigInt(hundreds) * fenPerHundredYuan);
}

const items: Range = [120, 900];
const trainees: Range = [20, 80];

function workYear(unit: CountyUnit, year: number): WorkYear {
  const random = randomFor(unit.code, year, 'work');
  const jump = storyOf(stories.workJumps, unit.code, year);
  const all = Math.round(aroundLevel(unit, 'items', items, random) * (jump?.factor ?? 1));
  const news = Math.round(all * (0.45 + random() * 0.25));
  const isRounded = chance(random, 0.3);
  return {
    items: all,
    byWebsite: Math.round(all * (0.6 + random() * 0.35)),
    byWechat: Math.round(all * (0.35 + random() * 0.4)),
    newsItems: isRounded ? Math.max(10, Math.floor(news / 10) * 10) : news,
    newsQualifier: isRounded ? 'AT_LEAST' : 'EXACT',
    trainingSessions: between(random, [1, 4]),
    trainees: aroundLevel(unit, 'trainees', trainees, random),
    meetings: between(random, [1, 5]),
    staffPartTime: between(random, [1, 3]),
    responses: between(random, [2, 14]),
  };
}
