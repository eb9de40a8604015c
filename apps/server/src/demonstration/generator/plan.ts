import { asksForReason, findingsOf, judgeReport, reportOfYear, statutoryDue } from '@mingjian/domain';
import type { DisclosureReport, ExplanationInput } from '@mingjian/domain';
import { countyUnits } from '../county/county.js';
import type { CountyUnit } from '../county/county-unit.js';
import { receivedIn } from './applications.js';
import { archivePlan } from './archive/archive-plan.js';
import { booksOf } from './books.js';
import type { YearBook } from './books.js';
import { countyDue, demonstrationYears, instant } from './calendar.js';
import { fateOfUnit, fatesOf } from './fates.js';
import type { Fate, Fates } from './fates.js';
import { faultOf } from './faults.js';
import { form } from './form-figures.js';
import { drafts, plantedCases } from './planted.js';
import type { PlantedCase } from './planted.js';
import { halfWritten, writeReport } from './report.js';
import { earlierReports } from './unit-year-plan.js';
import type { PlannedStep, UnitYearPlan } from './unit-year-plan.js';

/** The whole demonstration, unit by unit and year by year: pure, and the same in every run. */
export function demonstrationPlan(): readonly UnitYearPlan[] {
  const fates = fatesOf();
  const archive = archivePlan();
  const received = new Map(
    demonstrationYears.map((year) => [
      year,
      receivedIn(year, countyUnits, (unit) => files(unit, year, fates)),
    ]),
  );
  const since2021 = countyUnits.flatMap((unit) => {
    const cases = plantedCases.filter((one) => one.unit === unit.code);
    const books = booksOf(
      unit,
      (year) => received.get(year)?.get(unit.code) ?? 0,
      (year) => cases.some((one) => one.year === year && one.fault === 'documents lapsed'),
    );
    const before = archive.filter((plan) => plan.present.code === unit.code);
    return plansOf(unit, books, cases, fates, before);
  });
  return [...archive, ...since2021];
}

function files(unit: CountyUnit, year: number, fates: Fates): boolean {
  return fateOfUnit(fates, unit.code, year).filedAt !== null;
}

function plansOf(
  unit: CountyUnit,
  books: readonly YearBook[],
  cases: readonly PlantedCase[],
  fates: Fates,
  before: readonly UnitYearPlan[],
): readonly UnitYearPlan[] {
  const plans: UnitYearPlan[] = [];
  for (const book of books) {
    const fate = fateOfUnit(fates, unit.code, book.year);
    const planted = cases.filter(({ year }) => year === book.year);
    const earlier = earlierReports([...before, ...plans], book.year);
    const steps = stepsOf(book, fate, planted, earlier);
    const latest = steps.reduce<DisclosureReport | null>(
      (before, step) => (step.act === 'FILE' || step.act === 'TAKE_IN' ? step.report : before),
      null,
    );
    plans.push({ unit, year: book.year, fate, planted, steps, latest, earlier });
  }
  return plans;
}

function stepsOf(
  book: YearBook,
  fate: Fate,
  planted: readonly PlantedCase[],
  earlier: readonly DisclosureReport[],
): readonly PlannedStep[] {
  const write = (cases: readonly PlantedCase[]): DisclosureReport =>
    writeReport(
      book,
      cases.map(({ fault }) => fault),
      reportOfYear(earlier, book.year - 1) !== null,
    );
  if (fate.outcome === 'DRAFT') return [draftStep(book, write(planted))];
  const { filedAt, returnedAt, filedAgainAt, acceptedAt, publishedAt, publishedOn } = fate;
  if (filedAt === null) return [];
  const file = (at: Date, cases: readonly PlantedCase[]): PlannedStep => {
    const report = write(cases);
    return { act: 'FILE', at, report, explanations: reasonsFor(book.unit, report, earlier, cases) };
  };
  const steps: PlannedStep[] = [];
  steps.push(
    fate.isHistorical
      ? { act: 'TAKE_IN', at: filedAt, receivedAt: filedAt, report: write(planted) }
      : file(filedAt, planted),
  );
  if (returnedAt !== null && filedAgainAt !== null) {
    steps.push({ act: 'RETURN', at: returnedAt });
    steps.push(
      file(
        filedAgainAt,
        planted.filter((one) => one.in !== 'FIRST_VERSION'),
      ),
    );
  }
  if (acceptedAt !== null) steps.push({ act: 'ACCEPT', at: acceptedAt });
  if (publishedAt !== null && publishedOn !== null)
    steps.push({ act: 'PUBLISH', at: publishedAt, on: publishedOn });
  return steps;
}

function draftStep({ unit, year }: YearBook, report: DisclosureReport): PlannedStep {
  const isHalf = unit.code === drafts.halfWritten;
  const at = isHalf ? instant(`${year + 1}-01-14`, 16, 41) : instant(`${year + 1}-01-16`, 17, 20);
  return { act: 'SAVE_DRAFT', at, report: isHalf ? halfWritten(report) : report };
}

/** The unit's reason for each finding that asks for one; a finding that nobody planted has none, and is a mistake here. */
function reasonsFor(
  unit: CountyUnit,
  report: DisclosureReport,
  earlier: readonly DisclosureReport[],
  cases: readonly PlantedCase[],
): readonly ExplanationInput[] {
  const judgements = judgeReport(report, {
    earlier,
    unitKind: unit.kind,
    unitMakesRules: false,
    document: null,
    dates: {
      filedOn: null,
      filingDue: countyDue(report.reportYear),
      publicationDue: statutoryDue(report.reportYear),
      today: countyDue(report.reportYear),
    },
  });
  return findingsOf(judgements, form)
    .filter(asksForReason)
    .map(({ rule, cells }) => {
      const reason = cases.find(({ fault }) => faultOf(fault).fails.includes(rule))?.reason;
      if (!reason) throw new Error(`${report.unit} ${report.reportYear}: nobody planted ${rule}`);
      return { rule, cells, reason };
    });
}
