import type { Likeness, LikenessTo, LikeText } from '@mingjian/domain';

/** As the domain's, with whose the nearest report is in the place of a name. Only a reader's rights make a name of it. */
export interface StoredLikeness {
  readonly ownYears: StoredLikenessTo;
  readonly peers: StoredLikenessTo;
}

export interface StoredLikenessTo {
  readonly compared: number;
  readonly nearest: StoredLikeText | null;
}

export interface StoredLikeText extends Omit<LikeText, 'unitName' | 'unitCode'> {
  readonly unitId: string;
  readonly n: number;
}

/** What nobody's rights were asked for: no other unit is named, and nothing that it says is shown. */
export function anonymousLikeness(stored: StoredLikeness | null): Likeness | null {
  return toldLikeness(stored, null);
}

/** Whose report it is that another one is like. */
export interface LikeUnit {
  readonly code: string;
  readonly name: string;
}

/** With the other unit and its words where whoever asks may know them: `peer` is null where not. */
export function toldLikeness(stored: StoredLikeness | null, peer: LikeUnit | null): Likeness | null {
  if (stored === null) return null;
  return { ownYears: told(stored.ownYears, null), peers: told(stored.peers, peer) };
}

function told({ compared, nearest }: StoredLikenessTo, unit: LikeUnit | null): LikenessTo {
  if (nearest === null) return { compared, nearest };
  const { similarity, section, reportYear, own, other } = nearest;
  return {
    compared,
    nearest: {
      similarity,
      section,
      reportYear,
      unitName: unit?.name ?? null,
      unitCode: unit?.code ?? null,
      own,
      other: unit === null ? [] : other,
    },
  };
}
