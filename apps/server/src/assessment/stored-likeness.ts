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

export interface StoredLikeText extends Omit<LikeText, 'unitName'> {
  readonly unitId: string;
  readonly n: number;
}

/** What nobody's rights were asked for: no other unit is named, and nothing that it says is shown. */
export function anonymousLikeness(stored: StoredLikeness | null): Likeness | null {
  return toldLikeness(stored, null);
}

/** With the other unit's name and words where whoever asks may know them: `peerName` is null where not. */
export function toldLikeness(stored: StoredLikeness | null, peerName: string | null): Likeness | null {
  if (stored === null) return null;
  return { ownYears: told(stored.ownYears, null), peers: told(stored.peers, peerName) };
}

function told({ compared, nearest }: StoredLikenessTo, unitName: string | null): LikenessTo {
  if (nearest === null) return { compared, nearest };
  const { similarity, section, reportYear, own, other } = nearest;
  return {
    compared,
    nearest: { similarity, section, reportYear, unitName, own, other: unitName === null ? [] : other },
  };
}
