import type { IntakeEntry } from './intake-store';

/** What became of a file, in one word; `asks`: something has to be said by a person before it can be kept. */
export type IntakeOutcome =
  | 'waiting'
  | 'sending'
  | 'reading'
  | 'kept'
  | 'duplicate'
  | 'read'
  | 'doubts'
  | 'asks'
  | 'failed';

export function outcomeOf({ state, wasKept }: IntakeEntry): IntakeOutcome {
  switch (state.kind) {
    case 'WAITING':
      return 'waiting';
    case 'SENDING':
      return 'sending';
    case 'READING':
      return 'reading';
    case 'REFUSED':
    case 'TROUBLE':
      return 'failed';
    case 'READ': {
      const { isReadable, duplicates, problem, doubts } = state.document;
      if (!isReadable) return 'failed';
      if (duplicates[0]?.kind === 'SAME_BYTES') return wasKept ? 'duplicate' : 'kept';
      if (duplicates.length > 0) return 'duplicate';
      if (problem !== null) return 'asks';
      return doubts > 0 ? 'doubts' : 'read';
    }
  }
}
