import type { FormatId } from '../formats/catalogue.js';
import { formatById } from '../formats/catalogue.js';
import { cellsOf } from '../formats/cells.js';
import { fenFromTenThousandYuan, fenFromYuan } from '../report/money.js';
import { figuresOf } from '../report/report.js';
import type { DisclosureReport, Figures, FigureValue, Qualifier, Statement } from '../report/report.js';
import { extentOf, mayBeEqual } from '../wording/extent.js';
import type { Extent } from '../wording/extent.js';
import { measures } from './catalogue.js';
import type { MeasureId } from './catalogue.js';
import type { Measure } from './measure.js';

/**
 * What a report says of a measure. `amount` is a whole number: the count itself, or whole fen.
 * `cells` are those it was added up from; none when it was read from words.
 */
export interface MeasureValue {
  readonly measure: MeasureId;
  readonly amount: bigint;
  readonly qualifier: Qualifier;
  readonly cells: readonly string[];
}

/** Cells that feed a measure in a format; none when the format collects it at most in words. */
export function cellsOfMeasure(measure: Pick<Measure, 'formulas'>, format: FormatId): readonly string[] {
  return measure.formulas[format]?.sum ?? [];
}

/** The measure's value: its cells', else its only undoubted statement's, else null (unknown). */
export function measureValue(
  report: DisclosureReport,
  measure: Measure & { readonly id: MeasureId },
  figures: Figures = figuresOf(report),
): MeasureValue | null {
  const cells = cellsOfMeasure(measure, report.formatFound);
  const fromCells = sumOfCells(cells, figures, report.formatFound);
  if (fromCells !== null) return { measure: measure.id, amount: fromCells, qualifier: 'EXACT', cells };
  return fromStatements(report.statements, measure);
}

/** Every measure that a report gives: the facts that are stored and added up. */
export function measureValues(report: DisclosureReport): readonly MeasureValue[] {
  const figures = figuresOf(report);
  return measures.map((measure) => measureValue(report, measure, figures)).filter((value) => value !== null);
}

function sumOfCells(cells: readonly string[], figures: Figures, format: FormatId): bigint | null {
  if (cells.length === 0) return null;
  const places = cellsOf(formatById(format));
  let sum = 0n;
  for (const cell of cells) {
    const amount = wholeAmount(
      figures.get(cell),
      places.get(cell)?.kind === 'money' ? fenFromTenThousandYuan : null,
    );
    if (amount === null) return null;
    sum += amount;
  }
  return sum;
}

/**
 * A fraction in a count and anything below zero break a rule and are no amount: the measure stays unknown rather
 * than being rounded, or taken off what others say.
 */
function wholeAmount(
  value: FigureValue | undefined,
  asMoney: ((text: string) => bigint | null) | null,
): bigint | null {
  if (value === undefined) return null;
  const amount = asMoney ? asMoney(String(value)) : wholeNumber(value);
  return amount === null || amount < 0n ? null : amount;
}

function wholeNumber(value: FigureValue): bigint | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : null;
}

function fromStatements(
  statements: readonly Statement[],
  measure: Measure & { readonly id: MeasureId },
): MeasureValue | null {
  const values = statements
    .filter((statement) => statement.measure === measure.id)
    .map(({ value, qualifier }) => ({
      amount: wholeAmount(value, measure.kind === 'money' ? fenFromYuan : null),
      qualifier,
    }));
  const known = values.flatMap(({ amount, qualifier }) => (amount === null ? [] : [{ amount, qualifier }]));
  if (known.length < values.length) return null;
  const told = closest(known);
  return told === null ? null : { measure: measure.id, ...told, cells: [] };
}

type Told = Pick<MeasureValue, 'amount' | 'qualifier'>;

/**
 * What several statements say together: 300余条 and 326条 are 326. Of rough ones alike the closest holds; roughly so
 * many and at least so many together give no number.
 */
function closest(told: readonly Told[]): Told | null {
  const [first] = told;
  if (first === undefined) return null;
  const best = told.find(({ qualifier }) => qualifier === 'EXACT') ?? told.reduce(nearer);
  const extent = extentOfTold(best);
  const isOfOneKind =
    best.qualifier === 'EXACT' || told.every(({ qualifier }) => qualifier === best.qualifier);
  return isOfOneKind && told.every((one) => isSaidBy(one, best, extent)) ? best : null;
}

/** What was at least 300 and at least 320 was at least 320. */
function nearer(one: Told, other: Told): Told {
  if (one.qualifier === 'AT_LEAST') return other.amount > one.amount ? other : one;
  return other.amount < one.amount ? other : one;
}

/** Roughly 40 and roughly 44 are two numbers: neither is closer. */
function isSaidBy(one: Told, best: Told, extent: Extent): boolean {
  if (one.qualifier === 'ABOUT' && best.qualifier === 'ABOUT') return one.amount === best.amount;
  return mayBeEqual(extentOfTold(one), extent);
}

function extentOfTold({ amount, qualifier }: Told): Extent {
  return extentOf({ value: Number(amount), qualifier });
}
