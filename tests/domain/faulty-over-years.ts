import type { DisclosureReport, RuleId, Statement } from '@mingjian/domain';
import { earlierWith } from './faulty-handling.js';
import type { FaultyReport, UnsureReport } from './faulty-reports.js';
import { withOverview } from './faulty-words.js';
import { readingOf } from './hand-reading.js';
import { oldCircumstances, soundTrial, withTrial } from './old-reports.js';
import { applicants, datesInTime, earlierReports, soundReport, withFigures } from './reports.js';
import type { Found } from './reports.js';

const norm = (column: string): string => `proactive.normativeDocument.${column}`;
const fee = 'proactive.fee.amount';
const words = '2025年，全镇主动公开信息326条。工作考核合格，社会评议满意，没有责任追究。地址：镇政府。';
const growth =
  '2025年，全镇主动公开信息326条，同比增长20%。工作考核合格，社会评议满意，没有责任追究。地址：镇政府。';
const nothingBefore = { circumstances: { earlier: [] } };

function finding(
  rule: RuleId,
  cells: readonly string[],
  left: Found['left'] = null,
  right: Found['right'] = null,
): Found {
  return { rule, cells, left, right, silencedBy: null };
}

/** A report in which a measure of the words says something else. */
function saying(
  measure: Statement['measure'],
  value: number,
  report: DisclosureReport = soundReport,
): DisclosureReport {
  const said: Statement = {
    measure,
    value,
    qualifier: 'EXACT',
    section: 'proactive',
  };
  return {
    ...report,
    statements: [said, ...report.statements.filter((one) => one.measure !== measure)],
  };
}

const earlierSaying = (measure: Statement['measure'], value: number) =>
  earlierReports.map((report) => saying(measure, value, report));

/** The trial report of the year before, from which 2020 goes on. */
const trialOf2019: DisclosureReport = {
  ...withTrial({
    'proactive.licensing.itemsLastYear': 14,
    'applications.carriedForward.naturalPerson': 0,
    'applications.carriedForward.total': 0,
  }),
  reportYear: 2019,
};
const in2020 = oldCircumstances(2020);
const since2019 = { ...in2020, earlier: [trialOf2019] };
const licensingItems = ['proactive.licensing.itemsLastYear', 'proactive.licensing.itemsChange'];

/** Carries in what it carries out, and repeals as many documents as it issues: next year’s report may be the same. */
const standingStill = withFigures({
  'applications.newlyReceived.otherOrganization': 2,
  'applications.newlyReceived.total': 12,
  'applications.broughtForward.otherOrganization': 0,
  'applications.broughtForward.total': 1,
  [norm('issued')]: 1,
});
const yearsOfStandingStill = earlierReports.map(({ reportYear }) => ({
  ...standingStill,
  reportYear,
}));
const applicationCells = (row: string, columns: string): string[] =>
  columns.split(' ').map((column) => `applications.${row}.${column}`);

const splitUnknown = earlierWith({
  ...Object.fromEntries(applicants.map((column) => [`applications.carriedForward.${column}`, null])),
  'applications.carriedForward.total': 3,
});

const unpublished = { ...soundReport, publishedOn: null };

