import type { DisclosureReport, Outcome, ReportCircumstances, RuleId } from '@mingjian/domain';
import {
  balanceCells,
  datesInTime,
  disputeCells,
  lastYearsReport,
  resultCells,
  rowCells,
  soundReport,
  withFigures,
  withoutCells,
} from './reports.js';
import type { Found } from './reports.js';

/** A report with one fault, and everything that is found in it, worked out by hand. */
export interface FaultyReport {
  readonly rule: RuleId;
  readonly fault: string;
  readonly report: DisclosureReport;
  readonly circumstances?: Partial<ReportCircumstances>;
  readonly findings: readonly Found[];
}

const ruleCells = ['issued', 'repealed', 'inForce'].map((column) => `proactive.governmentRule.${column}`);
const validminCells = ['inForce', 'issued', 'repealed'].map(
  (column) => `proactive.normativeDocument.${column}`,
);
const noSides = { left: null, right: null, silencedBy: null } as const;

export const faultyReports: readonly FaultyReport[] = [
  {
    rule: 'T2-RULE0',
    fault: 'a town says that it has two rules (规章) in force',
    report: withFigures({ 'proactive.governmentRule.issued': 1, 'proactive.governmentRule.inForce': 2 }),
    findings: [{ rule: 'T2-RULE0', cells: ruleCells, left: 3, right: 0, silencedBy: null }],
  },
  {
    rule: 'T2-RULE0',
    fault: 'a town says that it has a rule in force and leaves the rest of the row blank',
    report: withFigures({
      'proactive.governmentRule.issued': null,
      'proactive.governmentRule.repealed': null,
      'proactive.governmentRule.inForce': 1,
    }),
    findings: [{ rule: 'T2-RULE0', cells: ruleCells, left: 1, right: 0, silencedBy: null }],
  },
  {
    rule: 'T2-RULE0',
    fault: 'two rules issued and two taken off again: none in all, and neither is none',
    report: withFigures({ 'proactive.governmentRule.issued': 2, 'proactive.governmentRule.inForce': -2 }),
    findings: [
      { rule: 'T2-RULE0', cells: ruleCells, left: 0, right: 0, silencedBy: null },
      {
        rule: 'T2-NONNEG',
        cells: ['proactive.governmentRule.inForce'],
        left: -2,
        right: null,
        silencedBy: null,
      },
    ],
  },
  {
    rule: 'T2-NONNEG',
    fault: 'fewer than no licences, half a penalty and a fee below zero',
    report: withFigures({
      'proactive.licensing.decisions': -1,
      'proactive.penalty.decisions': 1.5,
      'proactive.fee.amount': '-0.5',
    }),
    findings: [
      {
        rule: 'T2-NONNEG',
        cells: ['proactive.licensing.decisions'],
        left: -1,
        right: null,
        silencedBy: null,
      },
      { rule: 'T2-NONNEG', cells: ['proactive.penalty.decisions'], left: 1.5, right: null, silencedBy: null },
      { rule: 'T2-NONNEG', cells: ['proactive.fee.amount'], left: '-0.5', right: null, silencedBy: null },
    ],
  },
  {
    rule: 'T2-VALIDMIN',
    fault: 'three documents issued, one repealed and only one in force',
    report: withFigures({ 'proactive.normativeDocument.inForce': 1 }),
    findings: [
      { rule: 'T2-VALIDMIN', cells: validminCells, left: 1, right: 2, silencedBy: null },
      {
        rule: 'T2-ROLL',
        cells: ['issued', 'repealed', 'inForce'].map((column) => `proactive.normativeDocument.${column}`),
        left: 5,
        right: 1,
        silencedBy: null,
      },
    ],
  },
  {
    rule: 'T3-BAL',
    fault: 'an enterprise’s application that has neither a result nor is carried forward',
    report: withFigures({
      'applications.newlyReceived.commercialEnterprise': 3,
      'applications.newlyReceived.total': 12,
    }),
    findings: [
      { rule: 'T3-BAL', cells: balanceCells('commercialEnterprise'), left: 3, right: 2, silencedBy: null },
      { rule: 'T3-BAL', cells: balanceCells('total'), left: 14, right: 13, silencedBy: 'T3-BAL' },
    ],
  },
  {
    rule: 'T3-SUM',
    fault: 'a citizen’s granted application that the row of totals does not count',
    report: withFigures({
      'applications.granted.naturalPerson': 4,
      'applications.granted.total': 6,
    }),
    findings: [
      {
        rule: 'T3-SUM',
        cells: [...resultCells('naturalPerson'), 'applications.handledTotal.naturalPerson'],
        left: 8,
        right: 7,
        silencedBy: null,
      },
      {
        rule: 'T3-SUM',
        cells: [...resultCells('total'), 'applications.handledTotal.total'],
        left: 13,
        right: 12,
        silencedBy: 'T3-SUM',
      },
    ],
  },
  {
    rule: 'T3-ROW',
    fault: 'a total that counts one application more than the kinds of applicants',
    report: withFigures({ 'applications.newlyReceived.total': 12 }),
    // No program knows whether the cell or its total is wrong: the column says it as well.
    findings: [
      { rule: 'T3-BAL', cells: balanceCells('total'), left: 14, right: 13, silencedBy: null },
      { rule: 'T3-ROW', cells: rowCells('newlyReceived'), left: 11, right: 12, silencedBy: null },
    ],
  },
  {
    rule: 'T3-INT',
    fault: 'half an application',
    report: withFigures({ 'applications.otherHandling.feeNotPaid.legalService': 0.5 }),
    findings: [
      {
        rule: 'T3-SUM',
        cells: [...resultCells('legalService'), 'applications.handledTotal.legalService'],
        left: 0.5,
        right: 0,
        silencedBy: 'T3-INT',
      },
      {
        rule: 'T3-ROW',
        cells: rowCells('otherHandling.feeNotPaid'),
        left: 0.5,
        right: 0,
        silencedBy: 'T3-INT',
      },
      {
        rule: 'T3-INT',
        cells: ['applications.otherHandling.feeNotPaid.legalService'],
        left: 0.5,
        right: null,
        silencedBy: null,
      },
    ],
  },
  {
    rule: 'T3-NULL',
    fault: 'two cells of table 3 left blank',
    report: withFigures({
      'applications.refused.stateSecret.total': null,
      'applications.refused.stateSecret.legalService': null,
    }),
    findings: [
      {
        rule: 'T3-NULL',
        cells: ['applications.refused.stateSecret.legalService', 'applications.refused.stateSecret.total'],
        left: 2,
        right: 0,
        silencedBy: null,
      },
    ],
  },
  {
    rule: 'T4-SUM',
    fault: 'a lawsuit in the total that has no result',
    report: withFigures({ 'disputes.directSuit.total': 1 }),
    findings: [
      { rule: 'T4-SUM', cells: disputeCells('directSuit'), left: 0, right: 1, silencedBy: null },
      { rule: 'T4-PRE24', cells: ['disputes.directSuit.total'], left: 1, right: 0, silencedBy: null },
    ],
  },
  {
    rule: 'T4-INT',
    fault: 'fewer than no reconsiderations with another result',
    report: withFigures({ 'disputes.reconsideration.other': -1 }),
    findings: [
      { rule: 'T4-SUM', cells: disputeCells('reconsideration'), left: 1, right: 2, silencedBy: 'T4-INT' },
      { rule: 'T4-INT', cells: ['disputes.reconsideration.other'], left: -1, right: null, silencedBy: null },
    ],
  },
  {
    rule: 'YY-CARRY',
    fault: 'last year’s report carried out one application more than this year’s brings in',
    report: soundReport,
    circumstances: {
      earlier: [
        withFigures(
          { 'applications.carriedForward.naturalPerson': 2, 'applications.carriedForward.total': 3 },
          lastYearsReport,
        ),
      ],
    },
    findings: [
      {
        rule: 'YY-CARRY',
        cells: ['applications.broughtForward.naturalPerson'],
        left: 2,
        right: 1,
        silencedBy: null,
      },
      {
        rule: 'YY-CARRY',
        cells: ['applications.broughtForward.total'],
        left: 3,
        right: 2,
        silencedBy: 'YY-CARRY',
      },
    ],
  },
  {
    rule: 'CP-TAB',
    fault: 'table 4 is missing, its section has words',
    report: {
      ...withoutCells('disputes.'),
      sections: [
        ...soundReport.sections,
        { id: 'disputes', title: null, text: '无行政复议和行政诉讼。', nothingToReport: false },
      ],
    },
    findings: [
      {
        rule: 'CP-TAB',
        cells: ['reconsideration', 'directSuit', 'suitAfterReconsideration'].flatMap(disputeCells),
        ...noSides,
      },
    ],
  },
  {
    rule: 'CP-SEC',
    fault: 'the section on problems has only spaces and the one on other matters is not there',
    report: {
      ...soundReport,
      sections: [
        ...soundReport.sections.filter(({ id }) => id === 'overview'),
        { id: 'problems', title: '存在的主要问题', text: '  \n　', nothingToReport: false },
      ],
    },
    findings: [{ rule: 'CP-SEC', cells: [], ...noSides }],
  },
  {
    rule: 'CP-KEY',
    fault: 'nowhere does it say how many items were disclosed this year',
    report: {
      ...soundReport,
      statements: [
        { measure: 'disclosure.itemsCumulative', value: 2000, qualifier: 'EXACT', section: 'overview' },
      ],
    },
    findings: [{ rule: 'CP-KEY', cells: [], ...noSides }],
  },
  {
    rule: 'TM-SUBMIT',
    fault: 'filed on the day after the county’s date',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, filedOn: '2026-01-21' } },
    findings: [{ rule: 'TM-SUBMIT', cells: [], left: '2026-01-21', right: '2026-01-20', silencedBy: null }],
  },
  {
    rule: 'TM-SUBMIT',
    fault: 'not filed, and the county’s date has passed',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, filedOn: null, today: '2026-01-21' } },
    findings: [{ rule: 'TM-SUBMIT', cells: [], left: null, right: '2026-01-20', silencedBy: null }],
  },
  {
    rule: 'TM-RETURN',
    fault: 'returned twice',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, returns: { times: 2, missed: 0 } } },
    findings: [{ rule: 'TM-RETURN', cells: [], left: 2, right: 1, silencedBy: null }],
  },
  {
    rule: 'TM-CORRECT',
    fault: 'returned, and not filed again by the day set for it',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, returns: { times: 1, missed: 1 } } },
    findings: [{ rule: 'TM-CORRECT', cells: [], left: 1, right: 0, silencedBy: null }],
  },
  {
    rule: 'TM-DUE',
    fault: 'published on the day after the law’s date',
    report: { ...soundReport, publishedOn: '2026-02-01' },
    findings: [{ rule: 'TM-DUE', cells: [], left: '2026-02-01', right: '2026-01-31', silencedBy: null }],
  },
  {
    rule: 'TM-DUE',
    fault: 'not published, and the law’s date has passed',
    report: { ...soundReport, publishedOn: null },
    circumstances: { dates: { ...datesInTime, today: '2026-02-01' } },
    findings: [
      { rule: 'TM-DUE', cells: [], left: null, right: '2026-01-31', silencedBy: null },
      { rule: 'TM-NODATE', cells: [], left: null, right: '2026-01-31', silencedBy: null },
    ],
  },
];

