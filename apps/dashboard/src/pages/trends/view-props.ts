import type { ReactNode } from 'react';
import type { TrendUnit } from './trends-queries';
import type { TrendsSelection } from './trends-selection';

/** What each of the three views is given. */
export interface ViewProps {
  readonly selection: TrendsSelection;
  readonly units: readonly TrendUnit[];
  /** One after the other; the last is the year of the address. */
  readonly years: readonly number[];
  readonly onSelect: (chosen: Partial<TrendsSelection>) => void;
  /** The address of the same view with something else chosen. */
  readonly addressOf: (chosen: Partial<TrendsSelection>) => string;
  /** What is chosen with, under the title. */
  readonly children: ReactNode;
}
