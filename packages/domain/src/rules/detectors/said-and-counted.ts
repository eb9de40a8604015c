import { formatById, withKeeping } from '../../formats/catalogue.js';
import { cellsOf } from '../../formats/cells.js';
import { isMeasureId, measureById } from '../../measures/catalogue.js';
import type { MeasureId } from '../../measures/catalogue.js';
import { cellsOfMeasure, measureValue } from '../../measures/measure-value.js';
import { fenFromYuan, tenThousandYuanFromFen } from '../../report/money.js';
import type { FigureValue, Qualifier } from '../../report/report.js';
import { extentOf, mayBeEqual } from '../../wording/extent.js';
import type { Extent } from '../../wording/extent.js';
import { sayingsIn } from '../../wording/sayings.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { Side } from '../judgement.js';
import type { Passage } from '../passage.js';
import { wordingsIn } from '../rule-text.js';
import type { DetectionOf } from '../rule.js';

/** One occurrence of a measure in the words, with its place where it is known. Money is a decimal string in yuan. */
interface Told {
  readonly measure: MeasureId;
  readonly value: FigureValue;
  readonly qualifier: Qualifier;
  readonly passage: Passage | null;
}

const toldIn = new WeakMap<RuleContext, ReadonlyMap<MeasureId, readonly Told[]>>();
const nothing: readonly Told[] = [];

/** All that the report states in words of a measure, and what words say plainly that no reading has looked at. */
function toldOf(context: RuleContext, measure: MeasureId): readonly Told[] {
  const known = toldIn.get(context) ?? byMeasure(gather(context));
  toldIn.set(context, known);
  return known.get(measure) ?? nothing;
}

function byMeasure(all: readonly Told[]): ReadonlyMap<MeasureId, readonly Told[]> {
  const told = new Map<MeasureId, Told[]>();
  for (const one of all) {
    const known = told.get(one.measure);
    if (known) known.push(one);
    else told.set(one.measure, [one]);
  }
  return told;
}

function gather(context: RuleContext): readonly Told[] {
  const { report, document } = context;
  const stated = report.statements.map(({ measure, value, qualifier, section }) => {
    const words = document?.statements.find(
      (one) => one.measure === measure && one.value === value && one.section === section,
    );
    const passage =
      words === undefined ? null : { section, start: words.start, end: words.end, quote: words.quote };
    return { measure, value, qualifier, passage };
  });
  const said = wordingsIn(context).flatMap((wording) =>
    sayingsIn(wording, wording.sectionAt, report.reportYear).map(({ start, end, ...saying }): Told => ({
      ...saying,
      passage: wording.passage(start, end),
    })),
  );
  if (document !== null) {
    // A reading knows more ways of saying it; what it took from the words, or a person out of it, stands.
    const read = new Set([...document.statements, ...report.statements].map(({ measure }) => measure));
    return [...stated, ...said.filter(({ measure }) => !read.has(measure))];
  }
  // The form keeps some figures beside the words that say them: once is enough, and the words have a place.
  const isSaid = (one: Told): boolean =>
    said.some(
      ({ measure, value, qualifier }) =>
        measure === one.measure && value === one.value && qualifier === one.qualifier,
    );
  return [...stated.filter((one) => !isSaid(one)), ...said];
}

/** Money in the tables is rounded to 0.01万元: half of that, 50 yuan, is no difference. */
const moneyTolerance = 5_000n;

/**
 * What the words say against what the tables count, one judgement a measure. `zero` looks only at those of which
 * exactly one side is zero.
 */
