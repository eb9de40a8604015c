import { lazy, Suspense, useCallback, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { NothingHere } from '../../ui/states/nothing-here';
import { TroublePage } from '../../ui/states/trouble-page';
import { usePhone } from '../../ui/use-phone';
import { neighbour, queueGroups } from './queue/queue-groups';
import { ReviewQueue } from './queue/review-queue';
import { useQueueKeys } from './queue/use-queue-keys';
import { reviewQueueQuery } from './review-queries';
import './review.css';

/** On its way beside the queue: the first view has no room for both. */
const desk = import('./desk/report-desk');
const ReportDesk = lazy(async () => ({ default: (await desk).ReportDesk }));
const AcceptCleanDialog = lazy(async () => ({
  default: (await import('./queue/accept-clean-dialog')).AcceptCleanDialog,
}));

/** What was filed, where does it come from, accept or return? */
export function ReviewPage() {
  const { say } = useWords();
  const { region, year, mayImport } = useScope();
  const [search] = useSearchParams();
  const navigate = useNavigate();
  const phone = usePhone();
  const answer = useLiveQuery(reviewQueueQuery, { region: region.code, year });
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [isAccepting, setAccepting] = useState(false);
  useBarFacts({ stale: answer.stale });
  const queue = answer.data?.reviewQueue ?? null;
  const ordered = queueGroups(queue?.nodes ?? []).flatMap(({ entries }) => entries);
  const first = phone ? null : (ordered[0]?.code ?? null);
  // Which report was opened stays open while the queue behind it moves on.
  const [begunWith, setBegunWith] = useState<string | null>(null);
  if (begunWith === null && first !== null) setBegunWith(first);
  const open = search.get('unit') ?? (phone ? null : (begunWith ?? first));
  const goTo = useCallback(
    (code: string) => void navigate(addressOfPage(region.code, year, 'review', { unit: code })),
    [navigate, region.code, year],
  );
  useQueueKeys((step) => {
    const next = neighbour(ordered, open, step);
    if (next) goTo(next.code);
  });
  if (!answer.data)
    return answer.error ? (
      <TroublePage error={answer.error} onAgain={answer.again} />
    ) : (
      <LoadingLines rows={14} />
    );
  if (queue === null || queue.nodes.length === 0)
    return (
      <NothingHere title={say('trouble.noCycle', { year })}>
        <p className="k2">{say('trouble.noCycle.why')}</p>
      </NothingHere>
    );
  const closedOn = answer.data.cycle?.closedOn ?? null;
  const mayReview = mayImport && closedOn === null;
  const clean = queue.nodes.filter(({ need, code }) => need === 'CLEAN' && picked.has(code));
  const next = neighbour(
    ordered.filter(
      ({ need, code }) => code === open || need === 'FILED_AGAIN' || need === 'TO_JUDGE' || need === 'CLEAN',
    ),
    open,
    1,
  );
  return (
    <div className={`rv${open === null ? ' is-list' : ' is-report'}${answer.stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('year.report', { year })} ${say('shell.page.review')} · ${say('shell.product')}`}</title>
      {open === null && <h1 className="rv-list-title">{say('review.h1', { n: queue.waiting })}</h1>}
      <ReviewQueue
        queue={queue}
        open={open}
        closedOn={closedOn}
        mayReview={mayReview}
        picked={picked}
        onPicked={setPicked}
        onAcceptPicked={() => setAccepting(true)}
      />
      {open !== null && (
        <Suspense fallback={<LoadingLines rows={14} />}>
          <ReportDesk
            key={`${open} ${year}`}
            unit={open}
            today={queue.today}
            mayReview={mayReview}
            next={next}
            onActed={answer.again}
            onNext={goTo}
          />
        </Suspense>
      )}
      <Suspense>
        {isAccepting && (
          <AcceptCleanDialog
            entries={clean}
            onActed={answer.again}
            onClose={() => {
              setAccepting(false);
              setPicked(new Set());
            }}
          />
        )}
      </Suspense>
    </div>
  );
}
