import { reportOfYear } from '@mingjian/domain';
import type { Day, DisclosureReport } from '@mingjian/domain';
import { archiveYears, unitsOfOldCounty } from '../../county/old-county.js';
import type { CountyUnit } from '../../county/county-unit.js';
import { receivedIn } from '../applications.js';
import { earlierReports } from '../unit-year-plan.js';
import type { PlannedStep, UnitYearPlan } from '../unit-year-plan.js';
import { stories, storyOf } from '../stories.js';
import { archiveBooksOf } from './archive-books.js';
import type { ArchiveBook } from './archive-books.js';
import { takenOverAt } from './archive-calendar.js';
import { archiveFate } from './archive-fates.js';
import type { ArchiveFate } from './archive-fates.js';
import { archiveCases } from './archive-planted.js';
import { writeArchiveReport } from './archive-report.js';
import type { ArchiveCircumstances } from './archive-report.js';
import { archivedDocument, isReal } from './real-document.js';
import type { ArchivedDocument } from './real-document.js';
import { withCorrectionTold } from './words/correction.js';

/** A year of the archive, and which unit of today it is the past of. */
export interface ArchiveYearPlan extends UnitYearPlan {
  readonly present: CountyUnit;
}

/** Everything that the county took over in 2021, unit by unit and year by year. */
export function archivePlan(): readonly ArchiveYearPlan[] {
  const received = new Map(
    archiveYears.map((year) => {
      const present = unitsOfOldCounty.filter(
        (unit) => archiveFate(unit, year).isThere && !isReal(unit.code, year),
      );
      return [year, receivedIn(year, unitsOfOldCounty, (unit) => present.includes(unit))] as const;
    }),
  );
  return unitsOfOldCounty.flatMap((present, place) => {
    const books = archiveBooksOf(present, (year) => received.get(year)?.get(present.code) ?? 0);
    const plans: ArchiveYearPlan[] = [];
    for (const book of books) plans.push(planOf(book, place, earlierReports(plans, book.year)));
    return plans;
  });
}

function planOf(book: ArchiveBook, place: number, earlier: readonly DisclosureReport[]): ArchiveYearPlan {
  const { present, unit, year } = book;
  const archived = archiveFate(present, year);
  const planted = archiveCases.filter((one) => one.unit === unit.code && one.year === year);
  const document = archivedDocument(present.code, year, takenOverAt(year, place, 0));
  const reports =
    archived.isThere && document === null
      ? versionsOf(book, { ...archived, hasReportOfLastYear: reportOfYear(earlier, year - 1) !== null })
      : [];
  const correctedOn = storyOf(stories.corrections, present.code, year)?.on ?? null;
  const steps = document
    ? documentSteps(document, archived, { year, place })
    : reports.flatMap((report, version) =>
        stepsOf(report, { ...archived, correctedOn }, { year, place, version }),
      );
  const latest = document?.report ?? reports.at(-1) ?? null;
  return { present, unit, year, fate: fateOf(archived, steps), planted, steps, latest, earlier };
}

/** The report as it was found; of one that was changed after it was public, as it was before and after. */
function versionsOf(book: ArchiveBook, circumstances: ArchiveCircumstances): readonly DisclosureReport[] {
  const report = writeArchiveReport(book, circumstances);
  const correction = storyOf(stories.corrections, book.present.code, book.year);
  if (correction === null || report.publishedOn === null) return [report];
  const { work } = book;
  const before = work.items + correction.countedTwice;
  const first = writeArchiveReport({ ...book, work: { ...work, items: before } }, circumstances);
  return [first, withCorrectionTold(report, correction.on, { before, after: work.items })];
}

/** Taken in as found, accepted and entered as public on the day that the report bears: all on the day of taking over. */
function stepsOf(
  report: DisclosureReport,
  fate: ArchiveFate & { readonly correctedOn: Day | null },
  { year, place, version }: { readonly year: number; readonly place: number; readonly version: number },
): readonly PlannedStep[] {
  const publishedOn = version === 0 ? fate.publishedOn : (fate.correctedOn ?? fate.publishedOn);
  const at = (step: number): Date => takenOverAt(year, place, 2 * version + step);
  return [{ act: 'TAKE_IN', at: at(0), receivedAt: null, report }, ...entered(publishedOn, at)];
}

function documentSteps(
  document: ArchivedDocument,
  { publishedOn }: ArchiveFate,
  { year, place }: { readonly year: number; readonly place: number },
): readonly PlannedStep[] {
  const at = (step: number): Date => takenOverAt(year, place, step);
  return [{ act: 'TAKE_IN_DOCUMENT', at: at(0), document }, ...entered(publishedOn, at)];
}

function entered(publishedOn: Day | null, at: (step: number) => Date): readonly PlannedStep[] {
  return [
    { act: 'ACCEPT', at: at(0.5) },
    ...(publishedOn === null ? [] : [{ act: 'PUBLISH', at: at(1), on: publishedOn } as const]),
  ];
}

function fateOf({ isThere, publishedOn }: ArchiveFate, steps: readonly PlannedStep[]): UnitYearPlan['fate'] {
  const atOf = (act: PlannedStep['act']): Date | null => steps.find((step) => step.act === act)?.at ?? null;
  return {
    outcome: isThere ? (publishedOn === null ? 'ACCEPTED' : 'PUBLISHED') : 'MISSING',
    isHistorical: isThere,
    filedAt: null,
    returnedAt: null,
    filedAgainAt: null,
    acceptedAt: atOf('ACCEPT'),
    publishedAt: atOf('PUBLISH'),
    publishedOn,
  };
}
