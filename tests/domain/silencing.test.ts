import { rules } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { balanceCells, found, lastYearsReport, resultCells, rowCells, withFigures } from './reports.js';
import type { Changes } from './reports.js';

/** Rule, first cell and what silences it, of all that is found. */
function told(changes: Changes, circumstances = {}): readonly string[] {
  return found(withFigures(changes), circumstances).map(
    ({ rule, cells, silencedBy }) =>
      `${rule} ${cells[0] ?? ''}${silencedBy === null ? '' : ` < ${silencedBy}`}`,
  );
}

describe('a cell that is no whole number', () => {
  test('silences the balance of its column and the sum of its row', () => {
    expect(told({ 'applications.newlyReceived.naturalPerson': 7.5 })).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson < T3-INT',
      'T3-ROW applications.newlyReceived.naturalPerson < T3-INT',
      'T3-INT applications.newlyReceived.naturalPerson',
    ]);
  });

  test('in the row of totals silences balance, sum and row', () => {
    expect(told({ 'applications.handledTotal.naturalPerson': -7 })).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson < T3-INT',
      'T3-SUM applications.granted.naturalPerson < T3-INT',
      'T3-ROW applications.handledTotal.naturalPerson < T3-INT',
      'T3-INT applications.handledTotal.naturalPerson',
    ]);
  });

  test('silences nothing that does not read it: another column’s fault stands', () => {
    expect(
      told({
        'applications.newlyReceived.naturalPerson': 7.5,
        'applications.granted.otherOrganization': 2,
        'applications.granted.total': 6,
      }),
    ).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson < T3-INT',
      'T3-SUM applications.granted.otherOrganization',
      'T3-SUM applications.granted.total < T3-SUM',
      'T3-ROW applications.newlyReceived.naturalPerson < T3-INT',
      'T3-INT applications.newlyReceived.naturalPerson',
    ]);
  });

  test('silences nothing that holds: two fractions that add up are two findings and no more', () => {
    expect(
      told({ 'applications.granted.naturalPerson': 3.5, 'applications.partlyGranted.naturalPerson': 0.5 }),
    ).toEqual([
      'T3-ROW applications.granted.naturalPerson < T3-INT',
      'T3-ROW applications.partlyGranted.naturalPerson < T3-INT',
      'T3-INT applications.granted.naturalPerson',
      'T3-INT applications.partlyGranted.naturalPerson',
    ]);
  });

  test('does not silence what is held against last year', () => {
    expect(told({ 'applications.broughtForward.naturalPerson': -1 })).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson < T3-INT',
      'T3-ROW applications.broughtForward.naturalPerson < T3-INT',
      'T3-INT applications.broughtForward.naturalPerson',
      'YY-CARRY applications.broughtForward.naturalPerson',
    ]);
  });

  test('of table 4 silences its block alone', () => {
    expect(told({ 'disputes.directSuit.pending': 0.5, 'disputes.reconsideration.total': 3 })).toEqual([
      'T4-SUM disputes.reconsideration.upheld',
      'T4-SUM disputes.directSuit.upheld < T4-INT',
      'T4-INT disputes.directSuit.pending',
    ]);
  });

  test('of table 2 silences nothing', () => {
    expect(told({ 'proactive.normativeDocument.issued': 9.5 })).toEqual([
      'T2-NONNEG proactive.normativeDocument.issued',
      'T2-VALIDMIN proactive.normativeDocument.inForce',
      'T2-ROLL proactive.normativeDocument.issued',
    ]);
  });

  test('a tenth and two tenths are three tenths: floating point makes no fault of its own', () => {
    const sums = found(
      withFigures({
        'applications.newlyReceived.legalService': 0.1,
        'applications.broughtForward.legalService': 0.2,
        'applications.carriedForward.legalService': 0.3,
      }),
    );
    expect(sums.filter(({ rule }) => rule === 'T3-BAL')).toEqual([]);
    expect(sums.filter(({ rule }) => rule === 'T3-ROW').map(({ left }) => left)).toEqual([11.1, 2.2, 1.3]);
  });
});

