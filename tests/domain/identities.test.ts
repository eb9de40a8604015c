import type { FigureValue, Judgement, Outcome } from '@mingjian/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicants, earlierReports, judge, lastYearsReport, soundReport, withFigures } from './reports.js';

/**
 * The rules that add up cells, worked out a second time in the plainest way: a table is an object of rows of
 * columns, a blank is undefined, and every sum is written out.
 */
type Grid = Readonly<Record<string, Readonly<Record<string, number | undefined>>>>;

const columns = [...applicants, 'total'];
const results =
  `granted partlyGranted refused.stateSecret refused.prohibitedByLaw refused.endangersSafetyOrStability
  refused.protectsThirdParty refused.internalAffairs refused.processInformation refused.enforcementFile
  refused.administrativeInquiry unavailable.notHeld unavailable.wouldNeedCreation unavailable.stillUnclear
  notProcessed.petitionOrComplaint notProcessed.repeated notProcessed.publicPublication notProcessed.excessive
  notProcessed.confirmationRequest otherHandling.notCorrectedInTime otherHandling.feeNotPaid otherHandling.other`
    .trim()
    .split(/\s+/);
const rows = ['newlyReceived', 'broughtForward', ...results, 'handledTotal', 'carriedForward'];
const blocks = ['reconsideration', 'directSuit', 'suitAfterReconsideration'];
const outcomesOfDisputes = ['upheld', 'corrected', 'other', 'pending'];

interface Expected {
  readonly outcome: Outcome;
  readonly left: number | null;
  readonly right: number | null;
}

function slowSum(values: readonly (number | undefined)[]): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return null;
    sum = sum + value;
  }
  return sum;
}

function slowly(left: number | null, right: number | null): Expected {
  if (left === null || right === null) return { outcome: 'CANNOT_TELL', left, right };
  return { outcome: left === right ? 'PASS' : 'FAIL', left, right };
}

const slow = {
  'T3-BAL': (grid: Grid) =>
    columns.map((column) =>
      slowly(
        slowSum([grid['newlyReceived']?.[column], grid['broughtForward']?.[column]]),
        slowSum([grid['handledTotal']?.[column], grid['carriedForward']?.[column]]),
      ),
    ),
  'T3-SUM': (grid: Grid) =>
    columns.map((column) =>
      slowly(
        slowSum(results.map((result) => grid[result]?.[column])),
        slowSum([grid['handledTotal']?.[column]]),
      ),
    ),
  'T3-ROW': (grid: Grid) =>
    rows.map((row) =>
      slowly(slowSum(applicants.map((column) => grid[row]?.[column])), slowSum([grid[row]?.['total']])),
    ),
  'T4-SUM': (grid: Grid) =>
    blocks.map((block) =>
      slowly(
        slowSum(outcomesOfDisputes.map((column) => grid[block]?.[column])),
        slowSum([grid[block]?.['total']]),
      ),
    ),
  'YY-CARRY': (grid: Grid, lastYear: Grid) =>
    columns.map((column) =>
      slowly(slowSum([lastYear['carriedForward']?.[column]]), slowSum([grid['broughtForward']?.[column]])),
    ),
};

/** Small figures, so that sums often hold; some blanks; now and then a large one. */
const cell = fc.oneof(
  { weight: 12, arbitrary: fc.nat({ max: 2 }) },
  { weight: 1, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.integer({ min: -3, max: 1_000_000_000_000 }) },
);

function gridOf(rowIds: readonly string[], columnIds: readonly string[]) {
  const row = fc.record(Object.fromEntries(columnIds.map((column) => [column, cell])));
  return fc.record(Object.fromEntries(rowIds.map((id) => [id, row])));
}

const applications = gridOf(rows, columns);
const disputes = gridOf(blocks, [...outcomesOfDisputes, 'total']);

function asChanges(table: string, grid: Grid): Record<string, FigureValue | null> {
  return Object.fromEntries(
    Object.entries(grid).flatMap(([row, values]) =>
      Object.entries(values).map(([column, value]) => [`${table}.${row}.${column}`, value ?? null]),
    ),
  );
}

