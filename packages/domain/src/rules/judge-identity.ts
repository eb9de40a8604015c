import type { TableId } from '../formats/catalogue.js';
import { cellCode } from '../formats/cells.js';
import type { CellKind, Format, Table } from '../formats/format.js';
import type { FigureValue } from '../report/report.js';
import { assertUnreachable } from '../text.js';
import type { RuleContext } from './context.js';
import type { RuleId } from './catalogue.js';
import { addUp, differenceOf } from './figure-sum.js';
import type { Judgement } from './judgement.js';
import type { Identity } from './rule.js';

/** One cell that an identity adds up, with its sign, in this report or in last year's. */
export interface Operand {
  readonly cell: string;
  readonly sign: 1 | -1;
  readonly previous: boolean;
}

/** What an identity looks at: this report's figures and last year's. */
export type FiguresJudged = Pick<RuleContext, 'format' | 'figures' | 'previous'>;

/** Both sides of an identity in one of its columns or rows, cell by cell; `cells` are those of this report. */
export interface IdentityInstance {
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  readonly cells: readonly string[];
}

/** A term as data, without the literal types that guard its writing. */
interface PlainTerm {
  readonly sign?: -1;
  readonly year?: 'previous';
  readonly row?: string;
  readonly column?: string;
  readonly partsOf?: string;
  readonly otherColumns?: string;
}

interface Instance {
  readonly row: string | null;
  readonly column: string | null;
}

// Which cells a rule reads depends on the rule and the form alone; a form checks itself at every keystroke.
const instancesByFormat = new WeakMap<Format, Map<Identity<TableId>, readonly IdentityInstance[]>>();

/** The cells that an identity reads, column by column or row by row; none when the format lacks its table. */
export function identityInstances(rule: Identity<TableId>, format: Format): readonly IdentityInstance[] {
  const ofFormat = instancesByFormat.get(format) ?? new Map<Identity<TableId>, readonly IdentityInstance[]>();
  instancesByFormat.set(format, ofFormat);
  const instances = ofFormat.get(rule) ?? workOutInstances(rule, format);
  ofFormat.set(rule, instances);
  return instances;
}

function workOutInstances(rule: Identity<TableId>, format: Format): readonly IdentityInstance[] {
  const table = format.tables.find(({ id }) => id === rule.table);
  if (!table) return [];
  return instancesOf(rule, table).map((instance) => {
    const left = rule.left.flatMap((term) => operandsOf(term, table, instance));
    const right = rule.right.flatMap((term) => operandsOf(term, table, instance));
    const cells = [...left, ...right].filter(({ previous }) => !previous).map(({ cell }) => cell);
    return { left, right, cells };
  });
}

/** Judges an identity on each of its columns or rows. */
export function judgeIdentity(
  rule: Identity<TableId> & { readonly id: RuleId },
  context: FiguresJudged,
): Judgement[] {
  const judgements = identityInstances(rule, context.format).map((instance) =>
    judgeInstance(rule, instance, context),
  );
  return rule.notAlone === undefined ? judgements : judgements.map(notAlone(rule.notAlone, judgements));
}

/** Takes a column out where no other one can be told. */
function notAlone(column: string, all: readonly Judgement[]): (judgement: Judgement) => Judgement {
  const isColumn = ({ cells }: Judgement): boolean => cells.some((cell) => cell.endsWith(`.${column}`));
  const isAlone = all.every((one) => one.outcome === 'CANNOT_TELL' || isColumn(one));
  return (judgement) =>
    isAlone && isColumn(judgement) && judgement.outcome !== 'CANNOT_TELL'
      ? { ...judgement, outcome: 'NOT_APPLICABLE' }
      : judgement;
}

function instancesOf(rule: Identity<TableId>, table: Table): Instance[] {
  if (rule.forEach === 'column') return table.columns.map(({ id }) => ({ row: null, column: id }));
  const rows = rule.forEach === 'row' ? table.rows.map(({ id }) => id) : rule.forEach.rows;
  return rows.map((row) => ({ row, column: null }));
}

function judgeInstance(
  rule: Identity<TableId> & { readonly id: RuleId },
  { left, right, cells }: IdentityInstance,
  context: FiguresJudged,
): Judgement {
  const leftSum = sumOf(left, context);
  const rightSum = sumOf(right, context);
  const difference = differenceOf({ left: leftSum, right: rightSum });
  const outcome = difference === null ? 'CANNOT_TELL' : holds(difference, rule.is) ? 'PASS' : 'FAIL';
  return {
    rule: rule.id,
    outcome,
    cells,
    sections: [],
    passages: [],
    left: leftSum,
    right: rightSum,
    silencedBy: null,
  };
}

function operandsOf(term: PlainTerm, table: Table, instance: Instance): Operand[] {
  const operand = (row: string, column: string): Operand => ({
    cell: cellCode(table.id, row, column),
    sign: term.sign ?? 1,
    previous: term.year === 'previous',
  });
  const { row, column } = instance;
  if (column !== null) {
    if (term.row !== undefined) return [operand(term.row, column)];
    return table.rows
      .filter(
        ({ partOf, columns }) => partOf !== undefined && partOf === term.partsOf && columns.includes(column),
      )
      .map(({ id }) => operand(id, column));
  }
  if (row !== null) {
    if (term.column !== undefined) return [operand(row, term.column)];
    const columns = table.rows.find(({ id }) => id === row)?.columns ?? [];
    const kind = kindOf(table, term.otherColumns);
    return columns
      .filter((id) => id !== term.otherColumns && kindOf(table, id) === kind)
      .map((id) => operand(row, id));
  }
  return [];
}

/** Counts are not added to money, though they stand in one row. */
function kindOf({ columns }: Table, column: string | undefined): CellKind | undefined {
  return columns.find(({ id }) => id === column)?.kind;
}

/** The sum of cells of one kind, or null when one is blank. */
function sumOf(operands: readonly Operand[], { figures, previous }: FiguresJudged): FigureValue | null {
  return addUp(operands, ({ cell, previous: lastYear }) => (lastYear ? previous : figures)?.get(cell));
}

/** Whether two sides that differ by so much, left less right, stand as the rule says. */
function holds(difference: number, operator: Identity['is']): boolean {
  switch (operator) {
    case 'equal to':
      return difference === 0;
    case 'at least':
      return difference >= 0;
    case 'at most':
      return difference <= 0;
    default:
      return assertUnreachable(operator);
  }
}
