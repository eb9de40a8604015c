import type { MeasureId } from '../../measures/catalogue.js';
import type { Text } from '../../text.js';

/** A part of what was reported in the whole of it, by which units can be ranked. Measures of a side are added up. */
export interface RankingShare {
  readonly id: string;
  readonly label: Text;
  /** What the part and the whole are, in words that finish "n of m". */
  readonly partLabel: Text;
  readonly wholeLabel: Text;
  readonly part: readonly MeasureId[];
  readonly whole: readonly MeasureId[];
  /** Who had any of these is not ranked. */
  readonly none: readonly MeasureId[];
}