/** Reports of which a rule can say nothing, in how many of its columns, rows or blocks. */
export interface UnsureReport {
  readonly rule: RuleId;
  readonly why: string;
  readonly report: DisclosureReport;
  readonly circumstances?: Partial<ReportCircumstances>;
  readonly outcome: Extract<Outcome, 'CANNOT_TELL' | 'NOT_APPLICABLE'>;
  readonly instances: number;
}

const blank = (cell: string): DisclosureReport => withFigures({ [cell]: null });

export const unsureReports: readonly UnsureReport[] = [
  {
    rule: 'T2-RULE0',
    why: 'one of the three figures is blank and the others are zero',
    report: blank('proactive.governmentRule.repealed'),
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'T2-RULE0',
    why: 'the unit speaks for a city that makes rules',
    report: withFigures({ 'proactive.governmentRule.inForce': 6 }),
    circumstances: { unitMakesRules: true },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'T2-NONNEG',
    why: 'table 2 is missing',
    report: withoutCells('proactive.'),
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'T2-VALIDMIN',
    why: 'the number of documents repealed is blank',
    report: blank('proactive.normativeDocument.repealed'),
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'T3-BAL',
    why: 'what an enterprise’s column carries forward is blank',
    report: blank('applications.carriedForward.commercialEnterprise'),
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'T3-SUM',
    why: 'one result is blank in two columns',
    report: withFigures({
      'applications.notProcessed.excessive.naturalPerson': null,
      'applications.notProcessed.excessive.total': null,
    }),
    outcome: 'CANNOT_TELL',
    instances: 2,
  },
  {
    rule: 'T3-ROW',
    why: 'table 3 is missing',
    report: withoutCells('applications.'),
    outcome: 'CANNOT_TELL',
    instances: 25,
  },
  {
    rule: 'T3-INT',
    why: 'table 3 is missing',
    report: withoutCells('applications.'),
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'T3-NULL',
    why: 'table 3 is missing, which is another rule’s to say',
    report: withoutCells('applications.'),
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'T4-SUM',
    why: 'the pending cases of one block are blank',
    report: blank('disputes.directSuit.pending'),
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'T4-INT',
    why: 'table 4 is missing',
    report: withoutCells('disputes.'),
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'YY-CARRY',
    why: 'last year’s report is not known',
    report: soundReport,
    circumstances: { earlier: [] },
    outcome: 'CANNOT_TELL',
    instances: 7,
  },
  {
    rule: 'YY-CARRY',
    why: 'last year’s report has one of the cells blank',
    report: soundReport,
    circumstances: {
      earlier: [withFigures({ 'applications.carriedForward.legalService': null }, lastYearsReport)],
    },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'TM-SUBMIT',
    why: 'no county has set a date',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, filingDue: null } },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'TM-SUBMIT',
    why: 'it was taken in from an old document, and nobody knows when the county received that',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, filedOn: null, isReceiptUnknown: true, today: '2026-01-21' } },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
  {
    rule: 'TM-SUBMIT',
    why: 'it is not filed and the county’s date is today',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, filedOn: null, today: '2026-01-20' } },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'TM-DUE',
    why: 'it is not published and the law’s date is today',
    report: { ...soundReport, publishedOn: null },
    circumstances: { dates: { ...datesInTime, today: '2026-01-31' } },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'TM-RETURN',
    why: 'it was never returned',
    report: soundReport,
    circumstances: { dates: { ...datesInTime, returns: { times: 0, missed: 0 } } },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'TM-CORRECT',
    why: 'nobody says whether it was returned',
    report: soundReport,
    circumstances: {
      dates: {
        filedOn: '2026-01-15',
        filingDue: '2026-01-20',
        publicationDue: '2026-01-31',
        today: '2026-02-10',
      },
    },
    outcome: 'NOT_APPLICABLE',
    instances: 1,
  },
  {
    rule: 'TM-DUE',
    why: 'nobody says which dates hold',
    report: soundReport,
    circumstances: { dates: null },
    outcome: 'CANNOT_TELL',
    instances: 1,
  },
];

/** Rules that look at what is there: of any report they can tell. */
export const alwaysSure: readonly RuleId[] = ['CP-TAB', 'CP-SEC', 'CP-KEY', 'CP-FORM'];
