import { measureValues } from '@mingjian/domain';
import type { DisclosureReport, Qualifier } from '@mingjian/domain';

/** One row of what is added up. Money measures are whole fen. */
export interface Fact {
  readonly measure: string;
  /** A whole number as text: `bigint` takes it whole, a JSON number might not. */
  readonly value: string;
  readonly qualifier: Qualifier;
  /** Cells that the value was added up from; none when words said it. */
  readonly cells: readonly string[];
}

/** Everything of a report that is added up: nothing but the report decides it. */
export function factsOf(report: DisclosureReport): readonly Fact[] {
  return measureValues(report).map(({ measure, amount, qualifier, cells }) => ({
    measure,
    value: amount.toString(),
    qualifier,
    cells,
  }));
}
