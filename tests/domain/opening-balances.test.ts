import { emptyBalanceSheet, openingCells, readBalanceBlock } from '@mingjian/domain';
import { expect, test } from 'vitest';

const units = [
  { code: '410308100', name: '城关镇' },
  { code: '410308101', name: '会盟镇' },
  { code: '410308-edu', name: '教育局' },
];
const carried = (column: string): string => `applications.carriedForward.${column}`;

test('a year is opened with what last year’s form hands on, and with nothing where it hands nothing on', () => {
  expect(openingCells(2025).map(({ cell }) => cell)).toEqual([
    'proactive.governmentRule.inForce',
    'proactive.normativeDocument.inForce',
    ...['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfare', 'legalService'].map(
      carried,
    ),
    carried('otherOrganization'),
    carried('total'),
  ]);
  expect(openingCells(2020).every(({ row }) => row.id === 'carriedForward')).toBe(true);
  expect(openingCells(2019)).toEqual([]);
});

test('the empty sheet, filled in, reads back to what was filled in', () => {
  const [head = '', first = ''] = emptyBalanceSheet(units, 2025, '单位', 'zh').split('\n');
  expect(head.split('\t')).toHaveLength(10);
  expect(first).toBe(`城关镇${'\t'.repeat(9)}`);
  const block = readBalanceBlock(
    `${head}\n城关镇\t0\t12\t3\t0\t0\t0\t0\t1\t4\n会盟镇\t\t\t\t\t\t\t\t\t０`,
    units,
    2025,
  );
  expect(block).toMatchObject({ unmatched: [], bad: [], repeated: [], unknownColumns: [], empty: [] });
  expect(block.rows.map(({ unit }) => unit.name)).toEqual(['城关镇', '会盟镇']);
  expect(block.rows[0]?.cells).toContainEqual({ cell: carried('total'), value: 4 });
  expect(block.rows[1]?.cells).toEqual([{ cell: carried('total'), value: 0 }]);
});

test('columns are found by the head wherever they stand, also as the form prints them; others are told', () => {
  const block = readBalanceBlock('单位代码\t合计\t自然人\t去年收到\n410308100\t5\t5\t20', units, 2025);
  expect(block.rows).toEqual([
    {
      unit: units[0],
      cells: [
        { cell: carried('total'), value: 5 },
        { cell: carried('naturalPerson'), value: 5 },
      ],
    },
  ]);
  expect(block.unknownColumns).toEqual(['去年收到']);
});

test('without a head the figures stand in printed order behind name and code; one too many is told', () => {
  const block = readBalanceBlock(
    '1\t城关镇\t410308100\t0\t2\n教育局\t0\t1\t0\t0\t0\t0\t0\t0\t0\t9',
    units,
    2025,
  );
  expect(block.rows.map(({ cells }) => cells.map(({ value }) => value))).toEqual([[0, 2]]);
  expect(block.bad).toMatchObject([{ line: 2, cell: '', text: '9', reason: 'UNKNOWN_NAME' }]);
});

test('a wrong name, a text that is no figure, a total that is none, a second line and an empty one are all told', () => {
  const block = readBalanceBlock(
    [
      '单位\t自然人\t总计',
      '会盟真\t1\t1',
      '城关镇\t三\t3',
      '教育局\t2\t1',
      '会盟镇\t\t',
      '会盟镇\t1\t1',
    ].join('\n'),
    units,
    2025,
  );
  expect(block.rows).toEqual([]);
  expect(block.unmatched).toMatchObject([{ line: 2, nearest: { name: '会盟镇' } }]);
  expect(block.bad).toMatchObject([
    { line: 3, cell: carried('naturalPerson'), text: '三', reason: 'NOT_A_NUMBER' },
    { line: 4, cell: carried('total'), reason: 'TOTAL_DIFFERS' },
  ]);
  expect(block.empty).toMatchObject([{ name: '会盟镇' }]);
  expect(block.repeated).toMatchObject([{ name: '会盟镇' }]);
});
