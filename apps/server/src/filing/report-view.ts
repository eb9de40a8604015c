import { beijingDay, mayFollow, soften } from '@mingjian/domain';
import type {
  Amendment,
  Day,
  DisclosureReport,
  DocumentSource,
  Explanation,
  Origin,
  ReportState,
} from '@mingjian/domain';
import { returnsOfRow, returnsOn } from '../assessment/returns-so-far.js';
import { toldLikeness } from '../assessment/stored-likeness.js';
import { toldRuleMarks } from '../assessment/stored-rule-mark.js';
import type { FindingWithReason } from '../platform/graphql/finding.object.js';
import type { UnitView } from '../units/unit-view.js';
import type { ReportReceipt } from './filing-outcome.js';
import { datesOf, findingsOfReport, withReasons } from './judged-report.js';
import type { BalancesRow } from './opening-balances.repository.js';
import { keptReadingOfRow } from './kept-reading.js';
import type { KeptReading } from './kept-reading.js';
import { lookedBack } from './looked-back-to.js';
import { standingOfRow } from './report-place.js';
import type { ReportRow } from './reports.repository.js';
import { explanationsOfContent, reportOfContent } from './stored-content.js';

export interface VersionView {
  readonly n: number;
  readonly filedAt: Date;
  readonly origin: Origin;
  readonly sha256: string;
  readonly recalled: boolean;
  /** Null for a version that was read from no document. */
  readonly document: DocumentSource | null;
}

/** A report as one viewer sees it. What is not hers to see is null or empty. */
export interface ReportView {
  readonly id: string;
  readonly unitId: string;
  /** Null where nobody asked for it. */
  readonly unit: UnitView | null;
  readonly year: number;
  readonly formatDue: string;
  readonly state: ReportState;
  readonly origin: Origin;
  readonly version: number;
  readonly revision: number | null;
  /** When the draft that is shown was saved; null for a version. */
  readonly savedAt: Date | null;
  readonly marks: readonly string[];
  readonly filedAt: Date | null;
  readonly acceptedAt: Date | null;
  readonly publishedOn: Day | null;
  readonly publishedAddress: string | null;
  /** By when it is to be mended; null unless it is returned. */
  readonly correctionDue: Day | null;
  /** The next version in the making; the one before it stands. */
  readonly amendment: Amendment | null;
  /** Whether its unit can take it back no more, though nothing is decided. */
  readonly reviewBegun: boolean;
  readonly content: DisclosureReport;
  readonly explanations: readonly Explanation[];
  /** Empty where nobody asked for them. */
  readonly findings: readonly FindingWithReason[];
  readonly receipt: ReportReceipt | null;
  readonly versions: readonly VersionView[];
  readonly demonstration: boolean;
  /** No report: what the year after was opened with, where none stands. */
  readonly balancesOnly: boolean;
  /** Null where nobody asked for it. */
  readonly read: KeptReading | null;
}

/** A row as its viewer may see it: what everybody sees is what was published, without the county's business. */
export function viewOfRow(row: ReportRow, now: Date, judged: boolean): ReportView {
  const isPublic = row.sight === 'PUBLIC';
  const content = reportOfContent(row.content);
  const explanations = isPublic ? [] : explanationsOfContent(row.explanations);
  const publishedOn = publicationDay(row, content);
  const read = keptReadingOfRow(row);
  const standing = standingOfRow(row);
  return {
    id: `${row.unit_id}:${row.report_year}`,
    unitId: row.unit_id,
    unit: null,
    year: row.report_year,
    formatDue: row.format,
    state: isPublic ? 'PUBLISHED' : row.state,
    origin: row.origin ?? 'FILED',
    version: row.n ?? row.last_n ?? 0,
    revision: row.revision,
    savedAt: row.saved_at,
    marks: row.marks,
    filedAt: isPublic ? null : row.filed_at,
    acceptedAt: isPublic ? null : row.accepted_at,
    publishedOn,
    publishedAddress: row.published_address,
    correctionDue: isPublic ? null : row.correction_due,
    amendment: isPublic ? null : standing.amendment,
    reviewBegun: !isPublic && !mayFollow(standing, 'REPORT_RECALLED'),
    content,
    explanations,
    findings: judged
      ? withReasons(findingsOfRow(row, { ...content, publishedOn }, { read, now }), explanations)
      : [],
    receipt: isPublic ? null : receiptOf(row),
    versions: row.versions.map((version) => ({ ...version, filedAt: new Date(version.filedAt) })),
    demonstration: row.demonstration,
    balancesOnly: false,
    read: isPublic ? null : read,
  };
}

/** Opening balances in the place of a report: no rule judges them, and nothing of them was published. */
export function viewOfBalances(row: BalancesRow): ReportView {
  const { chain_head: chainHead, sequence, n, filed_at: filedAt, sha256 } = row;
  return {
    id: `${row.unit_id}:${row.report_year}`,
    unitId: row.unit_id,
    unit: null,
    year: row.report_year,
    formatDue: row.format,
    state: row.state,
    origin: 'HISTORICAL',
    version: n,
    revision: null,
    savedAt: null,
    marks: [],
    filedAt: null,
    acceptedAt: null,
    publishedOn: null,
    publishedAddress: null,
    correctionDue: null,
    amendment: null,
    reviewBegun: false,
    content: reportOfContent(row.content),
    explanations: [],
    findings: [],
    receipt:
      chainHead === null || sequence === null ? null : { version: n, filedAt, sha256, chainHead, sequence },
    versions: [],
    demonstration: row.demonstration,
    balancesOnly: true,
    read: null,
  };
}

/** The county's word on the day, for the version that it published; else the unit's. */
function publicationDay(row: ReportRow, content: DisclosureReport): Day | null {
  const isPublished = row.revision === null && row.n !== null && row.n === row.published_n;
  return isPublished ? row.published_on : content.publishedOn;
}

function findingsOfRow(
  row: ReportRow,
  report: DisclosureReport,
  { read, now }: { readonly read: KeptReading | null; readonly now: Date },
) {
  const due = {
    filingDue: row.filing_due,
    publicationDue: row.publication_due,
    extensionDue: row.extension_due,
  };
  const today = beijingDay(now);
  const dates = {
    ...datesOf(row.report_year, due, row.filed_at, today),
    isReceiptUnknown: row.origin === 'HISTORICAL' && row.filed_at === null,
    // How often it went back is told of what was filed: a draft is the way out of it.
    ...(row.revision === null && { returns: returnsOn(returnsOfRow(row), today) }),
  };
  const findings = findingsOfReport(report, {
    unit: { kind: row.kind, regionKind: row.region_kind },
    names: row.names,
    earlier: lookedBack(row.unit_id, row.report_year, row.earlier),
    wordList: row.word_list,
    dates: row.sight === 'PUBLIC' ? null : dates,
    document: read?.reading ?? null,
    likeness: toldLikeness(row.likeness, row.like_unit),
    ruleMarks: toldRuleMarks(row.rule_marks, row.report_year),
  });
  return row.sight === 'PUBLIC' ? findings : soften(findings, row.waivers, today);
}

function receiptOf({ n, received_at, sha256, chain_head, sequence }: ReportRow): ReportReceipt | null {
  if (n === null || received_at === null || sha256 === null || chain_head === null || sequence === null)
    return null;
  return { version: n, filedAt: received_at, sha256, chainHead: chain_head, sequence };
}
