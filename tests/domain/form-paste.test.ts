import {
  cellInDirection,
  entryGrid,
  formatById,
  isBlock,
  placeBlock,
  readClipboardBlock,
  readTypedFigure,
} from '@mingjian/domain';
import { describe, expect, test } from 'vitest';

const format = formatById('revised-2021');

function tableOf(id: string) {
  const table = format.tables.find((one) => one.id === id);
  if (!table) throw new Error(`No table ${id}`);
  return table;
}

const grid = entryGrid(tableOf('applications'));
const open = () => false;
const totalsLocked = (cell: string) => cell.endsWith('.total');

describe('a typed figure', () => {
  test.each([
    ['１２', 12],
    ['1,234', 1234],
    [' 12 ', 12],
    ['0', 0],
    ['-3', -3],
    ['−3', -3],
    ['2.5', 2.5],
    ['', null],
    ['—', null],
    ['　', null],
  ])('%j is read as %j', (text, value) => {
    expect(readTypedFigure(text, 'count')).toEqual({ value });
  });

  test.each([['12件'], ['1,23'], ['1e5'], ['无'], ['3+4'], ['..']])(
    '%j is no figure and is not guessed at',
    (text) => {
      expect(readTypedFigure(text, 'count')).toEqual({ reason: 'NOT_A_NUMBER' });
    },
  );

  test('money keeps its decimals and loses only what says nothing', () => {
    expect(readTypedFigure('０12.50', 'money')).toEqual({ value: '12.5' });
    expect(readTypedFigure('1.2345678', 'money')).toEqual({ reason: 'TOO_MANY_DECIMALS' });
  });
});

describe('a block pasted from a spreadsheet', () => {
  test('is told from a single figure', () => {
    expect(isBlock('12')).toBe(false);
    expect(isBlock('12\n')).toBe(false);
    expect(isBlock('12\t3')).toBe(true);
  });

  test('is read with tabs, line ends of every system and quoted line breaks', () => {
    expect(readClipboardBlock('1\t2\r\n3\t"a\nb"\r\n')).toEqual([
      ['1', '2'],
      ['3', 'a\nb'],
    ]);
  });

  test('fills the cells from where it was pasted, and its blanks make them unknown', () => {
    const block = placeBlock('5\t\n1\t２', 'applications.newlyReceived.naturalPerson', grid, format, open);
    expect(block.cells).toEqual([
      ['applications.newlyReceived.naturalPerson', '5'],
      ['applications.newlyReceived.commercialEnterprise', ''],
      ['applications.broughtForward.naturalPerson', '1'],
      ['applications.broughtForward.commercialEnterprise', '2'],
    ]);
    expect(block).toMatchObject({ outside: 0, unreadable: [], skippedLabels: false });
  });

  test('leaves labels out, also merged ones that leave a blank beside them', () => {
    const text = '办理结果\t\t\t\t\t\t\t\t\n一、新收\t\t5\t2\t0\t0\t1\t0\t8\n二、结转\t\t1\t0\t0\t0\t0\t0\t1';
    const block = placeBlock(text, 'applications.newlyReceived.naturalPerson', grid, format, totalsLocked);
    expect(block.skippedLabels).toBe(true);
    expect(block.cells[0]).toEqual(['applications.newlyReceived.naturalPerson', '5']);
    expect(block.cells).toHaveLength(12);
    expect(block.onTotals).toEqual([
      { cell: 'applications.newlyReceived.total', value: 8 },
      { cell: 'applications.broughtForward.total', value: 1 },
    ]);
  });

  test('takes an unknown first figure for unknown, never for a label to be cut', () => {
    const block = placeBlock('\t7', 'applications.newlyReceived.naturalPerson', grid, format, open);
    expect(block.cells).toEqual([
      ['applications.newlyReceived.naturalPerson', ''],
      ['applications.newlyReceived.commercialEnterprise', '7'],
    ]);
  });

  test('says which texts are no figures and how many figures lie outside of the table', () => {
    const block = placeBlock('3\tabc\n1\t2', 'applications.carriedForward.total', grid, format, open);
    expect(block.cells).toEqual([['applications.carriedForward.total', '3']]);
    expect(block.outside).toBe(3);
    const unreadable = placeBlock('3\tabc', 'applications.newlyReceived.naturalPerson', grid, format, open);
    expect(unreadable.unreadable).toEqual([
      { cell: 'applications.newlyReceived.commercialEnterprise', text: 'abc', reason: 'NOT_A_NUMBER' },
    ]);
    expect(unreadable.cells[1]).toEqual(['applications.newlyReceived.commercialEnterprise', 'abc']);
  });

  test('table 4 is one line of fifteen, as it is printed', () => {
    const disputes = entryGrid(tableOf('disputes'));
    const line = Array.from({ length: 15 }, (_, index) => String(index)).join('\t');
    const block = placeBlock(line, 'disputes.reconsideration.upheld', disputes, format, open);
    expect(block.cells.at(-1)).toEqual(['disputes.suitAfterReconsideration.total', '14']);
  });
});

describe('keys in the grid', () => {
  const isOpen = (cell: string) => !totalsLocked(cell) && !cell.startsWith('applications.handledTotal');

  test('Down skips the computed row and Right stops before the computed column', () => {
    const last = 'applications.otherHandling.other.naturalPerson';
    expect(cellInDirection(grid, last, 'down', isOpen)).toBe('applications.carriedForward.naturalPerson');
    expect(cellInDirection(grid, 'applications.granted.otherOrganization', 'right', isOpen)).toBeNull();
    expect(cellInDirection(grid, 'applications.newlyReceived.naturalPerson', 'up', isOpen)).toBeNull();
    expect(cellInDirection(grid, 'applications.granted.publicWelfare', 'row start', isOpen)).toBe(
      'applications.granted.naturalPerson',
    );
  });

  test('in blocks of different width Down still reaches every row', () => {
    const blocks = entryGrid(tableOf('proactive'));
    const all = () => true;
    expect(cellInDirection(blocks, 'proactive.normativeDocument.inForce', 'down', all)).toBe(
      'proactive.licensing.decisions',
    );
    expect(cellInDirection(blocks, 'proactive.compulsion.decisions', 'down', all)).toBe(
      'proactive.fee.amount',
    );
  });
});