/** Reports with one fault each against their own earlier years, or in their days; worked out by hand. */
export const faultyOverYears: readonly FaultyReport[] = [
  {
    rule: 'T2-ROLL',
    fault: 'one document fewer in force than last year’s, those issued and those repealed leave',
    report: soundReport,
    circumstances: { earlier: earlierWith({ [norm('inForce')]: 4 }) },
    findings: [finding('T2-ROLL', [norm('issued'), norm('repealed'), norm('inForce')], 6, 5)],
  },
  {
    rule: 'T2-ROLLUP',
    fault: 'seven in force where there can be six at most',
    report: withFigures({ [norm('inForce')]: 7 }),
    findings: [
      {
        ...finding('T2-ROLL', [norm('issued'), norm('repealed'), norm('inForce')], 5, 7),
        silencedBy: 'T2-ROLLUP',
      },
      finding('T2-ROLLUP', [norm('inForce'), norm('issued')], 7, 6),
    ],
  },
  {
    rule: 'T2-REPMAX',
    fault: 'seven repealed where there were six',
    report: withFigures({ [norm('repealed')]: 7, [norm('inForce')]: 0 }),
    findings: [
      finding('T2-ROLL', [norm('issued'), norm('repealed'), norm('inForce')], -1, 0),
      finding('T2-REPMAX', [norm('repealed'), norm('issued')], 7, 6),
    ],
  },
  {
    rule: 'T2-BACKCAST',
    fault: 'none issued, one repealed, none in force: there was one last year, and no report says so',
    report: withFigures({
      [norm('issued')]: 0,
      [norm('repealed')]: 1,
      [norm('inForce')]: 0,
    }),
    ...nothingBefore,
    findings: [finding('T2-BACKCAST', [norm('inForce'), norm('issued'), norm('repealed')], 1, 0)],
  },
  {
    rule: 'T2-FEEUNIT',
    fault: 'a town that takes in over a hundred million yuan',
    report: withFigures({ [fee]: '12500' }),
    findings: [finding('T2-FEEUNIT', [fee], '12500')],
  },
  {
    rule: 'T2-FEEUNIT',
    fault: 'the number of yuan that the words tell stands in the cell for units of ten thousand',
    report: withOverview(`${words}收取行政事业性收费2,510 元。`, withFigures({ [fee]: '2510' })),
    findings: [finding('T2-FEEUNIT', [fee], '2510')],
  },
  {
    rule: 'T2-PEN21',
    fault: 'a hundred and four penalties after a year without one',
    report: withFigures({ 'proactive.penalty.decisions': 104 }),
    circumstances: {
      earlier: earlierWith({ 'proactive.penalty.decisions': 0 }),
    },
    findings: [finding('T2-PEN21', ['proactive.penalty.decisions'], 0, 104)],
  },
  {
    rule: 'T2B-NEW',
    fault: 'three documents newly public, two newly made',
    report: withTrial({ [norm('disclosed')]: 3 }),
    circumstances: in2020,
    findings: [finding('T2B-NEW', [norm('disclosed'), norm('made')], 3, 2)],
  },
  {
    rule: 'T2B-ITEM',
    fault: 'last year’s report ended with ten items, this year’s begins with twelve',
    report: soundTrial,
    circumstances: {
      ...in2020,
      earlier: [
        {
          ...trialOf2019,
          figures: trialOf2019.figures.map((figure) =>
            figure.cell === 'proactive.licensing.itemsLastYear' ? { ...figure, value: 12 } : figure,
          ),
        },
      ],
    },
    findings: [finding('T2B-ITEM', licensingItems, 10, 12)],
  },
  {
    rule: 'T2B-ITEM',
    fault: 'thirteen items of twelve went',
    report: withTrial({ 'proactive.licensing.itemsChange': -13 }),
    circumstances: since2019,
    findings: [finding('T2B-ITEM', licensingItems, '≥13', 12)],
  },
  {
    rule: 'T2B-PROC',
    fault: 'two procurement projects that cost nothing',
    report: withTrial({ 'proactive.procurement.projects': 2 }),
    circumstances: in2020,
    findings: [
      finding('T2B-PROC', ['proactive.procurement.projects', 'proactive.procurement.amount'], 2, '0'),
    ],
  },
  {
    rule: 'YY-CARRY-T',
    fault: 'last year’s total carried out is one more, and nobody knows of whom',
    report: soundReport,
    circumstances: { earlier: splitUnknown },
    findings: [finding('YY-CARRY-T', ['applications.broughtForward.total'], 3, 2)],
  },
  {
    rule: 'YY-CUM',
    fault: 'two thousand items over all years after sixteen hundred and 326 more',
    report: saying('disclosure.itemsCumulative', 2000),
    circumstances: {
      earlier: earlierSaying('disclosure.itemsCumulative', 1600),
    },
    findings: [finding('YY-CUM', [], 1926, 2000)],
  },
  {
    rule: 'YY-SWING',
    fault: 'three times as many items as last year',
    report: soundReport,
    circumstances: { earlier: earlierSaying('disclosure.items', 100) },
    findings: [finding('YY-SWING', [], 100, 326)],
  },
  {
    rule: 'YY-SAME',
    fault: 'not a figure has moved since last year',
    report: standingStill,
    circumstances: { earlier: yearsOfStandingStill },
    findings: [
      finding(
        'YY-SAME',
        [
          ...[norm('issued'), norm('repealed'), norm('inForce')],
          ...['proactive.licensing.decisions', 'proactive.penalty.decisions', fee],
          ...applicationCells(
            'newlyReceived',
            'naturalPerson commercialEnterprise publicWelfare otherOrganization',
          ),
          ...applicationCells('broughtForward', 'naturalPerson'),
          ...applicationCells('granted', 'naturalPerson commercialEnterprise otherOrganization'),
          ...applicationCells('partlyGranted', 'naturalPerson publicWelfare'),
          ...applicationCells('refused.protectsThirdParty', 'naturalPerson'),
          ...applicationCells('unavailable.notHeld', 'naturalPerson commercialEnterprise'),
          ...applicationCells('notProcessed.petitionOrComplaint', 'naturalPerson'),
          ...applicationCells('otherHandling.other', 'otherOrganization'),
          ...applicationCells('carriedForward', 'naturalPerson'),
          ...['disputes.reconsideration.upheld', 'disputes.reconsideration.pending'],
          'disputes.suitAfterReconsideration.other',
        ],
        26,
      ),
    ],
  },
  {
    rule: 'YY-STATED',
    fault: 'a growth of a fifth where it was nine in a hundred',
    report: withOverview(growth),
    circumstances: { earlier: earlierSaying('disclosure.items', 300) },
    findings: [finding('YY-STATED', [], 20, 9)],
  },
  {
    rule: 'TM-NODATE',
    fault: 'it should be public by now, and no day is told',
    report: unpublished,
    findings: [finding('TM-DUE', [], null, '2026-01-31'), finding('TM-NODATE', [], null, '2026-01-31')],
  },
  {
    rule: 'TM-CONFLICT',
    fault: 'the page was published on the 28th, the report is signed on the 20th',
    report: soundReport,
    circumstances: {
      document: readingOf(`${words}\n2026年1月20日\n`, {
        publishedOn: '2026-01-28',
      }),
    },
    findings: [finding('TM-CONFLICT', [], '2026-01-28', '2026-01-20')],
  },
  {
    rule: 'TM-RETRO',
    fault: 'published half a year after its date',
    report: { ...soundReport, publishedOn: '2026-08-01' },
    findings: [
      finding('TM-DUE', [], '2026-08-01', '2026-01-31'),
      finding('TM-RETRO', [], '2026-08-01', '2026-07-30'),
    ],
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

export const unsureOverYears: readonly UnsureReport[] = [
  ...(['T2-ROLL', 'T2-ROLLUP', 'T2-REPMAX', 'YY-SWING', 'YY-SAME'] as const).map((rule) =>
    unsure(rule, 'last year’s report is not known', soundReport, nothingBefore),
  ),
  unsure('T2-BACKCAST', 'last year’s report says it itself', soundReport, {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('T2-BACKCAST', 'the number issued is blank', withFigures({ [norm('issued')]: null }), nothingBefore),
  unsure('T2-FEEUNIT', 'the amount is blank', withFigures({ [fee]: null })),
  unsure('T2-FEEUNIT', 'nobody says whether a township took in so much', withFigures({ [fee]: '12500' }), {
    circumstances: { unitKind: null },
  }),
  unsure('T2-PEN21', 'no coercion this year, and of last year nothing is known', soundReport, nothingBefore),
  unsure('T2B-NEW', 'what is newly public is blank', withTrial({ [norm('disclosed')]: null }), {
    circumstances: in2020,
  }),
  unsure('T2B-ITEM', 'the report of 2019 is not known', soundTrial, {
    circumstances: in2020,
    instances: 5,
  }),
  unsure(
    'T2B-PROC',
    'the number of projects is blank',
    withTrial({ 'proactive.procurement.projects': null }),
    { circumstances: in2020 },
  ),
  unsure('YY-CARRY-T', 'the kinds of applicants are known', soundReport, {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('YY-CARRY-T', 'last year’s report is not known', soundReport, nothingBefore),
  unsure(
    'YY-CUM',
    'last year’s total over all years is not known',
    saying('disclosure.itemsCumulative', 2000),
  ),
  unsure('YY-CUM', 'it is the year’s own number', saying('disclosure.itemsCumulative', 326), {
    circumstances: {
      earlier: earlierSaying('disclosure.itemsCumulative', 1600),
    },
  }),
  unsure('YY-CUM', 'no total over all years is told', soundReport, {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('YY-SAME', 'last year’s report is on another form', soundReport, {
    circumstances: { earlier: [{ ...soundTrial, reportYear: 2024 }] },
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('YY-STATED', 'a change is stated and last year’s figure is not known', withOverview(growth), {
    circumstances: { earlier: [] },
  }),
  unsure('TM-NODATE', 'the law’s date is today', unpublished, {
    circumstances: { dates: { ...datesInTime, today: '2026-01-31' } },
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('TM-CONFLICT', 'it was not read from a document', soundReport, {
    outcome: 'NOT_APPLICABLE',
  }),
  unsure('TM-CONFLICT', 'a day is told, and not on which day it was published', soundReport, {
    circumstances: { document: readingOf(`${words}\n2026年1月20日\n`) },
  }),
  unsure('TM-RETRO', 'nobody says which dates hold', soundReport, {
    circumstances: { dates: null },
  }),
];
