import type { Day } from '@mingjian/domain';
import { lazy, Suspense } from 'react';
import { useWords } from '../../../messages/use-words';
import { useScope } from '../../../shell/scope';
import { Link } from 'react-router';
import { addressOfReviewSettings } from '../../../shell/addresses';
import type { Queue } from '../review-queries';
import { queueGroups } from './queue-groups';
import { QueueItem } from './queue-item';

const AppealsWaiting = lazy(async () => ({
  default: (await import('./appeals-waiting')).AppealsWaiting,
}));

interface ReviewQueueProps {
  readonly queue: Queue;
  readonly open: string | null;
  /** The day on which the year was closed: nothing is decided in it any more. */
  readonly closedOn: Day | null;
  readonly mayReview: boolean;
  readonly picked: ReadonlySet<string>;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
  readonly onAcceptPicked: () => void;
}

/** Everything expected of the year, under what it needs: what waits for the county stands above. */
export function ReviewQueue(props: ReviewQueueProps) {
  const { queue, open, closedOn, mayReview, picked, onPicked, onAcceptPicked } = props;
  const { say, fullDay } = useWords();
  const { region, year, viewer } = useScope();
  const pick = (code: string, isPicked: boolean): void => {
    const next = new Set(picked);
    if (isPicked) next.add(code);
    else next.delete(code);
    onPicked(next);
  };
  const isAdministrator = viewer.grants.some(({ role }) => role === 'ADMINISTRATOR');
  return (
    <nav className="rv-queue noprint" aria-label={say('review.queue')}>
      <div className="rv-queue-head">
        <h2>
          {say('state.FILED')} {queue.waiting}
        </h2>
        <span className="deskonly" title={say('review.keys')}>
          <kbd>J</kbd> <kbd>K</kbd>
        </span>
      </div>
      {closedOn !== null && (
        <p className="k2 s13 rv-closed">{say('review.closed', { year, day: fullDay(closedOn) })}</p>
      )}
      {queue.waiting === 0 && <p className="k2 s13">{say('review.none')}</p>}
      {queueGroups(queue.nodes).map(({ id, title, entries }) => {
        const isClean = id === 'clean' && mayReview;
        const list = (
          <ul>
            {entries.map((entry) => (
              <QueueItem
                key={entry.code}
                entry={entry}
                isOpen={entry.code === open}
                picked={isClean ? picked.has(entry.code) : null}
                onPick={pick}
              />
            ))}
          </ul>
        );
        if (id === 'rest')
          return (
            <details key={id} open={entries.some(({ code }) => code === open)}>
              <summary>
                {say(title)} {entries.length}
              </summary>
              {list}
            </details>
          );
        const chosen = entries.filter(({ code }) => picked.has(code)).length;
        return (
          <section key={id}>
            <h3>
              {say(title)} {entries.length}
            </h3>
            {list}
            {isClean && (
              <div className="rv-pick">
                <button
                  type="button"
                  className="rv-link"
                  onClick={() =>
                    onPicked(chosen === entries.length ? new Set() : new Set(entries.map(({ code }) => code)))
                  }
                >
                  {say(chosen === entries.length ? 'review.pick.none' : 'review.pick.all')}
                </button>
                {chosen > 0 && (
                  <button type="button" className="btn p s" onClick={onAcceptPicked}>
                    {say('review.pick.accept', { n: chosen })}
                  </button>
                )}
              </div>
            )}
          </section>
        );
      })}
      {queue.pageInfo.hasNextPage && (
        <p className="k3 s12">{say('review.notAll', { all: queue.totalCount, n: queue.nodes.length })}</p>
      )}
      <Suspense>
        <AppealsWaiting />
      </Suspense>
      {isAdministrator && (
        <p className="s12">
          <Link to={addressOfReviewSettings(region.code)}>{say('review.settings')}</Link>
        </p>
      )}
    </nav>
  );
}
