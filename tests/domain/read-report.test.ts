import { cellsOf, formatById, longestTexts, readReport } from '@mingjian/domain';
import type { BadPlace, BadValueReason, ReportInput } from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const today = '2026-02-10';
const count = 'applications.newlyReceived.total';
const money = 'proactive.fee.amount';
const minimal: ReportInput = { unit: '410308103', reportYear: 2025 };

function read(part: Partial<ReportInput>) {
  return readReport({ ...minimal, ...part }, today);
}

function bad(part: Partial<ReportInput>): readonly BadPlace[] {
  const answer = read(part);
  return answer.kind === 'BAD_VALUE' ? answer.places : [];
}

function figure(cell: string, value: unknown) {
  const answer = read({ figures: [{ cell, value }] });
  if (answer.kind === 'READ') return answer.report.figures[0]?.value ?? null;
  return answer.kind === 'BAD_VALUE' ? answer.places : answer;
}

const refused = (reason: BadValueReason) => [{ path: 'figures[0].value', reason }];

describe('a report handed in', () => {
  test('needs no more than a unit and a year: everything else is unknown', () => {
    expect(read({})).toEqual({
      kind: 'READ',
      report: {
        unit: '410308103',
        reportYear: 2025,
        formatFound: 'revised-2021',
        publishedOn: null,
        title: null,
        references: [],
        figures: [],
        statements: [],
        practices: [],
        sections: [],
      },
    });
  });

  test('is kept as it is when it is whole', () => {
    const whole = {
      unit: '410308103',
      reportYear: 2025,
      formatFound: 'revised-2021',
      publishedOn: '2026-02-10',
      title: '送庄镇2025年度政府信息公开工作年度报告',
      references: ['豫政办〔2016〕86号'],
      figures: [
        { cell: money, value: '0.000001' },
        { cell: count, value: 0 },
      ],
      statements: [
        { measure: 'training.attendees', value: 30, qualifier: 'AT_LEAST', section: 'overview' },
        { measure: 'training.attendees', value: 31, qualifier: 'EXACT', section: null },
        { measure: 'fees.disclosure', value: '400', qualifier: 'ABOUT', section: 'other' },
      ],
      practices: [{ practice: 'rules.own', holds: true, names: ['保密审查制度'], section: 'overview' }],
      sections: [
        { id: 'overview', title: '一、总体情况', text: '𠮷利街道', nothingToReport: false },
        { id: 'other', title: null, text: null, nothingToReport: true },
      ],
    };
    expect(read(whole)).toEqual({ kind: 'READ', report: whole });
  });

  test('has its figures put into the order of the form and its sections into theirs', () => {
    const answer = read({
      figures: [
        { cell: 'disputes.directSuit.total', value: 1 },
        { cell: 'proactive.licensing.decisions', value: 2 },
      ],
      sections: [
        { id: 'other', nothingToReport: true },
        { id: 'fees', nothingToReport: true },
        { id: 'overview', text: 'x' },
      ],
    });
    expect(answer.kind === 'READ' && answer.report.figures.map(({ cell }) => cell)).toEqual([
      'proactive.licensing.decisions',
      'disputes.directSuit.total',
    ]);
    expect(answer.kind === 'READ' && answer.report.sections.map(({ id }) => id)).toEqual([
      'overview',
      'other',
      'fees',
    ]);
  });

  test('says with null, with nothing and with an empty text that something is unknown', () => {
    const empty: Partial<ReportInput> = {
      formatFound: null,
      publishedOn: '',
      title: '',
      references: ['', null],
      figures: [{ cell: count, value: null }, { cell: money }],
      statements: [{ measure: 'disclosure.items', value: null }],
    };
    expect(read(empty)).toEqual(read({}));
  });
});

describe('the form of the year', () => {
  test('another form is a mismatch, whatever else is wrong', () => {
    expect(read({ formatFound: 'trial-2019', figures: [{ cell: 'no.such.cell' }] })).toEqual({
      kind: 'FORMAT_MISMATCH',
      due: 'revised-2021',
      found: 'trial-2019',
    });
    expect(read({ formatFound: 7 })).toEqual({ kind: 'FORMAT_MISMATCH', due: 'revised-2021', found: '7' });
  });

  test('a year before the first form that is known has none due', () => {
    expect(read({ reportYear: 2007 })).toEqual({ kind: 'FORMAT_MISMATCH', due: 'none', found: 'null' });
    expect(read({ reportYear: 2007, formatFound: 'revised-2021' })).toMatchObject({ due: 'none' });
  });
});

