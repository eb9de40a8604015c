import type { Cell, FormatId } from '../formats/catalogue.js';
import type { CellKind } from '../formats/format.js';
import type { Text } from '../text.js';

/** Cells that are added up to give a measure. A blank among them leaves the measure unknown. */
export interface Formula {
  readonly sum: readonly Cell[];
}

/** A year from which a series means something else, so that nothing is added or drawn across it. */
export interface MeasureBreak {
  readonly year: number;
  readonly why: Text;
}

/** A series that can be compared over units and years. Counts are whole numbers; money is yuan, whole fen inside. */
export interface Measure {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  readonly kind: CellKind;
  /** What a format's cells contribute; a format that is missing collects it at most in words. */
  readonly formulas: Readonly<Partial<Record<FormatId, Formula>>>;
  readonly breaks: readonly MeasureBreak[];
}
