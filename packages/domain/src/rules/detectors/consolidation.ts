import { amountInCell, consolidate, valueOfCell } from '../../consolidation/consolidate.js';
import { reportsExpected, unitsOfYear } from '../../consolidation/county.js';
import type { CountyCircumstances, RosterUnit } from '../../consolidation/county.js';
import { cellCode, cellsOf } from '../../formats/cells.js';
import type { Format } from '../../formats/format.js';
import { handedOverWith } from '../../history/looked-back.js';
import { figuresOf } from '../../report/report.js';
import type { DisclosureReport, FigureValue } from '../../report/report.js';
import { rulesFor } from '../catalogue.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import { judgeIdentity } from '../judge-identity.js';

export interface CountyContext extends CountyCircumstances {
  readonly report: DisclosureReport;
  readonly format: Format;
}

/**
 * Every cell of the county against the sum of its units: left the county's figure, right the sum. One finding a cell.
 * Where a unit's figure is missing the sum is at least what is known: only a county's figure below it is surely wrong.
 */
export function cellsAddUp(context: CountyContext): readonly Judged[] {
  const { report, format } = context;
  const figures = figuresOf(report);
  const sums = consolidate(format, reportsExpected(context, report.reportYear));
  const untold: string[] = [];
  const failed: Judged[] = [];
  for (const { cell, kind } of cellsOf(format).values()) {
    const left = figures.get(cell) ?? null;
    const sum = sums.get(cell);
    const [own, all] = [amountInCell(left, kind), amountInCell(sum?.value ?? null, kind)];
    const isWhole = sum !== undefined && sum.coverage.expected === sum.coverage.reported;
    if (own === null || all === null || sum === undefined) untold.push(cell);
    else if (isWhole ? own !== all : own < all && !mayFall(cell))
      failed.push(judged('FAIL', { cells: [cell], left, right: sum.value }));
    else if (!isWhole) untold.push(cell);
  }
  if (untold.length > 0) return [...failed, judged('CANNOT_TELL', { cells: untold })];
  return failed.length > 0 ? failed : [judged('PASS')];
}

/** Cells of 2019 that tell a change may be below zero: what is missing may lower their sum. */
function mayFall(cell: string): boolean {
  return cell.endsWith('.itemsChange');
}

/**
 * The units summed against the roster of the year: left how many of it are, right how many ought to be. A report of a
 * unit that is not on it is in no sum, and is named.
 */
export function everyUnitIsSummed(context: CountyContext): Judged {
  const { report, format } = context;
  const expected = unitsOfYear(context, report.reportYear);
  if (expected === null) return judged('CANNOT_TELL');
  const summed = new Set(
    context.units
      .filter(({ reportYear, formatFound }) => reportYear === report.reportYear && formatFound === format.id)
      .map(({ unit }) => unit),
  );
  const missing = expected.filter(({ code }) => !summed.has(code));
  const beyond = [...summed].filter((unit) => !expected.some(({ code }) => code === unit));
  const nameOf = (unit: string): string => context.roster?.find(({ code }) => code === unit)?.name ?? unit;
  return judged(missing.length === 0 && beyond.length === 0 ? 'PASS' : 'FAIL', {
    left: expected.length - missing.length,
    right: expected.length,
    ...(missing.length > 0 ? { units: missing.map(({ name }) => name) } : {}),
    ...(beyond.length > 0 ? { unitsBeyond: beyond.map(nameOf) } : {}),
  });
}

const balances: readonly string[] = ['T3-BAL', 'T3-SUM', 'T3-ROW'];

/** The rules on table three on the units' sum; a cell that not all of them state is blank in it. */
export function sumsBalance(context: CountyContext): readonly Judged[] {
  const { report, format } = context;
  const sums = consolidate(format, reportsExpected(context, report.reportYear));
  const figures = new Map<string, FigureValue>();
  for (const [cell, { value, coverage }] of sums)
    if (value !== null && coverage.expected === coverage.reported) figures.set(cell, value);
  const all = rulesFor(report.formatFound, report.reportYear).flatMap((rule) =>
    rule.kind === 'identity' && balances.includes(rule.id)
      ? judgeIdentity(rule, { format, figures, previous: null })
      : [],
  );
  const failed = all.filter(({ outcome }) => outcome === 'FAIL');
  const untold = all.some(({ outcome }) => outcome === 'CANNOT_TELL');
  return [
    ...failed.map(({ cells, left, right }) => judged('FAIL', { cells, left, right })),
    ...(untold ? [judged('CANNOT_TELL')] : []),
    ...(failed.length === 0 && !untold ? [judged('PASS')] : []),
  ];
}

