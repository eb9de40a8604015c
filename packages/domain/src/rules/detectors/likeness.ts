import type { LikenessTo } from '../../similarity/likeness.js';
import type { RuleContext } from '../context.js';
import { judged } from '../judged.js';
import type { Judged } from '../judged.js';
import type { DetectionOf } from '../rule.js';

/** The whole report against the unit's own earlier ones: left the share in per cent, right the year it is most like. */
export function unlikeOwnYears(
  { least, error }: DetectionOf<'unlike own years'>,
  { likeness }: RuleContext,
): Judged {
  if (likeness === null) return judged('CANNOT_TELL');
  const judgement = unlike(likeness.ownYears, least);
  const { nearest } = likeness.ownYears;
  if (nearest === null || judgement.outcome !== 'FAIL') return judgement;
  return {
    ...judgement,
    right: nearest.reportYear,
    ...(nearest.similarity >= error ? { grade: 'E' as const } : {}),
  };
}

/**
 * A section of the unit's own words against that of every other unit, of the year and of the years before: right the
 * other's year where it is an earlier one.
 */
export function unlikeOtherUnits(
  { least }: DetectionOf<'unlike other units'>,
  { likeness, report }: RuleContext,
): Judged {
  if (likeness === null) return judged('CANNOT_TELL');
  const judgement = unlike(likeness.peers, least);
  const { nearest } = likeness.peers;
  if (nearest === null || judgement.outcome !== 'FAIL' || nearest.reportYear === report.reportYear)
    return judgement;
  return { ...judgement, right: nearest.reportYear };
}

/** A share is told in whole per cent, cut: 99 is not yet a copy to the letter. */
function unlike({ compared, nearest }: LikenessTo, least: number): Judged {
  if (compared === 0) return judged('NOT_APPLICABLE');
  if (nearest === null || nearest.similarity < least) return judged('PASS');
  const { similarity, section, reportYear, unitName, unitCode, own, other } = nearest;
  return judged('FAIL', {
    left: Math.floor(similarity * 100 + 1e-9),
    sections: section === null ? [] : [section],
    passages: own,
    other: { reportYear, unitName, unitCode, passages: other },
  });
}