describe('cells that the form does not have', () => {
  test('are named, each once, before any value is looked at', () => {
    expect(
      read({
        figures: [
          { cell: 'applications.newlyReceived', value: 1 },
          { cell: 'applications.newlyReceived.total', value: 'one' },
          { cell: 'APPLICATIONS.newlyReceived.total', value: 1 },
          { cell: 'applications.newlyReceived', value: 2 },
          { cell: 'constructor', value: 2 },
        ],
      }),
    ).toEqual({
      kind: 'UNKNOWN_CELL',
      cells: ['applications.newlyReceived', 'APPLICATIONS.newlyReceived.total', 'constructor'],
    });
  });

  test('every cell that it has is taken', () => {
    const cells = [...cellsOf(formatById('revised-2021')).values()];
    const answer = read({
      figures: cells.map(({ cell, kind }) => ({ cell, value: kind === 'money' ? '0' : 0 })),
    });
    expect(answer.kind === 'READ' && answer.report.figures.length).toBe(200);
  });
});

describe('a count', () => {
  test.each([0, 1, 1_000_000_000_000, -1, -1_000_000_000_000, 1.5, 0.000001, 123456.123456])(
    '%d is a figure: whether it may stand there is for the rules to say',
    (value) => {
      expect(figure(count, value)).toBe(value);
    },
  );

  test('minus nothing is nothing', () => {
    expect(Object.is(figure(count, -0), 0)).toBe(true);
  });

  test.each(['1', '', true, [], {}, [3], Number.NaN, Number.POSITIVE_INFINITY])(
    '%j is no number',
    (value) => {
      expect(figure(count, value)).toEqual(refused('NOT_A_NUMBER'));
    },
  );

  test.each([1_000_000_000_001, 1e15, -1e15, 1e21, Number.MAX_VALUE])('%d is too large', (value) => {
    expect(figure(count, value)).toEqual(refused('TOO_LARGE'));
  });

  test.each([0.0000001, 1e-7, 1.5e-7, 1e-21, 5e-324, -1e-21, 3.1234567])(
    '%d has too many decimals',
    (value) => {
      expect(figure(count, value)).toEqual(refused('TOO_MANY_DECIMALS'));
    },
  );
});

describe('an amount', () => {
  test.each([
    ['0', '0'],
    ['1.25', '1.25'],
    ['1.250000', '1.25'],
    ['007.5', '7.5'],
    ['-3.5', '-3.5'],
    ['-0', '0'],
    ['0.000001', '0.000001'],
    ['1000000000000', '1000000000000'],
    ['0000000000000000000001', '1'],
  ])('%s is a figure', (value, stored) => {
    expect(figure(money, value)).toBe(stored);
  });

  test('may come as a number, and is kept as a decimal text', () => {
    expect(figure(money, 12.5)).toBe('12.5');
    expect(figure(money, 0)).toBe('0');
  });

  test.each([
    '',
    ' 1',
    '1 ',
    '1,000',
    '+1',
    '1.',
    '.5',
    '1e3',
    '１',
    '万',
    '0x10',
    '1.2.3',
    '1\n',
    true,
    [],
    {},
  ])('%j is no amount', (value) => {
    expect(figure(money, value)).toEqual(refused('NOT_MONEY'));
  });

  test.each(['1.0000001', '1.2500000', 1e-7, 1e-21])('%j has too many decimals', (value) => {
    expect(figure(money, value)).toEqual(refused('TOO_MANY_DECIMALS'));
  });

  test.each([
    '1000000000000.000001',
    '-1000000000000.000001',
    '10000000000000',
    '9'.repeat(400),
    1e13,
    1e21,
    -1e300,
  ])('%j is too large', (value) => {
    expect(figure(money, value)).toEqual(refused('TOO_LARGE'));
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY])('%d is no number', (value) => {
    expect(figure(money, value)).toEqual(refused('NOT_A_NUMBER'));
  });
});

