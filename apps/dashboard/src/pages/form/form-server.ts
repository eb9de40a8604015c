import type { ApolloClient } from '@apollo/client';
import {
  entryOfReport,
  findingsOf,
  formatById,
  marksIn,
  reasonsGiven,
  reportOfEntry,
  soften,
} from '@mingjian/domain';
import type { Day, FormEntry, ReportState } from '@mingjian/domain';
import { troubleOf } from '../../api/trouble';
import { readFragment } from '../../gql';
import type { DraftServer, NotSent } from './draft-server';
import type { FileReport } from './filing';
import type { OpenedForm } from './form-model';
import { fileReportMutation, refusedFindingFragment } from './filing-queries';
import { draftNowQuery, draftStandingQuery, saveDraftMutation, storedReportFragment } from './form-queries';
import { findingsOfServer, reportOfStored } from './stored-report';
import { workingStateOf } from './working-state';

interface FormSource {
  readonly client: ApolloClient;
  readonly opened: OpenedForm;
  readonly today: Day;
  /** The version seen when the form was opened, 0 for none. */
  readonly version: number;
  /** Where the report stood then. */
  readonly state: ReportState;
}

/** The way of a draft to the server and back. */
export function draftServer({ client, opened, today, version, state }: FormSource): DraftServer {
  const { unit, reportYear } = opened.report;
  const content = (entry: FormEntry) => contentOf(entry, opened);
  return {
    shown: (entry) => {
      const { report, explanations } = content(entry);
      return entryOfReport(report, explanations, marksIn(entry));
    },
    save: async (entry, basedOn) => {
      try {
        const { data } = await client.mutate({
          mutation: saveDraftMutation,
          variables: { input: { ...content(entry), marks: marksIn(entry), basedOn } },
          fetchPolicy: 'no-cache',
        });
        const saved = data?.saveDraft;
        if (!saved) return { kind: 'UNREACHABLE' };
        if (saved.__typename === 'DraftSaved')
          return { kind: 'SAVED', revision: saved.revision, savedAt: new Date(saved.savedAt) };
        return saved.__typename === 'ReportChangedMeanwhile'
          ? { kind: 'CHANGED_MEANWHILE' }
          : { kind: 'REFUSED', message: saved.message };
      } catch (error) {
        return keepsTrying(error) ? notTaken(error) : refusal(error);
      }
    },
    read: async () => {
      try {
        const { data } = await client.query({
          query: draftNowQuery,
          variables: { unit, year: reportYear },
          fetchPolicy: 'network-only',
        });
        const stored = readFragment(storedReportFragment, data?.report);
        const report = stored && reportOfStored(stored, unit, today);
        if (!data?.report || !stored || !report) return null;
        return {
          entry: entryOfReport(report, data.report.explanations, stored.marks),
          revision: stored.revision ?? 0,
        };
      } catch (error) {
        if (keepsTrying(error)) return null;
        throw error;
      }
    },
    standing: async () => {
      try {
        const { data } = await client.query({
          query: draftStandingQuery,
          variables: { unit, year: reportYear },
          fetchPolicy: 'no-cache',
        });
        const now = data?.report;
        if (!now) return null;
        const moved = now.version !== version || !isSameStanding(workingStateOf(now), state);
        return { revision: now.revision ?? 0, moved };
      } catch {
        // Whoever types is told by the saving; a look that fails is made again.
        return null;
      }
    },
  };
}

/** A draft that somebody begins is where the form already is. */
function isSameStanding(one: ReportState, other: ReportState): boolean {
  const begun = (state: ReportState): ReportState => (state === 'NOT_FILED' ? 'DRAFT' : state);
  return begun(one) === begun(other);
}

/** Files a report; every answer of the server is an outcome, also that there is none. */
export function reportFiler(
  { client, version }: FormSource,
  say: (message: { readonly changedTo: number }) => string,
): FileReport {
  return async ({ report, explanations }, idempotencyKey) => {
    try {
      const { data } = await client.mutate({
        mutation: fileReportMutation,
        variables: { input: { report, explanations, basedOn: version, idempotencyKey } },
        fetchPolicy: 'no-cache',
      });
      const filed = data?.fileReport;
      if (!filed) return { kind: 'UNREACHABLE' };
      switch (filed.__typename) {
        case 'ReportFiled':
          return { kind: 'FILED', receipt: { ...filed.receipt, filedAt: new Date(filed.receipt.filedAt) } };
        case 'ReportHasErrors':
        case 'ExplanationMissing':
          return {
            kind: 'FINDINGS',
            findings: findingsOfServer(readFragment(refusedFindingFragment, filed.findings)),
            message: filed.message,
          };
        case 'ReportChangedMeanwhile':
          return { kind: 'REFUSED', message: say({ changedTo: filed.current }) };
        case 'BadValue':
          return {
            kind: 'REFUSED',
            message: [filed.message, ...filed.places.map(({ path, reason }) => `${path}: ${reason}`)].join(
              '\n',
            ),
          };
        default:
          return { kind: 'REFUSED', message: filed.message };
      }
    } catch (error) {
      return keepsTrying(error) ? notTaken(error) : refusal(error);
    }
  };
}

function contentOf(entry: FormEntry, opened: OpenedForm) {
  const { report } = reportOfEntry(entry, opened.report, opened.circumstances.dates?.today ?? null);
  const judged = opened.judge(report, opened.circumstances);
  const findings = soften(findingsOf(judged, formatById(report.formatFound)), opened.waivers, opened.today);
  return { report, explanations: reasonsGiven(entry, findings) };
}

/** Whether trying again later can help: anything but a plain no. */
function keepsTrying(error: unknown): boolean {
  return troubleOf(error).kind !== 'forbidden' && troubleOf(error).kind !== 'stale';
}

function notTaken(error: unknown): { readonly kind: NotSent } {
  switch (troubleOf(error).kind) {
    case 'storage full':
      return { kind: 'STORAGE_FULL' };
    case 'signed out':
      return { kind: 'SIGNED_OUT' };
    default:
      return { kind: 'UNREACHABLE' };
  }
}

function refusal(error: unknown): { readonly kind: 'REFUSED'; readonly message: string } {
  return { kind: 'REFUSED', message: error instanceof Error ? error.message : String(error) };
}
