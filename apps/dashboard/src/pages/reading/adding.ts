import type { TextRange } from '@mingjian/domain';

/** A figure being added, until it is saved or given up. */
export interface Adding {
  /** Another one for each that is begun: its fields start afresh. */
  readonly id: number;
  /** Words that were selected when it was begun. */
  readonly selected: TextRange | null;
  /** Words that it points at now. */
  readonly pointed: TextRange | null;
}

let begun = 0;

export function beginAdding(selected: TextRange | null): Adding {
  begun += 1;
  return { id: begun, selected, pointed: selected };
}
