import { isTownshipKind } from '@mingjian/domain';
import { archiveYears, asOfYear } from '../../county/old-county.js';
import type { CountyUnit } from '../../county/county-unit.js';
import { disputesOf, drawApplicant, drawResult, openBefore, settled } from '../applications.js';
import type { Applicant, Disputes, HandledYear } from '../applications.js';
import { aroundLevel } from '../books.js';
import { between, chance, randomFor } from '../random.js';
import { documentsBefore2021 } from './archive-documents.js';
import type { DocumentsOfYear } from './archive-documents.js';
import { archiveWork } from './archive-work.js';
import type { ArchiveWork } from './archive-work.js';

/** Decisions of a year, and items of power as the trial format asks for them. */
export interface PowersOfYear {
  readonly decisions: number;
  readonly itemsLastYear: number;
  readonly itemsChange: number;
}

export type Power = 'licensing' | 'otherServices' | 'penalty' | 'compulsion';

/** What really happened at a unit in a year of the archive. */
export interface ArchiveBook {
  /** As it is today: what it is known for does not change with its name. */
  readonly present: CountyUnit;
  /** As it was in the year. */
  readonly unit: CountyUnit;
  readonly year: number;
  readonly documents: DocumentsOfYear;
  readonly handled: HandledYear;
  readonly disputes: Disputes;
  readonly work: ArchiveWork;
  readonly powers: Readonly<Record<Power, PowersOfYear>>;
  readonly procurement: { readonly projects: number; readonly tenThousandYuan: number };
  readonly feeItems: number;
}

/** The years of one unit, each carried on from the one before, and into 2021. */
export function archiveBooksOf(
  present: CountyUnit,
  receivedIn: (year: number) => number,
): readonly ArchiveBook[] {
  const documents = documentsBefore2021(present);
  const books: ArchiveBook[] = [];
  for (const year of archiveYears) {
    const unit = asOfYear(present, year);
    const last = books.at(-1);
    const handled = handledIn(present, year, receivedIn(year), last?.handled.carriedForward ?? []);
    books.push({
      present,
      unit,
      year,
      handled,
      documents: documents(year),
      disputes: disputesIn(present, year, handled, last?.disputes ?? null),
      work: archiveWork(present, year),
      powers: powersOf(present, year, last),
      procurement: procurementOf(present, year),
      feeItems: isTownshipKind(present.kind) ? 0 : between(randomFor(present.code, 'feeItems'), [0, 4]),
    });
  }
  return books;
}

const shareOpenAtYearEnd = 0.07;
const lastYear = 2020;
/** Until 2018 the form knows no carrying over: only what its last year left open goes into the first of the next. */
const firstYearWithOpenOnes = 2018;
const firstYearWithPending = 2019;

/** Everything brought forward is answered. What 2020 leaves open is what the books of 2021 bring in. */
function handledIn(
  present: CountyUnit,
  year: number,
  received: number,
  broughtForward: readonly Applicant[],
): HandledYear {
  const random = randomFor(present.code, year, 'applications');
  const drawn = Array.from({ length: received }, () => drawApplicant(random));
  const open =
    year === lastYear
      ? openBefore(present)
      : year >= firstYearWithOpenOnes
        ? drawn.filter(() => chance(random, shareOpenAtYearEnd))
        : [];
  const answered = year === lastYear ? drawn : without(drawn, open);
  return {
    newlyReceived: [...answered, ...open],
    broughtForward,
    handled: [...broughtForward, ...answered].map((applicant) => ({ applicant, result: drawResult(random) })),
    carriedForward: open,
  };
}

/** The forms before 2019 know no pending cases; of 2020 the books of 2021 bring none in. */
function disputesIn(
  present: CountyUnit,
  year: number,
  handled: HandledYear,
  lastYears: Disputes | null,
): Disputes {
  const disputes = disputesOf(present, year, handled, year > firstYearWithPending ? lastYears : null);
  return year === lastYear ? settled(disputes) : disputes;
}

function without(all: readonly Applicant[], some: readonly Applicant[]): readonly Applicant[] {
  const left = [...some];
  return all.filter((one) => {
    const place = left.indexOf(one);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Before 2021 towns had next to no powers of their own to license, and none to punish. */
function powersOf(
  present: CountyUnit,
  year: number,
  last: ArchiveBook | undefined,
): Readonly<Record<Power, PowersOfYear>> {
  const random = randomFor(present.code, year, 'powers');
  const isTown = isTownshipKind(present.kind);
  const power = (name: Power, most: number, decisions: number): PowersOfYear => {
    const before = last?.powers[name];
    const itemsLastYear = before
      ? before.itemsLastYear + before.itemsChange
      : between(randomFor(present.code, name, 'items'), [most === 0 ? 0 : 1, most]);
    const change = most === 0 ? 0 : between(random, [-1, 1]);
    return { itemsLastYear, itemsChange: itemsLastYear + change < 0 ? 0 : change, decisions };
  };
  const decisionsOf = (name: 'licensing' | 'penalty' | 'compulsion'): number =>
    isTown && name !== 'licensing' ? 0 : aroundLevel(present, name, present[name], random);
  return {
    licensing: power('licensing', isTown ? 4 : 20, decisionsOf('licensing')),
    otherServices: power('otherServices', isTown ? 12 : 15, between(random, isTown ? [20, 160] : [40, 400])),
    penalty: power('penalty', isTown ? 0 : 60, decisionsOf('penalty')),
    compulsion: power('compulsion', isTown ? 0 : 6, decisionsOf('compulsion')),
  };
}

function procurementOf(present: CountyUnit, year: number): ArchiveBook['procurement'] {
  const random = randomFor(present.code, year, 'procurement');
  const projects = between(random, isTownshipKind(present.kind) ? [0, 4] : [1, 9]);
  return { projects, tenThousandYuan: projects * between(random, [6, 80]) };
}
