import {
  cellsOf,
  cellsOfMeasure,
  formatById,
  formats,
  isMeasureId,
  measureById,
  measureValue,
  measureValues,
  measures,
  withEveryTable,
} from '@mingjian/domain';
import type { MeasureId, Statement } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';
import { soundReport, withFigures, withoutCells } from './reports.js';

const cells = cellsOf(formatById('revised-2021'));

function said(
  measure: MeasureId,
  value: number | string,
  qualifier: Statement['qualifier'] = 'EXACT',
): Statement {
  return { measure, value, qualifier, section: 'overview' };
}

function valueOf(id: MeasureId, report = soundReport) {
  return measureValue(report, measureById(id));
}

describe('measures that are told first', () => {
  const usual = ['disclosure.items', 'applications.received', 'disputes.lawsuits'] as const;
  const tablesOf = (id: MeasureId, format: (typeof formats)[number]): readonly string[] =>
    cellsOfMeasure(measureById(id), format.id).flatMap((cell) => cellsOf(format).get(cell)?.table.id ?? []);

  test.each(formats)('with those of every other table of $id, and nothing more', (format) => {
    const told = withEveryTable(usual, format.id);
    expect(told.slice(0, usual.length)).toEqual(usual);
    expect(new Set(told).size).toBe(told.length);
    const counted = measures.flatMap(({ id }) => tablesOf(id, format));
    expect(new Set(told.flatMap((id) => tablesOf(id, format)))).toEqual(new Set(counted));
    const byUsual = new Set(usual.flatMap((id) => tablesOf(id, format)));
    for (const id of told.slice(usual.length))
      for (const table of tablesOf(id, format)) expect(byUsual).not.toContain(table);
  });

  test('are the usual ones where each table has one', () => {
    const chosen = ['decisions.penalty', 'applications.handled', 'disputes.lawsuits'] as const;
    expect(withEveryTable(chosen, 'revised-2021')).toEqual(chosen);
    expect(withEveryTable(chosen, 'narrative-2008')).toEqual(chosen);
  });
});

describe('what feeds a measure', () => {
  test('is always a cell that the form has, of the measure’s own kind, and none twice', () => {
    for (const measure of measures) {
      for (const { id } of formats) {
        const sum = cellsOfMeasure(measure, id);
        const places = cellsOf(formatById(id));
        for (const cell of sum) expect(places.get(cell)?.kind, `${measure.id}: ${cell}`).toBe(measure.kind);
        expect(new Set(sum).size).toBe(sum.length);
      }
    }
  });

  test('of applications are the column of totals, all 25 rows of it but none twice', () => {
    const fed = measures.flatMap((measure) => cellsOfMeasure(measure, 'revised-2021'));
    const totals = [...cells.keys()].filter((cell) => /^applications\..*\.total$/.test(cell));
    expect(fed.filter((cell) => cell.startsWith('applications.')).sort()).toEqual(totals.sort());
  });

  test('counts in whole numbers; only fees are money, in yuan', () => {
    expect(measures.filter(({ kind }) => kind === 'money').map(({ id, unit }) => `${id} ${unit.zh}`)).toEqual(
      ['fees.administrative 元', 'fees.disclosure 元'],
    );
  });

  test('breaks where the forms ask for something else, and nowhere else', () => {
    const breaks = measures.flatMap(({ id, breaks: of }) => of.map(({ year }) => `${id} ${year}`));
    expect(breaks).toEqual([
      'disclosure.items 2014',
      'disclosure.items 2019',
      ...['byGazette', 'byWebsite', 'byWeibo', 'byWechat', 'byOther'].flatMap((channel) => [
        `disclosure.${channel} 2014`,
        `disclosure.${channel} 2019`,
      ]),
      'disclosure.normativeInForce 2021',
      'fees.administrative 2021',
      'fees.disclosure 2019',
      'applications.handled 2019',
      'applications.granted 2019',
      'applications.refused 2019',
      'applications.unavailable 2019',
      'disputes.reconsiderations 2019',
      'disputes.lawsuits 2019',
    ]);
  });

  test('has a name that is known', () => {
    expect(isMeasureId('training.held')).toBe(false);
    expect(isMeasureId('training.sessions')).toBe(true);
  });
});

