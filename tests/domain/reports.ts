import { figuresOf, findingsOf, formatById, judgeReport } from '@mingjian/domain';
import type {
  DisclosureReport,
  FigureValue,
  Finding,
  Judgement,
  Likeness,
  ReportCircumstances,
  UnitNames,
  ReportDates,
  RuleId,
} from '@mingjian/domain';

export const applicants = [
  'naturalPerson',
  'commercialEnterprise',
  'researchInstitution',
  'publicWelfare',
  'legalService',
  'otherOrganization',
] as const;

/** Rows of table 3 of a sound report; every other row is zero. Columns as printed, the total last. */
const applicationRows: Readonly<Record<string, readonly number[]>> = {
  newlyReceived: [7, 2, 0, 1, 0, 1, 11],
  broughtForward: [1, 0, 0, 0, 0, 1, 2],
  granted: [3, 1, 0, 0, 0, 1, 5],
  partlyGranted: [1, 0, 0, 1, 0, 0, 2],
  'refused.stateSecret': [0, 0, 0, 0, 0, 0, 0],
  'refused.prohibitedByLaw': [0, 0, 0, 0, 0, 0, 0],
  'refused.endangersSafetyOrStability': [0, 0, 0, 0, 0, 0, 0],
  'refused.protectsThirdParty': [1, 0, 0, 0, 0, 0, 1],
  'refused.internalAffairs': [0, 0, 0, 0, 0, 0, 0],
  'refused.processInformation': [0, 0, 0, 0, 0, 0, 0],
  'refused.enforcementFile': [0, 0, 0, 0, 0, 0, 0],
  'refused.administrativeInquiry': [0, 0, 0, 0, 0, 0, 0],
  'unavailable.notHeld': [1, 1, 0, 0, 0, 0, 2],
  'unavailable.wouldNeedCreation': [0, 0, 0, 0, 0, 0, 0],
  'unavailable.stillUnclear': [0, 0, 0, 0, 0, 0, 0],
  'notProcessed.petitionOrComplaint': [1, 0, 0, 0, 0, 0, 1],
  'notProcessed.repeated': [0, 0, 0, 0, 0, 0, 0],
  'notProcessed.publicPublication': [0, 0, 0, 0, 0, 0, 0],
  'notProcessed.excessive': [0, 0, 0, 0, 0, 0, 0],
  'notProcessed.confirmationRequest': [0, 0, 0, 0, 0, 0, 0],
  'otherHandling.notCorrectedInTime': [0, 0, 0, 0, 0, 0, 0],
  'otherHandling.feeNotPaid': [0, 0, 0, 0, 0, 0, 0],
  'otherHandling.other': [0, 0, 0, 0, 0, 1, 1],
  handledTotal: [7, 2, 0, 1, 0, 2, 12],
  carriedForward: [1, 0, 0, 0, 0, 0, 1],
};

const soundFigures: ReadonlyMap<string, FigureValue> = new Map<string, FigureValue>([
  ['proactive.governmentRule.issued', 0],
  ['proactive.governmentRule.repealed', 0],
  ['proactive.governmentRule.inForce', 0],
  ['proactive.normativeDocument.issued', 3],
  ['proactive.normativeDocument.repealed', 1],
  ['proactive.normativeDocument.inForce', 5],
  ['proactive.licensing.decisions', 12],
  ['proactive.penalty.decisions', 4],
  ['proactive.compulsion.decisions', 0],
  ['proactive.fee.amount', '1.25'],
  ...Object.entries(applicationRows).flatMap(([row, values]) =>
    [...applicants, 'total'].map((column, at): [string, FigureValue] => [
      `applications.${row}.${column}`,
      values[at] ?? Number.NaN,
    ]),
  ),
  ['disputes.reconsideration.upheld', 1],
  ['disputes.reconsideration.corrected', 0],
  ['disputes.reconsideration.other', 0],
  ['disputes.reconsideration.pending', 1],
  ['disputes.reconsideration.total', 2],
  ['disputes.directSuit.upheld', 0],
  ['disputes.directSuit.corrected', 0],
  ['disputes.directSuit.other', 0],
  ['disputes.directSuit.pending', 0],
  ['disputes.directSuit.total', 0],
  ['disputes.suitAfterReconsideration.upheld', 0],
  ['disputes.suitAfterReconsideration.corrected', 0],
  ['disputes.suitAfterReconsideration.other', 1],
  ['disputes.suitAfterReconsideration.pending', 0],
  ['disputes.suitAfterReconsideration.total', 1],
]);

/** A report of 送庄镇 for 2025 in which every rule holds. */
export const soundReport: DisclosureReport = {
  unit: '410308103',
  reportYear: 2025,
  formatFound: 'revised-2021',
  publishedOn: '2026-01-28',
  title: '送庄镇2025年度政府信息公开工作年度报告',
  references: ['国办公开办函〔2021〕30号'],
  figures: [...soundFigures].map(([cell, value]) => ({ cell, value })),
  statements: [
    { measure: 'disclosure.items', value: 326, qualifier: 'EXACT', section: 'proactive' },
    { measure: 'improvement.problems', value: 2, qualifier: 'EXACT', section: 'problems' },
    { measure: 'improvement.measures', value: 2, qualifier: 'EXACT', section: 'problems' },
  ],
  practices: [{ practice: 'applications.handledInTime', holds: true, names: [], section: 'overview' }],
  sections: [
    {
      id: 'overview',
      title: null,
      text: '2025年，全镇主动公开信息326条。工作考核合格，社会评议满意，没有责任追究。联系电话：0379-00000000。',
      nothingToReport: false,
    },
    { id: 'problems', title: null, text: '公开内容还不够及时，将逐月核对。', nothingToReport: false },
    { id: 'other', title: null, text: null, nothingToReport: true },
  ],
};

