import { formatDue } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'react-router';
import { useWords } from '../../../messages/use-words';
import { addressOfPage, addressOfUnit } from '../../../shell/addresses';
import { useScope } from '../../../shell/scope';
import { dueInWords } from '../../../ui/due-words';
import { WaiversPanel } from '../findings/waivers-panel';
import type { ReportReview, ReviewedUnit } from '../review-queries';
import { useDeskActs } from './use-desk-acts';

const SoftenDialog = lazy(async () => ({
  default: (await import('../findings/soften-dialog')).SoftenDialog,
}));
const TimelineDrawer = lazy(async () => ({ default: (await import('./timeline-drawer')).TimelineDrawer }));

interface NotFiledDeskProps {
  readonly unit: ReviewedUnit;
  readonly review: ReportReview;
  readonly today: Day;
  readonly mayReview: boolean;
  readonly onActed: () => void;
  readonly onAgain: () => void;
}

/** In place of a report: since when it is due; a rule that keeps it back can be softened before it is filed. */
export function NotFiledDesk({ unit, review, today, mayReview, onActed, onAgain }: NotFiledDeskProps) {
  const { say } = useWords();
  const { region, year } = useScope();
  const [isSoftening, setSoftening] = useState(false);
  const [isTimeline, setTimeline] = useState(false);
  const acts = useDeskActs({
    unit: unit.code,
    year,
    version: 0,
    onActed: () => {
      onAgain();
      onActed();
    },
  });
  const distance = dueInWords(
    {
      state: unit.state ?? null,
      filedAt: unit.filedAt ?? null,
      due: unit.due ?? null,
      daysLate: unit.daysLate ?? null,
    },
    today,
    say,
  );
  return (
    <>
      <section className="rv-doc">
        <header className="rv-head">
          <Link className="phoneonly rv-back" to={addressOfPage(region.code, year, 'review', { list: '1' })}>
            ‹ {say('review.queue')}
          </Link>
          <h1>
            <Link className="ink" to={addressOfUnit(region.code, unit.code, year)}>
              {unit.name} {say('year.report', { year })}
            </Link>
            <span>
              {say('late.notFiled')}
              {distance && (
                <>
                  {say('sentence.comma')}
                  <b className={distance.isLate ? 'bad' : ''}>{distance.words}</b>
                </>
              )}
            </span>
          </h1>
          <div className="rv-head-tools">
            <button type="button" className="rv-link" onClick={() => setTimeline(true)}>
              {say('review.timeline')}
            </button>
          </div>
        </header>
        <div className="rv-sheet">
          <p className="k2">{say('unit.noReport.why')}</p>
        </div>
      </section>
      <aside className="rv-side" aria-label={say('review.side')}>
        <div className="rv-side-body">
          <WaiversPanel
            waivers={review.waivers}
            mayReview={mayReview}
            onSoften={() => setSoftening(true)}
            onWithdraw={({ rule }) => void acts.withdrawSoftening(rule)}
          />
        </div>
      </aside>
      <Suspense>
        {isSoftening && (
          <SoftenDialog
            unitName={unit.name}
            format={formatDue(year)?.id ?? ''}
            year={year}
            today={today}
            rule={null}
            onSoften={async (softened) => {
              const told = await acts.soften(softened);
              if (told === null) setSoftening(false);
              return told;
            }}
            onClose={() => setSoftening(false)}
          />
        )}
        {isTimeline && (
          <TimelineDrawer unitName={unit.name} steps={review.steps} onClose={() => setTimeline(false)} />
        )}
      </Suspense>
    </>
  );
}