describe('the column of totals', () => {
  test('is silenced when two columns are off and their differences add up to its own', () => {
    expect(
      found(
        withFigures({
          'applications.newlyReceived.naturalPerson': 9,
          'applications.newlyReceived.legalService': 3,
          'applications.newlyReceived.total': 16,
        }),
      ),
    ).toEqual([
      { rule: 'T3-BAL', cells: balanceCells('naturalPerson'), left: 10, right: 8, silencedBy: null },
      { rule: 'T3-BAL', cells: balanceCells('legalService'), left: 3, right: 0, silencedBy: null },
      { rule: 'T3-BAL', cells: balanceCells('total'), left: 18, right: 13, silencedBy: 'T3-BAL' },
    ]);
  });

  test('is not silenced when it is off by something else', () => {
    expect(
      told({
        'applications.newlyReceived.naturalPerson': 9,
        'applications.newlyReceived.total': 14,
      }),
    ).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson',
      'T3-BAL applications.newlyReceived.total',
      'T3-ROW applications.newlyReceived.naturalPerson',
    ]);
  });

  test('is not silenced while another column is unknown', () => {
    expect(
      told({
        'applications.newlyReceived.naturalPerson': 9,
        'applications.newlyReceived.legalService': null,
        'applications.newlyReceived.total': 13,
      }),
    ).toEqual([
      'T3-BAL applications.newlyReceived.naturalPerson',
      'T3-BAL applications.newlyReceived.total',
      'T3-NULL applications.newlyReceived.legalService',
    ]);
  });

  test('has its sum of results silenced in the same way', () => {
    expect(
      found(
        withFigures({
          'applications.handledTotal.researchInstitution': 1,
          'applications.newlyReceived.researchInstitution': 1,
          'applications.handledTotal.total': 13,
          'applications.newlyReceived.total': 12,
        }),
      ),
    ).toEqual([
      {
        rule: 'T3-SUM',
        cells: [...resultCells('researchInstitution'), 'applications.handledTotal.researchInstitution'],
        left: 0,
        right: 1,
        silencedBy: null,
      },
      {
        rule: 'T3-SUM',
        cells: [...resultCells('total'), 'applications.handledTotal.total'],
        left: 12,
        right: 13,
        silencedBy: 'T3-SUM',
      },
    ]);
  });

  test('never has its rows silenced by one another', () => {
    expect(
      found(withFigures({ 'applications.granted.total': 6, 'applications.partlyGranted.total': 1 })),
    ).toEqual([
      { rule: 'T3-ROW', cells: rowCells('granted'), left: 5, right: 6, silencedBy: null },
      { rule: 'T3-ROW', cells: rowCells('partlyGranted'), left: 2, right: 1, silencedBy: null },
    ]);
  });

  const carriedOut = (changes: Changes) => ({
    earlier: [withFigures(changes, lastYearsReport)],
  });

  test('is silenced for what was carried over from last year when it only repeats its columns', () => {
    const natural = { 'applications.carriedForward.naturalPerson': 2 };
    expect(told({}, carriedOut({ ...natural, 'applications.carriedForward.total': 3 }))).toEqual([
      'YY-CARRY applications.broughtForward.naturalPerson',
      'YY-CARRY applications.broughtForward.total < YY-CARRY',
    ]);
    expect(told({}, carriedOut({ ...natural, 'applications.carriedForward.total': 4 }))).toEqual([
      'YY-CARRY applications.broughtForward.naturalPerson',
      'YY-CARRY applications.broughtForward.total',
    ]);
  });

  test('is not silenced for what was carried over while last year leaves a column blank', () => {
    const blank = { 'applications.carriedForward.legalService': null };
    const more = { 'applications.carriedForward.naturalPerson': 2, 'applications.carriedForward.total': 3 };
    expect(told({}, carriedOut({ ...blank, ...more }))).toEqual([
      'YY-CARRY applications.broughtForward.naturalPerson',
      'YY-CARRY applications.broughtForward.total',
    ]);
  });
});

test('no rule silences another but those that the contract names', () => {
  const silencings = rules.flatMap(({ id, silenced }) =>
    (silenced ?? []).map((one) =>
      one.when === 'shares a cell' ? `${id} < ${one.with.join()}` : `${id} in ${one.column}`,
    ),
  );
  expect(silencings).toEqual([
    'T2-ROLL < T2-ROLLUP',
    'T3-BAL < T3-INT',
    'T3-BAL in total',
    'T3-SUM < T3-INT',
    'T3-SUM in total',
    'T3-ROW < T3-INT',
    'T4-SUM < T4-INT',
    ...['RCV', 'FIN', 'ANS', 'REF', 'RV', 'LIT', 'STAFF'].map((sum) => `ST-${sum} < ST-INT`),
    'YY-CARRY in total',
    ...['TX-NEW', 'TX-DONE', 'TX-CARRYIN', 'TX-CARRYOUT', 'TX-RESULT'].map((id) => `${id} < TX-ZERO`),
    ...['TX-RV', 'TX-LIT'].map((id) => `${id} < TX-ZERO`),
  ]);
});
