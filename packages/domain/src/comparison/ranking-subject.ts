import { isMeasureId, measureById } from '../measures/catalogue.js';
import type { MeasureId } from '../measures/catalogue.js';
import type { Text } from '../text.js';
import { isShareId, measuresOfShare, shareById } from './shares/catalogue.js';
import type { ShareId } from './shares/catalogue.js';
import type { RankingShare } from './shares/share.js';

/** What units are ranked by: their points, a share, or a measure. */
export type RankingSubject =
  | { readonly kind: 'points' }
  | { readonly kind: 'share'; readonly share: RankingShare & { readonly id: ShareId } }
  | { readonly kind: 'measure'; readonly measure: MeasureId };

export const byPoints = 'points';

/** The subject of a name: `points`, or the id of a share or a measure. Null where there is none. */
export function rankingSubject(name: string): RankingSubject | null {
  if (name === byPoints) return { kind: 'points' };
  if (isShareId(name)) return { kind: 'share', share: shareById(name) };
  return isMeasureId(name) ? { kind: 'measure', measure: name } : null;
}

/** Every measure that a ranking by the subject reads. */
export function measuresOfSubject(subject: RankingSubject): readonly MeasureId[] {
  switch (subject.kind) {
    case 'points':
      return [];
    case 'share':
      return measuresOfShare(subject.share);
    case 'measure':
      return [subject.measure];
  }
}

/** Why what the subject is made of means something else in the later of two years; none where it does not. */
export function breaksOfSubject(subject: RankingSubject, from: number, to: number): readonly Text[] {
  return measuresOfSubject(subject).flatMap((measure) =>
    measureById(measure)
      .breaks.filter(({ year }) => from < year && year <= to)
      .map(({ why }) => why),
  );
}
