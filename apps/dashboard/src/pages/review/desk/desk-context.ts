import { createContext, useContext } from 'react';
import type { WrittenRemark } from '../remarks/kept-words';
import type { RemarkPlace } from '../remarks/remark-place';
import type { DeskModel, PlacedFinding } from './desk-model';

/** The report as it was filed, held against last year's, or against the version before. */
export type DeskView = 'report' | 'years' | 'versions';

/** What every part of the open report reads. */
export interface Desk {
  readonly model: DeskModel;
  readonly view: DeskView;
  /** Whether the viewer may remark, return and accept; an observer reads. */
  readonly mayReview: boolean;
  readonly active: PlacedFinding | null;
  /** The place whose remark box is open. */
  readonly opened: RemarkPlace | null;
  /** Opens the box at a place; without words to begin with, those of the finding there. */
  readonly open: (
    place: RemarkPlace,
    begun?: Partial<Pick<WrittenRemark, 'body' | 'rule' | 'replaces'>>,
  ) => void;
  readonly show: (place: RemarkPlace) => void;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of a report lies on no desk');
  return desk;
}
