import { judgeCounty } from '@mingjian/domain';
import type {
  CountyCircumstances,
  DisclosureReport,
  Judgement,
  Outcome,
  RosterUnit,
  RuleId,
} from '@mingjian/domain';
import { applicants, lastYearsReport, resultCells, rowCells, soundReport, withFigures } from './reports.js';
import type { Changes } from './reports.js';

const codes = ['410308101', '410308103', '410308-mzj', '410308-zfb'] as const;
const [east, west, bureau, office] = codes;
const ended = '410308109';
const unknown = '410308999';
const names: Readonly<Record<string, string>> = {
  [east]: '会盟镇',
  [west]: '送庄镇',
  [bureau]: '民政局',
  [office]: '区政府办公室',
  [ended]: '旧镇',
};

const rosterUnit = (code: string, part: Partial<RosterUnit> = {}): RosterUnit => ({
  code,
  name: names[code] ?? code,
  from: 2015,
  to: null,
  predecessors: [],
  ...part,
});

const ofUnit = (unit: string, report: DisclosureReport): DisclosureReport => ({ ...report, unit });

/** The sound report four times over. */
export const soundCounty: DisclosureReport = fourfold(soundReport);
export const soundCircumstances: CountyCircumstances = {
  roster: codes.map((code) => rosterUnit(code)),
  units: codes.map((code) => ofUnit(code, soundReport)),
  unitsBefore: codes.map((code) => ofUnit(code, lastYearsReport)),
  previous: fourfold(lastYearsReport),
};

function fourfold(report: DisclosureReport): DisclosureReport {
  return {
    ...report,
    unit: '410308',
    figures: report.figures.map(({ cell, value }) => ({
      cell,
      // The sound report charged 1.25 万元.
      value: typeof value === 'number' ? value * codes.length : '5',
    })),
  };
}

export interface FaultyCounty {
  readonly rule: RuleId;
  readonly fault: string;
  readonly report?: DisclosureReport;
  readonly circumstances?: Partial<CountyCircumstances>;
  readonly findings: readonly FoundOfCounty[];
}

/** A finding as a test writes it down. */
export type FoundOfCounty = Pick<Judgement, 'rule' | 'cells' | 'left' | 'right' | 'units' | 'unitsBeyond'>;

export function judgedCounty({
  report = soundCounty,
  circumstances = {},
}: Pick<FaultyCounty, 'report' | 'circumstances'>): readonly Judgement[] {
  return judgeCounty(report, { ...soundCircumstances, ...circumstances });
}

/** The units' reports with cells of one of them changed. */
const changed = (code: string, changes: Changes): readonly DisclosureReport[] =>
  soundCircumstances.units.map((report) => (report.unit === code ? withFigures(changes, report) : report));

const broughtForward = (by: number): Changes => ({
  'applications.broughtForward.naturalPerson': 4 + by,
  'applications.broughtForward.total': 8 + by,
});
const carried = (column: string, left: number, right: number): FoundOfCounty => ({
  rule: 'AG-CARRY',
  cells: [`applications.broughtForward.${column}`],
  left,
  right,
});
const merged = (units: readonly string[], right: readonly number[]): FoundOfCounty[] =>
  [...applicants, 'total'].flatMap((column, at) => {
    const left = [1, 0, 0, 0, 0, 1, 2][at] ?? 0;
    const due = right[at] ?? 0;
    return left === due
      ? []
      : [{ rule: 'AG-MERGE', cells: [`applications.broughtForward.${column}`], left, right: due, units }];
  });