describe('the value of a measure', () => {
  test('is every figure of a sound report, worked out by hand', () => {
    const values = measureValues({ ...soundReport, statements: [] }).map(({ measure, amount }) => [
      measure,
      amount,
    ]);
    expect(Object.fromEntries(values)).toEqual({
      'disclosure.normativeIssued': 3n,
      'disclosure.normativeRepealed': 1n,
      'disclosure.normativeInForce': 5n,
      'decisions.licensing': 12n,
      'decisions.penalty': 4n,
      'decisions.compulsion': 0n,
      'fees.administrative': 1_250_000n,
      'applications.received': 11n,
      'applications.broughtForward': 2n,
      'applications.handled': 12n,
      'applications.granted': 5n,
      'applications.partlyGranted': 2n,
      'applications.refused': 1n,
      'applications.unavailable': 2n,
      'applications.notProcessed': 1n,
      'applications.otherHandling': 1n,
      'applications.carriedForward': 1n,
      'disputes.reconsiderations': 2n,
      'disputes.reconsiderationsCorrected': 0n,
      'disputes.lawsuits': 1n,
      'disputes.lawsuitsCorrected': 0n,
    });
  });

  test('is the cells’, whatever the words say', () => {
    const contradicted = { ...soundReport, statements: [said('applications.received', 99)] };
    expect(valueOf('applications.received', contradicted)).toEqual({
      measure: 'applications.received',
      amount: 11n,
      qualifier: 'EXACT',
      cells: ['applications.newlyReceived.total'],
    });
  });

  test('is the only statement’s with its qualifier when a cell is blank', () => {
    const report = {
      ...withFigures({ 'applications.newlyReceived.total': null }),
      statements: [said('applications.received', 10, 'AT_LEAST')],
    };
    expect(valueOf('applications.received', report)).toEqual({
      measure: 'applications.received',
      amount: 10n,
      qualifier: 'AT_LEAST',
      cells: [],
    });
  });

  test('is what several statements say when they agree', () => {
    const statements = [said('training.sessions', 3), said('training.sessions', 3)];
    expect(valueOf('training.sessions', { ...soundReport, statements })?.amount).toBe(3n);
  });

  test.each([
    ['300余 and 326', [said('disclosure.items', 300, 'AT_LEAST'), said('disclosure.items', 326)], 326n],
    ['326 and 300余', [said('disclosure.items', 326), said('disclosure.items', 300, 'AT_LEAST')], 326n],
    ['30 and over 30', [said('disclosure.items', 30), said('disclosure.items', 30, 'AT_LEAST')], 30n],
    ['about 300 and 326', [said('disclosure.items', 300, 'ABOUT'), said('disclosure.items', 326)], 326n],
  ])('is the exact one of statements that may be equal: %s', (_, statements, amount) => {
    expect(valueOf('disclosure.items', { ...soundReport, statements })).toEqual({
      measure: 'disclosure.items',
      amount,
      qualifier: 'EXACT',
      cells: [],
    });
  });

  test('is the closest of several bounds alike', () => {
    const least = [said('disclosure.items', 300, 'AT_LEAST'), said('disclosure.items', 320, 'AT_LEAST')];
    const most = [said('disclosure.items', 300, 'AT_MOST'), said('disclosure.items', 320, 'AT_MOST')];
    const of = (statements: typeof least) => {
      const value = valueOf('disclosure.items', { ...soundReport, statements });
      return value && [value.amount, value.qualifier];
    };
    expect(of(least)).toEqual([320n, 'AT_LEAST']);
    expect(of(most)).toEqual([300n, 'AT_MOST']);
  });

  test.each([
    ['two numbers', [said('training.attendees', 30), said('training.attendees', 31)]],
    ['over 31 and 30', [said('training.attendees', 31, 'AT_LEAST'), said('training.attendees', 30)]],
    [
      'about 30 and about 31',
      [said('training.attendees', 30, 'ABOUT'), said('training.attendees', 31, 'ABOUT')],
    ],
    [
      'at least 30 and about 31',
      [said('training.attendees', 30, 'AT_LEAST'), said('training.attendees', 31, 'ABOUT')],
    ],
    [
      'over 300, 326 and 327',
      [
        said('training.attendees', 300, 'AT_LEAST'),
        said('training.attendees', 326),
        said('training.attendees', 327),
      ],
    ],
    ['half a person', [said('training.attendees', 30.5)]],
    ['nothing', []],
    ['something of another measure', [said('training.sessions', 3)]],
  ])('is unknown when the words say %s', (_, statements) => {
    expect(valueOf('training.attendees', { ...soundReport, statements })).toBeNull();
  });

  test('is unknown when one of several cells is blank: a part is not the whole', () => {
    const report = withFigures({ 'applications.refused.internalAffairs.total': null });
    expect(valueOf('applications.refused', report)).toBeNull();
    expect(valueOf('applications.unavailable', report)?.amount).toBe(2n);
  });

  test('is unknown, not rounded, when a cell holds a fraction', () => {
    expect(
      valueOf('applications.received', withFigures({ 'applications.newlyReceived.total': 10.5 })),
    ).toBeNull();
  });

  test('is unknown when it is below zero: nothing is taken off what others say', () => {
    const below = { 'applications.refused.internalAffairs.total': -2, 'proactive.fee.amount': '-3' };
    for (const measure of ['applications.refused', 'fees.administrative'] as const)
      expect(valueOf(measure, withFigures(below)), measure).toBeNull();
    expect(
      valueOf('training.attendees', { ...soundReport, statements: [said('training.attendees', -5)] }),
    ).toBeNull();
  });

  test('is zero when the cell says zero, and unknown when the table is missing', () => {
    expect(valueOf('decisions.compulsion')?.amount).toBe(0n);
    expect(valueOf('decisions.compulsion', withoutCells('proactive.'))).toBeNull();
  });

  test('of money is fen: 万元 in the table, yuan in the words', () => {
    const inWords = {
      ...withFigures({ 'proactive.fee.amount': null }),
      statements: [said('fees.administrative', '12500.05'), said('fees.disclosure', '400')],
    };
    expect(valueOf('fees.administrative', withFigures({ 'proactive.fee.amount': '1.250005' }))?.amount).toBe(
      1_250_005n,
    );
    expect(valueOf('fees.administrative', inWords)?.amount).toBe(1_250_005n);
    expect(valueOf('fees.disclosure', inWords)?.amount).toBe(40_000n);
  });
});
