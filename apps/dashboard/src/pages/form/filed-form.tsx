import { useApolloClient } from '@apollo/client/react';
import type { Day } from '@mingjian/domain';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { readFragment } from '../../gql';
import type { FormPageQuery } from '../../gql/graphql';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { ReportDownloads } from '../../ui/papers/report-downloads';
import { AmendForm } from './amend-form';
import type { ReportReceipt } from './filing';
import { recallReportMutation } from './filing-queries';
import { draftStandingQuery, storedReportFragment } from './form-queries';
import { PublishForm } from './publish-form';
import { ReceiptView } from './receipt-view';
import { ReportSteps } from './report-steps';
import type { ReviewOfForm } from './review-of-form';
import { useAct } from './use-act';
import { useReview } from './use-review';
import { workingStateOf } from './working-state';

interface FiledFormProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly region: string;
  readonly year: number;
  readonly state: 'FILED' | 'ACCEPTED' | 'PUBLISHED';
  readonly report: FormPageQuery['report'] | null;
  readonly receipt: ReportReceipt | null;
  readonly opened: ReviewOfForm | null;
  /** Whether the viewer may recall, publish and amend for the unit. */
  readonly mayAct: boolean;
  readonly today: Day;
  readonly demonstration: boolean;
  readonly onChanged: () => Promise<void>;
}

const titles = {
  FILED: 'form.state.filed',
  ACCEPTED: 'form.state.accepted',
  PUBLISHED: 'form.state.published',
} as const;

/** A report that has gone out: its receipt, its way, and what its unit may still do about it. */
export function FiledForm(props: FiledFormProps) {
  const { unit, region, year, state, report, receipt, opened, mayAct, today, demonstration, onChanged } =
    props;
  const { say } = useWords();
  const { review } = useReview(unit.code, year, opened);
  useWhenMoved(unit.code, year, state, onChanged);
  const version = receipt?.version ?? readFragment(storedReportFragment, report)?.version ?? 0;
  const stands = state !== 'FILED';
  return (
    <div className="fm-state">
      <h1>
        {say(titles[state], { unit: unit.name, year })}
        {report?.amendment != null && state === 'FILED' && say('form.state.amendment', { n: version })}
      </h1>
      <div className="fm-state-actions noprint">
        <Link className="btn" to={addressOfUnit(region, unit.code, year)}>
          {say('form.seeReport')}
        </Link>
        {mayAct && state === 'FILED' && (
          <Recall
            unit={unit.code}
            year={year}
            version={version}
            begun={report?.reviewBegun === true && receipt === null}
            onRecalled={onChanged}
          />
        )}
        {mayAct && stands && (
          <AmendForm unit={unit.code} year={year} version={version} onAmended={() => void onChanged()} />
        )}
      </div>
      {version > 0 && <ReportDownloads unit={unit.code} year={year} version={version} />}
      {mayAct && stands && (
        <PublishForm
          key={`${state} ${version}`}
          unit={unit.code}
          year={year}
          version={version}
          today={today}
          publishedOn={state === 'PUBLISHED' ? (publishedOnOf(report) ?? null) : null}
          address={report?.publishedAddress ?? null}
          onPublished={() => void onChanged()}
        />
      )}
      {receipt && (
        <ReceiptView receipt={receipt} unitName={unit.name} year={year} demonstration={demonstration} />
      )}
      {review && <ReportSteps steps={review.steps} />}
    </div>
  );
}

function publishedOnOf(report: FormPageQuery['report'] | null): Day | null | undefined {
  return readFragment(storedReportFragment, report)?.publishedOn;
}

/** Asks the page anew as soon as the county has acted, or a colleague has taken the report back. */
function useWhenMoved(unit: string, year: number, state: string, onMoved: () => Promise<void>): void {
  const { data } = useLiveQuery(draftStandingQuery, { unit, year });
  const now = data?.report ? workingStateOf(data.report) : null;
  useEffect(() => {
    if (now !== null && now !== state) void onMoved();
    // Only another state is news; the page's own questions are not.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [now, state]);
}

interface RecallProps {
  readonly unit: string;
  readonly year: number;
  readonly version: number;
  /** The county has begun to look at it: it is not taken away from under its eyes. */
  readonly begun: boolean;
  readonly onRecalled: () => Promise<void>;
}

/** The way back while nobody has begun to review it. */
function Recall({ unit, year, version, begun, onRecalled }: RecallProps) {
  const { say } = useWords();
  const client = useApolloClient();
  const { running, problem, act } = useAct();
  const recall = (): void => {
    void act(async () => {
      const { data } = await client.mutate({
        mutation: recallReportMutation,
        variables: { input: { unit, year, basedOn: version } },
        fetchPolicy: 'no-cache',
      });
      const outcome = data?.recallReport;
      return outcome?.__typename === 'ReportRecalled' ? null : (outcome?.message ?? say('form.act.notDone'));
    }).then((done) => (done ? onRecalled() : undefined));
  };
  if (begun) return <span className="s12 k2">{say('form.recall.begun')}</span>;
  return (
    <>
      <button type="button" className="btn" disabled={running} onClick={recall}>
        {say('form.recall')}
      </button>
      <span className="s12 k3">{say('form.recall.hint')}</span>
      {problem !== null && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
    </>
  );
}
