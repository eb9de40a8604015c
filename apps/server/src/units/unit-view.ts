import { beijingDay, daysLate, filingDueOf } from '@mingjian/domain';
import type { Day, ReportState, UnitKind } from '@mingjian/domain';
import type { UnitFacts } from './unit-facts.js';

/** Everything that a viewer sees of a unit in a year; what is not hers to see is null. */
export interface UnitView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly regionCode: string;
  readonly regionName: string;
  readonly validFrom: number;
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
  readonly filedAt: Date;
  /** Applications newly received. */
  readonly received: number | null;
}

/** What the viewer may know beside the facts' own `insight`, and the day it is. */
export interface Sight {
  /** Whether she may know who is expected to report to a region. */
  readonly mayKnowCycle: (regionId: string) => boolean;
  readonly today: Day;
}

/** The facts that a viewer may see; with `insight` all of them, else those of a published report. */
export function unitView(facts: UnitFacts, sight: Sight): UnitView {
  const { id, code, name, kind, regionCode, regionName, validFrom, validTo, year } = facts;
  const names = { id, code, name, kind, regionCode, regionName, validFrom, validTo, year };
  if (facts.insight) return { ...names, ...standing(facts, sight.today) };
  const isPublished = facts.publishedN !== null;
  return {
    ...names,
    ...unseen,
    expected: isPublished ? true : sight.mayKnowCycle(facts.regionId) ? facts.state !== null : null,
    state: isPublished ? 'PUBLISHED' : null,
    publishedOn: isPublished ? facts.publishedOn : null,
    latestReport: isPublished ? latestReport(facts, 'PUBLISHED') : null,
  };
}

type Standing = Pick<UnitView, keyof typeof unseen | 'expected' | 'state' | 'publishedOn' | 'latestReport'>;

const unseen = {
  due: null,
  publicationDue: null,
  extensionReason: null,
  filedAt: null,
  acceptedAt: null,
  daysLate: null,
  explainFindings: null,
  informFindings: null,
  blockFindings: null,
} as const;

function standing(facts: UnitFacts, today: Day): Standing {
  const { state, filingDue, extensionDue, filedAt } = facts;
  if (state === null || filingDue === null)
    return { ...unseen, expected: false, state: null, publishedOn: null, latestReport: null };
  const due = filingDueOf({ filingDue, extensionDue });
  return {
    expected: true,
    state,
    due,
    publicationDue: facts.publicationDue,
    extensionReason: facts.extensionReason,
    filedAt,
    acceptedAt: facts.acceptedAt,
    publishedOn: facts.publishedOn,
    daysLate: daysLate(filedAt === null ? null : beijingDay(filedAt), due, today),
    explainFindings: facts.explainFindings,
    informFindings: facts.informFindings,
    blockFindings: facts.blockFindings,
    latestReport: latestReport(facts, state),
  };
}

function latestReport(facts: UnitFacts, state: ReportState): LatestReportView | null {
  const { year, n, versionFiledAt, received } = facts;
  if (n === null || versionFiledAt === null) return null;
  return { year, n, state, filedAt: versionFiledAt, received: received === null ? null : Number(received) };
}