/**
 * Rules that do not concern it: they look at documents, at figures that its few words do not tell, or at what no
 * report of last year says.
 */
export const untold: readonly RuleId[] = [
  ...(['CP-VER', 'CP-IMG', 'CP-ROWS', 'SE-WORD', 'TX-ZERO', 'TX-NEW', 'TX-DONE', 'TX-CARRYIN'] as const),
  ...(['TX-CARRYOUT', 'TX-RESULT', 'TX-RV', 'TX-LIT', 'TX-NORM', 'TX-DEC', 'TX-PARTS', 'TX-CHAN'] as const),
  ...(['TX-NEST', 'TX-MODE', 'TX-PCT', 'TX-PCT100', 'TX-PERIOD', 'TX-NPARTS'] as const),
  ...(['T2-BACKCAST', 'YY-CARRY-T', 'YY-CUM', 'YY-STATED', 'TM-CONFLICT'] as const),
  ...(['CP-PIC', 'AG-DEDUP'] as const),
];

/** Changes to single cells; null leaves the cell blank. */
export type Changes = Readonly<Record<string, FigureValue | null>>;

export function withFigures(changes: Changes, report: DisclosureReport = soundReport): DisclosureReport {
  const figures = new Map(figuresOf(report));
  for (const [cell, value] of Object.entries(changes)) {
    if (value === null) figures.delete(cell);
    else figures.set(cell, value);
  }
  const order = new Map([...soundFigures.keys()].map((cell, at) => [cell, at]));
  return {
    ...report,
    figures: [...figures]
      .map(([cell, value]) => ({ cell, value }))
      .sort((a, b) => (order.get(a.cell) ?? -1) - (order.get(b.cell) ?? -1)),
  };
}

/** A report without the cells whose code begins so. */
export function withoutCells(prefix: string, report: DisclosureReport = soundReport): DisclosureReport {
  return { ...report, figures: report.figures.filter(({ cell }) => !cell.startsWith(prefix)) };
}

/** What 送庄镇 carried out of 2024, and had in force at its end, is what it brings into 2025. */
export const lastYearsReport: DisclosureReport = {
  ...withFigures({
    ...Object.fromEntries(
      [...applicants, 'total'].map((column, at) => [
        `applications.carriedForward.${column}`,
        applicationRows['broughtForward']?.[at] ?? null,
      ]),
    ),
    'proactive.normativeDocument.inForce': 3,
  }),
  reportYear: 2024,
};

/** The three years before 2025, as the rules look back to them. */
export const earlierReports: readonly DisclosureReport[] = [2024, 2023, 2022].map((reportYear) => ({
  ...lastYearsReport,
  reportYear,
}));

export const datesInTime: ReportDates = {
  filedOn: '2026-01-15',
  filingDue: '2026-01-20',
  publicationDue: '2026-01-31',
  today: '2026-02-10',
  returns: { times: 1, missed: 0 },
};

/** Compared with earlier years and other units, and like none of them. */
export const unlikeOthers: Likeness = {
  ownYears: { compared: 3, nearest: null },
  peers: { compared: 51, nearest: null },
};

/** What the unit and those beside it are called. */
export const usualNames: UnitNames = {
  own: ['送庄镇'],
  others: ['平乐镇', '小浪底镇', '孟津区财政局', '孟津区人民政府办公室', '城关街道办事处'],
};

export const usualCircumstances: ReportCircumstances = {
  earlier: earlierReports,
  names: usualNames,
  unitKind: 'TOWN',
  unitMakesRules: false,
  document: null,
  likeness: unlikeOthers,
  dates: datesInTime,
};

export function judge(
  report: DisclosureReport = soundReport,
  circumstances: Partial<ReportCircumstances> = {},
): readonly Judgement[] {
  return judgeReport(report, { ...usualCircumstances, ...circumstances });
}

/** A finding as a test writes it down: everything but its sentences. */
export type Found = Pick<Finding, 'rule' | 'cells' | 'left' | 'right' | 'silencedBy'>;

/** All findings of a report, silenced ones included. */
export function found(
  report: DisclosureReport,
  circumstances: Partial<ReportCircumstances> = {},
): readonly Found[] {
  return findingsOf(judge(report, circumstances), formatById(report.formatFound)).map(
    ({ rule, cells, left, right, silencedBy }) => ({ rule, cells, left, right, silencedBy }),
  );
}

/** Cells of one row of table 3 or 4 over its columns as printed. */
export function rowCells(row: string): string[] {
  return [...applicants, 'total'].map((column) => `applications.${row}.${column}`);
}

/** The 21 results of handling in one column of table 3, as printed. */
export function resultCells(column: string): string[] {
  return Object.keys(applicationRows)
    .slice(2, -2)
    .map((row) => `applications.${row}.${column}`);
}

/** The four cells that T3-BAL reads in a column. */
export function balanceCells(column: string): string[] {
  return ['newlyReceived', 'broughtForward', 'handledTotal', 'carriedForward'].map(
    (row) => `applications.${row}.${column}`,
  );
}

export function disputeCells(block: string): string[] {
  return ['upheld', 'corrected', 'other', 'pending', 'total'].map((column) => `disputes.${block}.${column}`);
}
