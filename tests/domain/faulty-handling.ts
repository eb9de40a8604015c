import type { DisclosureReport, RuleId } from '@mingjian/domain';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { saying } from './told-report.js';
import { applicants, earlierReports, rowCells, soundReport, withFigures, withoutCells } from './reports.js';
import type { Changes, Found } from './reports.js';

const cell = (row: string, column = 'total'): string => `applications.${row}.${column}`;
const totalOf = (block: string): string => `disputes.${block}.total`;
const disputeTotals = ['reconsideration', 'directSuit', 'suitAfterReconsideration'].map(totalOf);
const broughtIn = [cell('newlyReceived'), cell('broughtForward')];
const rows = [
  ...new Set(
    soundReport.figures
      .map((figure) => figure.cell)
      .filter((code) => code.startsWith('applications.'))
      .map((code) => code.slice('applications.'.length, code.lastIndexOf('.'))),
  ),
];
const columnCells = (column: string): string[] => rows.map((row) => cell(row, column));

/** The years before with single cells changed. */
export function earlierWith(changes: Changes): readonly DisclosureReport[] {
  return earlierReports.map((report) => withFigures(changes, report));
}

function finding(
  rule: RuleId,
  cells: readonly string[],
  left: Found['left'] = null,
  right: Found['right'] = null,
): Found {
  return { rule, cells, left, right, silencedBy: null };
}

/** An answer of another kind in the place of one that was granted to a citizen. */
const insteadOfGranted = (row: string): Changes => ({
  [cell(row, 'naturalPerson')]: 1,
  [cell(row)]: 1,
  [cell('granted', 'naturalPerson')]: 2,
  [cell('granted')]: 4,
});

const figureOf = (report: DisclosureReport, code: string): number =>
  Number(report.figures.find((figure) => figure.cell === code)?.value ?? 0);

/** Citizens' figures copied into the column of research institutions, and counted in the totals. */
const citizensTwice: Changes = Object.fromEntries(
  rows.flatMap((row) => {
    const citizens = figureOf(soundReport, cell(row, 'naturalPerson'));
    return [
      [cell(row, 'researchInstitution'), citizens],
      [cell(row), figureOf(soundReport, cell(row)) + citizens],
    ];
  }),
);
const carriedTwice = earlierWith({
  [cell('carriedForward', 'researchInstitution')]: 1,
  [cell('carriedForward')]: 3,
});

const noApplications = (report: DisclosureReport): DisclosureReport => ({
  ...withFigures(Object.fromEntries(rows.flatMap((row) => rowCells(row).map((code) => [code, 0]))), report),
  practices: [],
});
const neverApplied = earlierReports.map(noApplications);
const manyReviews = {
  'disputes.reconsideration.upheld': 20,
  [totalOf('reconsideration')]: 21,
};

