import { cellsOf, formatById, formatDue, practices } from '@mingjian/domain';
import type { Day, FigureValue, FormatId, Practice, ReportInput, Statement } from '@mingjian/domain';
import { randomFrom, upTo } from '../../bench/seed/random.js';
import { applicantColumns, resultRows } from './formulas.js';

/** Draws that a county is made of: the same for the same seed. */
export class Draws {
  readonly #random: () => number;

  constructor(seed: number) {
    this.#random = randomFrom(seed);
  }

  upTo(most: number): number {
    return upTo(this.#random, most);
  }

  one<T>(items: readonly [T, ...T[]]): T {
    return items[this.upTo(items.length - 1)] ?? items[0];
  }

  /** True in so many of a hundred draws. */
  happens(inHundred: number): boolean {
    return this.upTo(99) < inHundred;
  }
}

/** What a unit's reports hand on to its next one. */
export type HandedOn = Map<string, number>;

type Cells = Map<string, FigureValue>;

/** Few sizes, so that units tie; zero and nine, of which no per cent is told; and now and then one far out. */
const sizes = [0, 0, 0, 3, 9, 10, 10, 24, 40, 250] as const;

/** A report of a year in its form: mostly sound, some cells wrong, some not told, some words open or contradictory. */
export function randomReport(draws: Draws, unit: string, year: number, handedOn: HandedOn): ReportInput {
  const format = formatDue(year)?.id;
  if (format === undefined) throw new Error(`No form of ${year}`);
  const cells = cellsIn(draws, format, handedOn);
  spoil(draws, cells);
  return {
    unit,
    reportYear: year,
    formatFound: format,
    publishedOn: publicationOf(draws, year),
    title: `${year}年政府信息公开工作年度报告`,
    references: [],
    figures: [...cells].map(([cell, value]) => ({ cell, value })),
    statements: statementsOf(draws),
    practices: practicesOf(draws),
    sections: [
      {
        id: 'overview',
        text: `${unit}单位${year}年做了${draws.upTo(900)}项工作，考核、社会评议合格，没有责任追究。地址：党政办。`,
      },
      { id: 'problems', text: `一是${unit}号问题${year}。二是${draws.upTo(99)}号问题。` },
      { id: 'other', nothingToReport: true },
    ],
  };
}

function cellsIn(draws: Draws, format: FormatId, handedOn: HandedOn): Cells {
  const cells: Cells = new Map();
  for (const [cell, { kind }] of cellsOf(formatById(format)))
    cells.set(
      cell,
      kind === 'money' ? draws.one(['0', '0.0005', '0.5', '12', '3.141593']) : draws.one(sizes),
    );
  if (format === 'trial-2019' || format === 'revised-2021') {
    for (const cell of cells.keys()) {
      if (cell.startsWith('proactive.governmentRule.')) cells.set(cell, 0);
      if (/^(?:applications|disputes)\./.test(cell)) cells.set(cell, 0);
    }
    fillApplications(draws, cells, resultRows[format], handedOn);
    fillDisputes(draws, cells);
  }
  return cells;
}

function fillApplications(draws: Draws, cells: Cells, results: readonly string[], handedOn: HandedOn): void {
  const add = (row: string, column: string, value: number): void => {
    for (const at of [column, 'total']) {
      const cell = `applications.${row}.${at}`;
      cells.set(cell, Number(cells.get(cell) ?? 0) + value);
    }
  };
  for (const column of applicantColumns) {
    const handed = handedOn.get(column) ?? 0;
    const brought = draws.happens(8) ? Math.max(0, handed + draws.one([-1, 1])) : handed;
    const received = draws.one([0, 0, 0, 0, 1, 2, 5, 12]);
    const carried = Math.min(brought + received, draws.one([0, 0, 0, 1, 2]));
    handedOn.set(column, carried);
    add('broughtForward', column, brought);
    add('newlyReceived', column, received);
    add('carriedForward', column, carried);
    const handled = brought + received - carried;
    add('handledTotal', column, handled);
    for (let one = 0; one < handled; one += 1) {
      const granted = draws.happens(60) ? 0 : draws.upTo(results.length - 1);
      add(results[granted] ?? 'granted', column, 1);
    }
  }
}

function fillDisputes(draws: Draws, cells: Cells): void {
  for (const row of ['reconsideration', 'directSuit', 'suitAfterReconsideration']) {
    const outcomes = {
      upheld: draws.one([0, 0, 1, 4]),
      corrected: draws.one([0, 0, 0, 0, 0, 0, 1]),
      other: draws.one([0, 0, 1]),
      pending: draws.one([0, 0, 0, 2]),
    };
    for (const [column, value] of Object.entries(outcomes)) cells.set(`disputes.${row}.${column}`, value);
    const { upheld, corrected, other, pending } = outcomes;
    cells.set(`disputes.${row}.total`, upheld + corrected + other + pending);
  }
}

/** Slips of the pen, and blanks. */
function spoil(draws: Draws, cells: Cells): void {
  const codes = [...cells.keys()].filter((cell) => /^(?:applications|disputes)\./.test(cell));
  const anyOf = (): string => codes[draws.upTo(codes.length - 1)] ?? '';
  const received = cells.has('applications.received')
    ? 'applications.received'
    : 'applications.newlyReceived.total';
  if (draws.happens(30)) {
    const cell = anyOf();
    cells.set(cell, Number(cells.get(cell) ?? 0) + 1 + draws.upTo(20));
  }
  if (draws.happens(12)) cells.set(received, 37);
  const total = 'disputes.reconsideration.total';
  if (draws.happens(20) && cells.has(total)) cells.set(total, Number(cells.get(total)) + 1);
  if (draws.happens(30)) for (let n = draws.upTo(3); n >= 0; n -= 1) cells.delete(anyOf());
  if (draws.happens(8)) for (const cell of codes) if (cell.startsWith('applications.')) cells.delete(cell);
  if (draws.happens(10)) cells.delete('proactive.penalty.decisions');
  if (draws.happens(10)) cells.delete(received);
}

/** What words say: also of figures that a report leaves blank in its form. */
function statementsOf(draws: Draws): readonly Statement[] {
  const said: readonly (readonly [Statement['measure'], readonly [number, ...number[]]])[] = [
    ['disclosure.items', [0, 9, 10, 120, 120, 300]],
    ['disclosure.newsItems', [20, 40, 40, 41, 500]],
    ['training.attendees', [0, 12, 30]],
    ['improvement.problems', [1, 2]],
    ['applications.received', [0, 20]],
    ['decisions.penalty', [5, 30]],
  ];
  return said.flatMap(([measure, values]): readonly Statement[] => {
    if (draws.happens(20)) return [];
    const statement: Statement = {
      measure,
      value: draws.one(values),
      qualifier: draws.one([
        'EXACT',
        'EXACT',
        'EXACT',
        'EXACT',
        'EXACT',
        'EXACT',
        'AT_LEAST',
        'AT_LEAST',
        'AT_MOST',
        'ABOUT',
      ]),
      section: 'overview',
    };
    // Said twice, and said twice otherwise: that is no figure.
    if (draws.happens(10)) return [statement, statement];
    return draws.happens(8) ? [statement, { ...statement, value: Number(statement.value) + 1 }] : [statement];
  });
}

function practicesOf(draws: Draws): readonly Practice[] {
  return practices.flatMap(({ id }): readonly Practice[] => {
    if (draws.happens(40)) return [];
    const said: Practice = { practice: id, holds: draws.happens(85), names: [], section: 'overview' };
    return draws.happens(15) ? [said, { ...said, holds: !said.holds }] : [said];
  });
}

/** Also by just as many days late as cost points once, and by one more. */
function publicationOf(draws: Draws, year: number): Day | null {
  const day = draws.one([null, '01-12', '01-25', '02-05', '02-06', '04-11']);
  return day === null ? null : `${year + 1}-${day}`;
}