/** Every place at which something can be wrong, with what is wrong there. */
const badPlaces: readonly (readonly [string, BadValueReason, Partial<ReportInput>])[] = [
  ['unit', 'EMPTY', { unit: '' }],
  ['unit', 'TOO_LONG', { unit: '4'.repeat(101) }],
  ['unit', 'FORBIDDEN_CHARACTER', { unit: '4103\u000008103' }],
  ['publishedOn', 'NOT_A_DAY', { publishedOn: '2026-02-30' }],
  ['publishedOn', 'NOT_A_DAY', { publishedOn: '2026-2-3' }],
  ['publishedOn', 'NOT_A_DAY', { publishedOn: 20260203 }],
  ['publishedOn', 'NOT_A_DAY', { publishedOn: '0000-01-01' }],
  ['publishedOn', 'AFTER_TODAY', { publishedOn: '2026-02-11' }],
  ['title', 'NOT_A_TEXT', { title: 5 }],
  ['title', 'TOO_LONG', { title: '年'.repeat(201) }],
  ['title', 'FORBIDDEN_CHARACTER', { title: 'a\u0000b' }],
  ['references', 'TOO_MANY', { references: Array(201).fill('号') }],
  ['references[1]', 'NOT_A_TEXT', { references: ['号', 1] }],
  ['references[0]', 'TOO_LONG', { references: ['号'.repeat(201)] }],
  [
    'figures[1].cell',
    'TWICE',
    {
      figures: [
        { cell: count, value: 1 },
        { cell: count, value: 1 },
      ],
    },
  ],
  ['figures[0].value', 'NOT_A_NUMBER', { figures: [{ cell: count, value: '1' }] }],
  ['figures[0].value', 'NOT_MONEY', { figures: [{ cell: money, value: '1元' }] }],
  ['figures[0].value', 'TOO_LARGE', { figures: [{ cell: count, value: 1e15 }] }],
  ['figures[0].value', 'TOO_MANY_DECIMALS', { figures: [{ cell: money, value: '0.0000001' }] }],
  ['statements', 'TOO_MANY', { statements: Array(501).fill({ measure: 'staff.total', value: 1 }) }],
  ['statements[0].measure', 'UNKNOWN_NAME', { statements: [{ measure: 'staff.size', value: 1 }] }],
  ['statements[0].value', 'NOT_A_NUMBER', { statements: [{ measure: 'staff.total', value: '三' }] }],
  ['statements[0].value', 'NOT_MONEY', { statements: [{ measure: 'fees.disclosure', value: '400元' }] }],
  [
    'statements[0].qualifier',
    'UNKNOWN_NAME',
    { statements: [{ measure: 'staff.total', value: 1, qualifier: 'ROUGHLY' }] },
  ],
  [
    'statements[0].section',
    'UNKNOWN_NAME',
    { statements: [{ measure: 'staff.total', value: 1, section: 'annex' }] },
  ],
  ['practices', 'TOO_MANY', { practices: Array(101).fill({ practice: 'rules.own', holds: true }) }],
  ['practices[0].practice', 'UNKNOWN_NAME', { practices: [{ practice: 'rules.all', holds: true }] }],
  [
    'practices[0].section',
    'UNKNOWN_NAME',
    { practices: [{ practice: 'rules.own', holds: true, section: 'annex' }] },
  ],
  [
    'practices[0].names',
    'TOO_MANY',
    { practices: [{ practice: 'rules.own', holds: true, names: Array(51).fill('制度') }] },
  ],
  [
    'practices[0].names[1]',
    'FORBIDDEN_CHARACTER',
    { practices: [{ practice: 'rules.own', holds: true, names: ['制度', '\ud800'] }] },
  ],
  ['sections[0].id', 'UNKNOWN_NAME', { sections: [{ id: 'annex' }] }],
  ['sections[1].id', 'TWICE', { sections: [{ id: 'other' }, { id: 'other' }] }],
  ['sections[0].title', 'TOO_LONG', { sections: [{ id: 'other', title: '一'.repeat(201) }] }],
  ['sections[0].text', 'TOO_LONG', { sections: [{ id: 'other', text: '一'.repeat(20_001) }] }],
  ['sections[0].text', 'NOT_A_TEXT', { sections: [{ id: 'other', text: ['一'] }] }],
  ['sections[0].text', 'FORBIDDEN_CHARACTER', { sections: [{ id: 'other', text: '半个\udc00字' }] }],
];

describe('what cannot be part of a report is told with its place', () => {
  test.each(badPlaces)('%s: %s', (path, reason, part) => {
    expect(bad(part)).toEqual([{ path, reason }]);
  });

  test('all places are told together', () => {
    expect(
      bad({
        title: '\ud83d',
        publishedOn: '昨天',
        figures: [
          { cell: count, value: '1' },
          { cell: money, value: 'x' },
        ],
      }),
    ).toEqual([
      { path: 'publishedOn', reason: 'NOT_A_DAY' },
      { path: 'title', reason: 'FORBIDDEN_CHARACTER' },
      { path: 'figures[0].value', reason: 'NOT_A_NUMBER' },
      { path: 'figures[1].value', reason: 'NOT_MONEY' },
    ]);
  });

  test('texts of exactly the longest length are taken', () => {
    const answer = read({
      title: '年'.repeat(longestTexts.title),
      sections: [{ id: 'overview', text: '一'.repeat(20_000) }],
    });
    expect(answer.kind).toBe('READ');
  });

  test('a character beyond the first plane is whole, its halves are not', () => {
    expect(read({ title: '𠮷' }).kind).toBe('READ');
    expect(bad({ title: '𠮷'.slice(0, 1) })).toEqual([{ path: 'title', reason: 'FORBIDDEN_CHARACTER' }]);
    expect(bad({ title: '𠮷'.slice(1) })).toEqual([{ path: 'title', reason: 'FORBIDDEN_CHARACTER' }]);
    expect(bad({ title: '\udc00\ud800' })).toEqual([{ path: 'title', reason: 'FORBIDDEN_CHARACTER' }]);
  });
});