/** In each column: left what the county carries in, right what it carried out, more or less what came and went with units. */
export function carriedOverAsCounty(context: CountyContext): readonly Judged[] {
  const { report, format, previous } = context;
  const [now, before] = [report.reportYear, report.reportYear - 1].map((year) => unitsOfYear(context, year));
  const came = now && before ? unknownIn(now, before) : [];
  const went = now && before ? before.filter(({ code }) => !isKept(code, now)) : [];
  const figures = figuresOf(report);
  return columnsOf(format).map((column) => {
    const cells = [carriedIn(column)];
    const right = added([
      figureOf(previous, carriedOut(column)),
      ...came.map(({ code }) => figureOf(reportOf(context.units, code), carriedIn(column))),
      ...went.map(({ code }) => negated(figureOf(reportOf(context.unitsBefore, code), carriedOut(column)))),
    ]);
    return balance(cells, amountInCell(figures.get(carriedIn(column)) ?? null, 'count'), right);
  });
}

/**
 * In each column of the units that took over from others: left what they bring forward, right what those had open
 * together. Units that were split or merged with one another are one balance: how they parted it is theirs to say.
 */
export function carriedOverToSuccessors(context: CountyContext): readonly Judged[] {
  const { report, format, roster } = context;
  if (roster === null) return [judged('CANNOT_TELL')];
  const balances = handedOver(roster, report.reportYear);
  if (balances.length === 0) return [judged('NOT_APPLICABLE')];
  return balances.flatMap(({ from, to }) =>
    columnsOf(format).map((column) => {
      const open = from.map((one) => figureOf(reportOf(context.unitsBefore, one), carriedOut(column)));
      const opened = to.map((one) => figureOf(reportOf(context.units, one), carriedIn(column)));
      const told = balance([carriedIn(column)], added(opened), added(open));
      const names = roster.filter(({ code, from: since }) => to.includes(code) && since <= report.reportYear);
      return { ...told, units: [...new Set(names.map(({ name }) => name))] };
    }),
  );
}

/** Everything that changed hands at the beginning of a year, what is tied together in one. */
function handedOver(
  roster: readonly RosterUnit[],
  year: number,
): readonly ReturnType<typeof handedOverWith>[] {
  const over = {
    units: roster.map(({ code, from, to }) => ({ id: code, from, to })),
    successions: roster.flatMap(({ code, from, predecessors }) =>
      predecessors.map((one) => ({ year: from, from: one, to: code })),
    ),
  };
  const successors = roster.filter(({ from, predecessors }) => from === year && predecessors.length > 0);
  const tied = successors.map(({ code }) => handedOverWith(code, year, over));
  return tied.filter(({ to }, at) => tied.findIndex((one) => one.to[0] === to[0]) === at);
}

/** Units of `now` that neither were among `before` nor took over from one of them. */
function unknownIn(now: readonly RosterUnit[], before: readonly RosterUnit[]): readonly RosterUnit[] {
  const known = new Set(before.map(({ code }) => code));
  return now.filter(
    ({ code, predecessors }) => !known.has(code) && !predecessors.some((one) => known.has(one)),
  );
}

function isKept(code: string, now: readonly RosterUnit[]): boolean {
  return now.some((unit) => unit.code === code || unit.predecessors.includes(code));
}

/** Both sides of one column, null where unknown. */
function balance(cells: readonly string[], own: bigint | null, due: bigint | null): Judged {
  const left = own === null ? null : valueOfCell(own, 'count');
  const right = due === null ? null : valueOfCell(due, 'count');
  if (left === null || right === null) return judged('CANNOT_TELL', { cells, left, right });
  return judged(left === right ? 'PASS' : 'FAIL', { cells, left, right });
}

function columnsOf(format: Format): readonly string[] {
  return format.tables.find(({ id }) => id === 'applications')?.columns.map(({ id }) => id) ?? [];
}

function carriedIn(column: string): string {
  return cellCode('applications', 'broughtForward', column);
}

function carriedOut(column: string): string {
  return cellCode('applications', 'carriedForward', column);
}

function reportOf(reports: readonly DisclosureReport[], code: string): DisclosureReport | null {
  return reports.find(({ unit }) => unit === code) ?? null;
}

function figureOf(report: DisclosureReport | null, cell: string): bigint | null {
  return report === null ? null : amountInCell(figuresOf(report).get(cell) ?? null, 'count');
}

function negated(amount: bigint | null): bigint | null {
  return amount === null ? null : -amount;
}

/** Null where one of them is unknown. */
function added(amounts: readonly (bigint | null)[]): bigint | null {
  const known = amounts.filter((amount) => amount !== null);
  return known.length < amounts.length ? null : known.reduce((sum, amount) => sum + amount, 0n);
}
