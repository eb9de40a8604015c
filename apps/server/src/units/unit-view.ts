import { beijingDay, daysLate, filingDueOf, isHandedIn } from '@mingjian/domain';
import type { Day, ReportState, UnitKind } from '@mingjian/domain';
import type { UnitFacts } from './unit-facts.js';

/** Everything that a viewer sees of a unit in a year; what is not hers to see is null. */
export interface UnitView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  /** Null, as the three that follow, where it was not asked for. */
  readonly regionCode: string | null;
  readonly regionName: string | null;
  readonly validFrom: number | null;
  readonly validTo: number | null;
  readonly year: number;
  readonly expected: boolean | null;
  readonly state: ReportState | null;
  readonly due: Day | null;
  readonly publicationDue: Day | null;
  readonly extensionReason: string | null;
  readonly filedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly publishedOn: Day | null;
  readonly daysLate: number | null;
  readonly explainFindings: number | null;
  readonly informFindings: number | null;
  readonly blockFindings: number | null;
  readonly latestReport: LatestReportView | null;
}

export interface LatestReportView {
  readonly year: number;
  readonly n: number;
  readonly state: ReportState;
  /** Null where it was not asked for. */
  readonly filedAt: Date | null;
  /** Applications newly received. */
  readonly received: number | null;
}

/** What the viewer may know beside the facts' own `insight`, and the day it is. */
export interface Sight {
  /** Whether she may know who is expected to report to a region. */
  readonly mayKnowCycle: (regionId: string) => boolean;
  readonly today: Day;
}

/**
 * The facts that a viewer may see; with `insight` all of them, else those of a published report. One literal and no
 * spreading: a page makes a hundred of these, and objects put together from parts cost it a third of its time.
 */
export function unitView(facts: UnitFacts, sight: Sight): UnitView {
  const seen = facts.insight ? standing(facts, sight.today) : published(facts, sight);
  return {
    id: facts.id,
    code: facts.code,
    name: facts.name,
    kind: facts.kind,
    regionCode: facts.regionCode ?? null,
    regionName: facts.regionName ?? null,
    validFrom: facts.validFrom ?? null,
    validTo: facts.validTo ?? null,
    year: facts.year,
    expected: seen.expected,
    state: seen.state,
    due: seen.due,
    publicationDue: seen.due === null ? null : (facts.publicationDue ?? null),
    extensionReason: seen.due === null ? null : (facts.extensionReason ?? null),
    filedAt: seen.due === null ? null : facts.filedAt,
    acceptedAt: seen.due === null ? null : (facts.acceptedAt ?? null),
    publishedOn: seen.state === null ? null : (facts.publishedOn ?? null),
    daysLate: seen.daysLate,
    explainFindings: seen.due === null ? null : (facts.explainFindings ?? null),
    informFindings: seen.due === null ? null : (facts.informFindings ?? null),
    blockFindings: seen.due === null ? null : (facts.blockFindings ?? null),
    latestReport: seen.state === null ? null : latestReport(facts, seen.state),
  };
}

/** What decides about everything else: `due` is null where dates and findings are not to be seen. */
interface Seen {
  readonly expected: boolean | null;
  readonly state: ReportState | null;
  readonly due: Day | null;
  readonly daysLate: number | null;
}

function standing(facts: UnitFacts, today: Day): Seen {
  const { state, filingDue } = facts;
  if (state === null || filingDue === null)
    return { expected: false, state: null, due: null, daysLate: null };
  const due = filingDueOf({ filingDue, extensionDue: facts.extensionDue });
  return { expected: true, state, due, daysLate: lateness(facts, due, today) };
}

/** By the receipt; a report taken in from an old document that does not tell it, by its day of publication. */
function lateness({ filedAt, state, daysAfterLaw }: UnitFacts, due: Day, today: Day): number | null {
  if (filedAt !== null) return daysLate(beijingDay(filedAt), due, today);
  if (daysAfterLaw !== null) return Math.max(0, daysAfterLaw);
  return isHandedIn(state) ? null : daysLate(null, due, today);
}

function published({ publishedN, state, cycleRegionId }: UnitFacts, { mayKnowCycle }: Sight): Seen {
  if (publishedN !== null) return { expected: true, state: 'PUBLISHED', due: null, daysLate: null };
  const mayKnow = cycleRegionId !== null && mayKnowCycle(cycleRegionId);
  return { expected: mayKnow ? state !== null : null, state: null, due: null, daysLate: null };
}

function latestReport(facts: UnitFacts, state: ReportState): LatestReportView | null {
  const { year, n = null, versionFiledAt = null, received = null } = facts;
  if (n === null) return null;
  return { year, n, state, filedAt: versionFiledAt, received };
}