function sides(judgements: readonly Judgement[], rule: string): readonly Expected[] {
  return judgements
    .filter((one) => one.rule === rule)
    .map(({ outcome, left, right }) => ({
      outcome,
      left: typeof left === 'number' ? left : null,
      right: typeof right === 'number' ? right : null,
    }));
}

/** A blank operand makes a side unknown, and a known side is still shown. */
const settings = { seed: 20260131, numRuns: 150 };

describe('over any tables, with blanks, negatives and large figures', () => {
  test.each(['T3-BAL', 'T3-SUM', 'T3-ROW'] as const)('%s says what plain addition says', (rule) => {
    fc.assert(
      fc.property(applications, (grid) => {
        const judged = judge(withFigures(asChanges('applications', grid)));
        expect(sides(judged, rule)).toEqual(slow[rule](grid));
      }),
      settings,
    );
  });

  test('T4-SUM says what plain addition says', () => {
    fc.assert(
      fc.property(disputes, (grid) => {
        const judged = judge(withFigures(asChanges('disputes', grid)));
        expect(sides(judged, 'T4-SUM')).toEqual(slow['T4-SUM'](grid));
      }),
      settings,
    );
  });

  test('YY-CARRY says what plain comparison of both years says', () => {
    fc.assert(
      fc.property(applications, applications, (grid, lastYear) => {
        const previous = withFigures(asChanges('applications', lastYear), lastYearsReport);
        const judged = judge(withFigures(asChanges('applications', grid)), {
          earlier: [previous],
        });
        expect(sides(judged, 'YY-CARRY')).toEqual(slow['YY-CARRY'](grid, lastYear));
      }),
      settings,
    );
  });

  test('a finding of a sum is silenced only by T3-INT on one of its cells, or in the total by its own rule', () => {
    fc.assert(
      fc.property(applications, (grid) => {
        const judged = judge(withFigures(asChanges('applications', grid)));
        const broken = judged
          .filter(({ rule, outcome }) => rule === 'T3-INT' && outcome === 'FAIL')
          .flatMap(({ cells }) => cells);
        for (const { rule, outcome, cells, left, right, silencedBy } of judged) {
          if (!['T3-BAL', 'T3-SUM', 'T3-ROW'].includes(rule)) continue;
          const others = judged.filter((one) => one.rule === rule && one.cells !== cells);
          const addUp = others.every((one) => typeof one.left === 'number' && typeof one.right === 'number');
          const sum = others.reduce((total, one) => total + Number(one.left) - Number(one.right), 0);
          const isTotal = rule !== 'T3-ROW' && cells.every((code) => code.endsWith('.total'));
          const expected =
            outcome !== 'FAIL'
              ? null
              : cells.some((code) => broken.includes(code))
                ? 'T3-INT'
                : isTotal && addUp && sum === Number(left) - Number(right)
                  ? rule
                  : null;
          expect(silencedBy).toBe(expected);
        }
      }),
      settings,
    );
  });
});

describe('laws', () => {
  test('a sound report stays sound when every count is multiplied', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), (factor) => {
        const scaled = (report: typeof soundReport) => ({
          ...report,
          // Times nothing it would claim to have handled what never came in.
          practices: [],
          figures: report.figures.map(({ cell: code, value }) => ({
            cell: code,
            value: typeof value === 'number' ? value * factor : value,
          })),
        });
        const failed = judge(scaled(soundReport), {
          earlier: earlierReports.map(scaled),
        }).filter(
          ({ rule, outcome }) => outcome === 'FAIL' || (outcome === 'CANNOT_TELL' && rule !== 'TX-INSIDE'),
        );
        expect(failed).toEqual([]);
      }),
      settings,
    );
  });

  test('the order in which figures are handed over changes no judgement', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...soundReport.figures], { minLength: 150 }), (figures) => {
        const kept = new Set(figures.map(({ cell: code }) => code));
        const inOrder = soundReport.figures.filter(({ cell: code }) => kept.has(code));
        expect(judge({ ...soundReport, figures })).toEqual(judge({ ...soundReport, figures: inOrder }));
      }),
      settings,
    );
  });

  test('judging changes nothing and says the same twice', () => {
    const before = JSON.stringify(soundReport);
    expect(judge()).toEqual(judge());
    expect(JSON.stringify(soundReport)).toBe(before);
  });
});