/** Tables 3 and 4 with one fault each, worked out by hand. */
export const faultyHandling: readonly FaultyReport[] = [
  {
    rule: 'T3-ALLEQ',
    fault: 'totals alone, and nobody knows who applied',
    report: withFigures(
      Object.fromEntries(applicants.flatMap((column) => columnCells(column).map((code) => [code, null]))),
    ),
    findings: [
      finding(
        'T3-NULL',
        rows.flatMap((row) => applicants.map((column) => cell(row, column))),
        150,
        0,
      ),
      finding('T3-ALLEQ', rows.flatMap(rowCells), 25, 0),
    ],
  },
  {
    rule: 'T3-FEE',
    fault: 'one ended for a fee that was not paid, and section six says that there is nothing to report',
    report: withFigures(insteadOfGranted('otherHandling.feeNotPaid')),
    findings: [finding('T3-FEE', [cell('otherHandling.feeNotPaid')], 1)],
  },
  {
    rule: 'T3-FEE',
    fault: 'the processing fee is spoken of in section one, and section six has nothing to report',
    report: saying(
      { overview: '全镇主动公开信息326条，未收取信息处理费。考核、评议、责任追究情况如常。地址：镇政府。' },
      withFigures(insteadOfGranted('otherHandling.feeNotPaid')),
    ),
    findings: [finding('T3-FEE', [cell('otherHandling.feeNotPaid')], 1)],
  },
  {
    rule: 'T3-FEE',
    fault: 'section six speaks of other charges',
    report: saying(
      { other: '复印、邮寄资料，本年度未收取任何费用。' },
      withFigures(insteadOfGranted('otherHandling.feeNotPaid')),
    ),
    findings: [finding('T3-FEE', [cell('otherHandling.feeNotPaid')], 1)],
  },
  {
    rule: 'T3-SECRET',
    fault: 'a town that refuses for a state secret',
    report: withFigures(insteadOfGranted('refused.stateSecret')),
    findings: [finding('T3-SECRET', [cell('refused.stateSecret')], 1, 0)],
  },
  {
    rule: 'T3-SURGE',
    fault: 'eleven applications after two in each of three years',
    report: soundReport,
    circumstances: { earlier: earlierWith({ [cell('newlyReceived')]: 2 }) },
    findings: [finding('T3-SURGE', [cell('newlyReceived')], 11, 10)],
  },
  {
    rule: 'T3-CARRY',
    fault: 'seven of thirteen are still open at the end of the year',
    report: withFigures({
      [cell('granted', 'naturalPerson')]: 0,
      [cell('granted')]: 2,
      [cell('partlyGranted', 'naturalPerson')]: 0,
      [cell('partlyGranted')]: 1,
      [cell('refused.protectsThirdParty', 'naturalPerson')]: 0,
      [cell('refused.protectsThirdParty')]: 0,
      [cell('unavailable.notHeld', 'naturalPerson')]: 0,
      [cell('unavailable.notHeld')]: 1,
      [cell('handledTotal', 'naturalPerson')]: 1,
      [cell('handledTotal')]: 6,
      [cell('carriedForward', 'naturalPerson')]: 7,
      [cell('carriedForward')]: 7,
    }),
    findings: [finding('T3-CARRY', [cell('carriedForward'), ...broughtIn], 7, 6.5)],
  },
  {
    rule: 'T3-DUPCOL',
    fault: 'the citizens’ column stands under research institutions as well',
    report: withFigures(citizensTwice),
    circumstances: { earlier: carriedTwice },
    findings: [
      finding('T3-DUPCOL', [...columnCells('naturalPerson'), ...columnCells('researchInstitution')]),
    ],
  },
  {
    rule: 'T4-NOAPP',
    fault: 'three disputes though nobody applied, this year or last',
    report: noApplications(soundReport),
    circumstances: { earlier: neverApplied },
    findings: [finding('T4-NOAPP', [...disputeTotals, ...broughtIn], 3, 0)],
  },
  {
    rule: 'T4-MANY',
    fault: 'one reconsideration more than thirteen applications, two carried out and five explain',
    report: withFigures(manyReviews),
    findings: [finding('T4-MANY', [totalOf('reconsideration'), ...broughtIn], 21, 20)],
  },
  {
    rule: 'T4-FIX',
    fault: 'a decision that reconsideration corrected',
    report: withFigures({
      'disputes.reconsideration.upheld': 0,
      'disputes.reconsideration.corrected': 1,
    }),
    findings: [finding('T4-FIX', ['disputes.reconsideration.corrected'], 1, 0)],
  },
  {
    rule: 'T4-PRE24',
    fault: 'a suit without reconsideration in 2025',
    report: withFigures({
      'disputes.directSuit.upheld': 1,
      [totalOf('directSuit')]: 1,
    }),
    findings: [finding('T4-PRE24', [totalOf('directSuit')], 1, 0)],
  },
  {
    rule: 'T4-PEND',
    fault: 'three were pending last year and only two are in this year’s table',
    report: soundReport,
    circumstances: {
      earlier: earlierWith({ 'disputes.reconsideration.pending': 3 }),
    },
    findings: [finding('T4-PEND', [totalOf('reconsideration')], 3, 2)],
  },
];

const unsure = (
  rule: RuleId,
  why: string,
  report: DisclosureReport,
  more: Partial<UnsureReport> = {},
): UnsureReport => ({
  rule,
  why,
  report,
  outcome: 'CANNOT_TELL',
  instances: 1,
  ...more,
});
const nothingBefore = { circumstances: { earlier: [] } };

export const unsureHandling: readonly UnsureReport[] = [
  unsure('T3-ALLEQ', 'table 3 is missing', withoutCells('applications.'), {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure(
    'T3-FEE',
    'how many ended for a fee is blank',
    withFigures({ [cell('otherHandling.feeNotPaid')]: null }),
  ),
  unsure('T3-FEE', 'section six is not there', {
    ...withFigures(insteadOfGranted('otherHandling.feeNotPaid')),
    sections: soundReport.sections.filter(({ id }) => id !== 'other'),
  }),
  unsure(
    'T3-SECRET',
    'nobody says what kind of unit reports',
    withFigures(insteadOfGranted('refused.stateSecret')),
    {
      circumstances: { unitKind: null },
    },
  ),
  unsure('T3-SECRET', 'a department may hold secrets', withFigures(insteadOfGranted('refused.stateSecret')), {
    circumstances: { unitKind: 'DEPARTMENT' },
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('T3-SURGE', 'of the three years before one is known', soundReport, {
    circumstances: { earlier: earlierReports.slice(0, 1) },
  }),
  unsure(
    'T3-CARRY',
    'what is carried forward is blank in total',
    withFigures({ [cell('carriedForward')]: null }),
  ),
  unsure('T3-CARRY', 'too few came in for a share', noApplications(soundReport), {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure(
    'T3-DUPCOL',
    'two columns agree in all that is stated, and one cell is blank',
    withFigures({
      ...citizensTwice,
      [cell('granted', 'researchInstitution')]: null,
    }),
    { circumstances: { earlier: carriedTwice } },
  ),
  unsure(
    'T4-NOAPP',
    'nobody applied this year, and of last year nothing is known',
    noApplications(soundReport),
    nothingBefore,
  ),
  unsure('T4-MANY', 'what last year carried out might explain them', withFigures(manyReviews), nothingBefore),
  unsure(
    'T4-FIX',
    'one block’s cell is blank',
    withFigures({ 'disputes.suitAfterReconsideration.corrected': null }),
  ),
  unsure('T4-PRE24', 'the total of direct suits is blank', withFigures({ [totalOf('directSuit')]: null })),
  unsure('T4-PEND', 'last year’s report is not known', soundReport, {
    ...nothingBefore,
    instances: 3,
  }),
];