export function saidAsCounted(
  { measures, only, slipOfUnitFrom }: DetectionOf<'said as counted'>,
  context: RuleContext,
): readonly Judged[] {
  const { report, figures } = context;
  return measures.flatMap(({ measure, formats }) => {
    if (!withKeeping(formats).includes(report.formatFound)) return [];
    const cells = cellsOfMeasure(measureById(measure), report.formatFound);
    const told = toldOf(context, measure);
    if (cells.length === 0 || told.length === 0) return [judged('NOT_APPLICABLE', { cells })];
    const counted = measureValue({ ...report, statements: [] }, measureById(measure), figures);
    if (counted === null) return [judged('CANNOT_TELL', { cells })];
    const wrong = told.find((one) =>
      only === 'one side zero'
        ? isNone(one) !== (counted.amount === 0n)
        : !isSame(one, counted.amount, measureById(measure).kind === 'money') &&
          !isSlipOfUnit(one, counted.amount, slipOfUnitFrom),
    );
    if (!wrong) return [judged('PASS', { cells })];
    const passages = wrong.passage === null ? [] : [wrong.passage];
    const isMoney = cellsOf(formatById(report.formatFound)).get(cells[0] ?? '')?.kind === 'money';
    return [
      judged('FAIL', {
        cells,
        passages,
        left: sideOf(wrong),
        right: isMoney ? tenThousandYuanFromFen(counted.amount) : Number(counted.amount),
      }),
    ];
  });
}

function isNone({ value, qualifier }: Told): boolean {
  return Number(value) === 0 && qualifier === 'EXACT';
}

function isSame({ value, qualifier }: Told, amount: bigint, isMoney: boolean): boolean {
  if (!isMoney) {
    const counted = Number(amount);
    return mayBeEqual(extentOf({ value: Number(value), qualifier }), { least: counted, most: counted });
  }
  const fen = fenFromYuan(String(value));
  if (fen === null) return true;
  const difference = fen - amount;
  if (qualifier === 'AT_LEAST') return difference <= moneyTolerance;
  if (qualifier === 'AT_MOST') return difference >= -moneyTolerance;
  const allowed = qualifier === 'ABOUT' ? amount / 5n + moneyTolerance : moneyTolerance;
  return (difference < 0n ? -difference : difference) <= allowed;
}

/** The yuan that the words tell, in a cell for units of ten thousand: T2-FEEUNIT says so, once is enough. */
function isSlipOfUnit({ value }: Told, amount: bigint, from: number | undefined): boolean {
  if (from === undefined || typeof value !== 'string') return false;
  const written = Number(tenThousandYuanFromFen(amount));
  return written >= from && Number(value) === written;
}

function sideOf({ value }: Told): Side {
  if (typeof value === 'number') return value;
  const fen = fenFromYuan(value);
  return fen === null ? value : tenThousandYuanFromFen(fen);
}

/** Two totals of one notion in one report, where no table says which is right. One judgement a notion that is told. */
export function oneTotal({ notions }: DetectionOf<'one total'>, context: RuleContext): readonly Judged[] {
  const { report, figures } = context;
  const judgements = notions.flatMap(({ measure, comparedIn }): Judged[] => {
    if (!isMeasureId(measure)) return [];
    const told = toldOf(context, measure);
    const [first, ...others] = told;
    if (!first) return [];
    // Each is held against the table on its own: one slip is not said twice.
    const cells = cellsOfMeasure(measureById(measure), report.formatFound);
    if (comparedIn.includes(report.formatFound) && cells.some((cell) => figures.has(cell)))
      return [judged('PASS')];
    const other = others.find((one) => !mayBeEqual(extentOfTold(first), extentOfTold(one)));
    if (!other) return [judged('PASS')];
    return [
      judged('FAIL', {
        passages: [first, other].flatMap(({ passage }) => (passage === null ? [] : [passage])),
        left: first.value,
        right: other.value,
      }),
    ];
  });
  const failed = judgements.filter(({ outcome }) => outcome === 'FAIL');
  if (failed.length > 0) return failed;
  return [judged(judgements.length > 0 ? 'PASS' : 'NOT_APPLICABLE')];
}

function extentOfTold({ value, qualifier }: Told): Extent {
  return extentOf({ value: Number(value), qualifier });
}