export const faultyCounties: readonly FaultyCounty[] = [
  {
    rule: 'AG-CELL',
    fault: 'a slip in the county’s table',
    report: withFigures({ 'proactive.penalty.decisions': 17, 'proactive.fee.amount': '5.01' }, soundCounty),
    findings: [
      { rule: 'AG-CELL', cells: ['proactive.penalty.decisions'], left: 17, right: 16 },
      { rule: 'AG-CELL', cells: ['proactive.fee.amount'], left: '5.01', right: '5' },
    ],
  },
  {
    rule: 'AG-CELL',
    fault: 'a missing unit, and less than the others already have',
    report: withFigures({ 'proactive.penalty.decisions': 11 }, soundCounty),
    circumstances: { units: soundCircumstances.units.slice(1) },
    findings: [
      { rule: 'AG-CELL', cells: ['proactive.penalty.decisions'], left: 11, right: 12 },
      { rule: 'AG-COVER', cells: [], left: 3, right: 4, units: ['会盟镇'] },
    ],
  },
  {
    rule: 'AG-COVER',
    fault: 'two units have no report of the year',
    circumstances: { units: soundCircumstances.units.slice(2) },
    findings: [{ rule: 'AG-COVER', cells: [], left: 2, right: 4, units: ['会盟镇', '送庄镇'] }],
  },
  {
    rule: 'AG-COVER',
    fault: 'a unit that ended, and one that nobody knows, have reports of the year, which no sum takes in',
    circumstances: {
      roster: [...codes.map((code) => rosterUnit(code)), rosterUnit(ended, { to: 2024 })],
      units: [...soundCircumstances.units, ofUnit(ended, soundReport), ofUnit(unknown, soundReport)],
    },
    findings: [{ rule: 'AG-COVER', cells: [], left: 4, right: 4, unitsBeyond: ['旧镇', '410308999'] }],
  },
  {
    rule: 'AG-BAL',
    fault: 'a unit’s own table does not balance, and the county’s repeats it',
    report: withFigures({ 'applications.otherHandling.other.legalService': 1 }, soundCounty),
    circumstances: { units: changed(bureau, { 'applications.otherHandling.other.legalService': 1 }) },
    findings: [
      {
        rule: 'AG-BAL',
        cells: [...resultCells('legalService'), 'applications.handledTotal.legalService'],
        left: 1,
        right: 0,
      },
      { rule: 'AG-BAL', cells: rowCells('otherHandling.other'), left: 5, right: 4 },
    ],
  },
  {
    rule: 'AG-CARRY',
    fault: 'the county brings in one more than it carried out, as does one of its units',
    report: withFigures(broughtForward(1), soundCounty),
    circumstances: {
      units: changed(east, {
        'applications.broughtForward.naturalPerson': 2,
        'applications.broughtForward.total': 3,
        'applications.carriedForward.naturalPerson': 2,
        'applications.carriedForward.total': 2,
      }),
    },
    findings: [
      { rule: 'AG-CELL', cells: ['applications.carriedForward.naturalPerson'], left: 4, right: 5 },
      { rule: 'AG-CELL', cells: ['applications.carriedForward.total'], left: 4, right: 5 },
      carried('naturalPerson', 5, 4),
      carried('total', 9, 8),
    ],
  },
  {
    rule: 'AG-CARRY',
    fault: 'a unit left for another county with what it had open, and the county still counts it',
    circumstances: {
      roster: [...(soundCircumstances.roster ?? []), rosterUnit('410308109', { to: 2024 })],
      unitsBefore: [...soundCircumstances.unitsBefore, ofUnit('410308109', lastYearsReport)],
    },
    findings: [carried('naturalPerson', 4, 3), carried('otherOrganization', 4, 3), carried('total', 8, 6)],
  },
  {
    rule: 'AG-MERGE',
    fault: 'a town of two earlier ones carries in what one of them had open',
    circumstances: {
      roster: [
        rosterUnit(east, { from: 2025, predecessors: ['410322101', '410322102'] }),
        ...codes.slice(1).map((code) => rosterUnit(code)),
        ...['410322101', '410322102'].map((code) => rosterUnit(code, { to: 2024 })),
      ],
      unitsBefore: [
        ...soundCircumstances.unitsBefore.slice(1),
        ...['410322101', '410322102'].map((code) => ofUnit(code, lastYearsReport)),
      ],
    },
    findings: merged(['会盟镇'], [2, 0, 0, 0, 0, 2, 4]),
  },
  {
    rule: 'AG-MERGE',
    fault: 'two towns that one was split into carry in together more than it had open',
    circumstances: {
      roster: [
        ...[east, west].map((code) => rosterUnit(code, { from: 2025, predecessors: ['410322101'] })),
        ...codes.slice(2).map((code) => rosterUnit(code)),
        rosterUnit('410322101', { to: 2024 }),
      ],
      unitsBefore: [...soundCircumstances.unitsBefore.slice(2), ofUnit('410322101', lastYearsReport)],
    },
    findings: [
      ...merged(['会盟镇', '送庄镇'], [0, 0, 0, 0, 0, 0, 0]).map((one) => ({
        ...one,
        left: Number(one.left) * 2,
        right: one.left,
      })),
    ],
  },
];

export interface UnsureCounty extends Pick<FaultyCounty, 'rule' | 'report' | 'circumstances'> {
  readonly why: string;
  readonly outcome: Outcome;
}

const withoutRoster = { roster: null } as const;

export const unsureCounties: readonly UnsureCounty[] = [
  {
    rule: 'AG-CELL',
    why: 'a unit has no report, and the county’s figure may be right',
    circumstances: { units: soundCircumstances.units.slice(1) },
    outcome: 'CANNOT_TELL',
  },
  {
    rule: 'AG-CELL',
    why: 'the county left a cell blank',
    report: withFigures({ 'proactive.penalty.decisions': null }, soundCounty),
    outcome: 'CANNOT_TELL',
  },
  {
    rule: 'AG-COVER',
    why: 'nobody says which units there are',
    circumstances: withoutRoster,
    outcome: 'CANNOT_TELL',
  },
  {
    rule: 'AG-BAL',
    why: 'a unit left a cell blank',
    circumstances: { units: changed(office, { 'applications.granted.legalService': null }) },
    outcome: 'CANNOT_TELL',
  },
  {
    rule: 'AG-CARRY',
    why: 'last year’s report is not at hand',
    circumstances: { previous: null },
    outcome: 'CANNOT_TELL',
  },
  {
    rule: 'AG-MERGE',
    why: 'nobody says who took over from whom',
    circumstances: withoutRoster,
    outcome: 'CANNOT_TELL',
  },
  { rule: 'AG-MERGE', why: 'nobody took over from anybody', outcome: 'NOT_APPLICABLE' },
  {
    rule: 'AG-MERGE',
    why: 'of two that one was split into one has no report',
    circumstances: {
      roster: [
        ...[east, west].map((code) => rosterUnit(code, { from: 2025, predecessors: ['410322101'] })),
        rosterUnit('410322101', { to: 2024 }),
      ],
      units: soundCircumstances.units.slice(1),
      unitsBefore: [ofUnit('410322101', lastYearsReport)],
    },
    outcome: 'CANNOT_TELL',
  },
];
