import type { ApolloClient } from '@apollo/client';
import {
  entryOfReport,
  findingsOf,
  formatById,
  judgeReport,
  reasonsGiven,
  reportOfEntry,
} from '@mingjian/domain';
import type { Day, FormEntry } from '@mingjian/domain';
import { troubleOf } from '../../api/trouble';
import { readFragment } from '../../gql';
import type { DraftServer } from './draft-store';
import type { FileReport } from './filing';
import type { OpenedForm } from './form-model';
import {
  draftNowQuery,
  fileReportMutation,
  refusedFindingFragment,
  saveDraftMutation,
  storedReportFragment,
} from './form-queries';
import { findingsOfServer, reportOfStored } from './stored-report';

interface FormSource {
  readonly client: ApolloClient;
  readonly opened: OpenedForm;
  readonly today: Day;
  /** The version seen when the form was opened, 0 for none. */
  readonly version: number;
}

/** The way of a draft to the server and back. */
export function draftServer({ client, opened, today }: FormSource): DraftServer {
  const { unit, reportYear } = opened.report;
  const content = (entry: FormEntry) => contentOf(entry, opened);
  return {
    shown: (entry) => {
      const { report, explanations } = content(entry);
      return entryOfReport(report, explanations);
    },
    save: async (entry, basedOn) => {
      try {
        const { data } = await client.mutate({
          mutation: saveDraftMutation,
          variables: { input: { ...content(entry), basedOn } },
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
        return { entry: entryOfReport(report, data.report.explanations), revision: stored.revision ?? 0 };
      } catch (error) {
        if (keepsTrying(error)) return null;
        throw error;
      }
    },
  };
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
  const findings = findingsOf(judgeReport(report, opened.circumstances), formatById(report.formatFound));
  return { report, explanations: reasonsGiven(entry, findings) };
}

/** Whether trying again later can help: anything but a plain no. */
function keepsTrying(error: unknown): boolean {
  return troubleOf(error).kind !== 'forbidden' && troubleOf(error).kind !== 'stale';
}

function notTaken(error: unknown): { readonly kind: 'STORAGE_FULL' | 'UNREACHABLE' } {
  return { kind: troubleOf(error).kind === 'storage full' ? 'STORAGE_FULL' : 'UNREACHABLE' };
}

function refusal(error: unknown): { readonly kind: 'REFUSED'; readonly message: string } {
  return { kind: 'REFUSED', message: error instanceof Error ? error.message : String(error) };
}
