import type { DisclosureReport, ReadingCorrections } from '@mingjian/domain';
import { canonicalJson } from '../events/canonical-json.js';
import { sha256 } from '../events/event.js';
import type { Obligation, ReportPlace } from '../filing/report-place.js';
import { locked } from '../filing/may-act.js';
import type { Problem } from '../platform/problems.js';
import type { StandingVersion } from './intake.repository.js';

/**
 * Why no old report may be taken in here, or null: what a unit wrote or filed itself is its own word, and no document
 * that the county found is put over it.
 */
export function notToBeReplaced(
  obligation: Obligation,
  standing: Pick<StandingVersion, 'origin'> | null,
): Problem<'REPORT_LOCKED'> | null {
  const { state } = obligation.standing;
  if (state === 'DRAFT' || standing?.origin === 'FILED') return { kind: 'REPORT_LOCKED', state };
  return locked(obligation, 'HISTORICAL_TAKEN_IN');
}

/** Whether the very same stands already: the document, what was put in its place, and the report that it makes. */
export function alreadyImported(
  standing: StandingVersion | null,
  {
    documentSha256,
    corrections,
    report,
    place,
  }: {
    readonly documentSha256: string;
    readonly corrections: ReadingCorrections;
    readonly report: DisclosureReport;
    readonly place: Pick<ReportPlace, 'code' | 'year'>;
  },
): Problem<'DOCUMENT_ALREADY_IMPORTED'> | null {
  const isSame =
    standing?.documentSha256 === documentSha256 &&
    standing.sha256 === sha256(canonicalJson({ ...report, unit: place.code })) &&
    canonicalJson(standing.corrections) === canonicalJson(corrections);
  return isSame
    ? { kind: 'DOCUMENT_ALREADY_IMPORTED', unit: place.code, year: place.year, version: standing.n }
    : null;
}
