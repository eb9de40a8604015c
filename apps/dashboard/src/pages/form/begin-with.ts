import type { FormEntry } from '@mingjian/domain';

/** A field that something wants to fill and in which something else stands already. */
export interface Contradiction {
  readonly field: string;
  readonly mine: string | null;
  readonly theirs: string | null;
}

export interface Beginning {
  /** Fields that are blank and would be filled. */
  readonly fills: readonly (readonly [string, string])[];
  /** Fields in which both say something else: a person chooses. */
  readonly contradictions: readonly Contradiction[];
}

/** What bringing an entry into a form would do. What the clerk typed stays unless she says otherwise. */
export function beginningWith(brought: FormEntry, entry: FormEntry): Beginning {
  const fills = [...brought].filter(([field]) => !entry.has(field));
  const contradictions = [...brought].flatMap(([field, theirs]): Contradiction[] => {
    const mine = entry.get(field);
    return mine === undefined || mine === theirs ? [] : [{ field, mine, theirs }];
  });
  return { fills, contradictions };
}
