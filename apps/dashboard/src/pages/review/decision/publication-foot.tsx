import type { Day } from '@mingjian/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { ReportState } from '../../../ui/report-state';
import type { QueueEntry, ReviewedStanding } from '../review-queries';

interface PublicationFootProps {
  readonly report: ReviewedStanding;
  readonly today: Day;
  readonly publicationDue: Day | null;
  readonly mayReview: boolean;
  readonly next: QueueEntry | null;
  /** Answers what went wrong; null when it is kept. */
  readonly onPublish: (publishedOn: Day, address: string | null) => Promise<string | null>;
  readonly onNext: (code: string) => void;
}

/** After acceptance: when and where it went public, and the way to the next report. */
export function PublicationFoot(props: PublicationFootProps) {
  const { report, today, publicationDue, mayReview, next, onPublish, onNext } = props;
  const { say, instant, fullDay } = useWords();
  const [isOpen, setOpen] = useState(false);
  const isPublished = report.state === 'PUBLISHED';
  return (
    <div className="rv-foot">
      <p className="s13">
        <ReportState state={report.state} />
        {report.acceptedAt != null && <span className="k2"> {instant(report.acceptedAt)}</span>}
      </p>
      {isPublished && report.publishedOn != null ? (
        <p className="s13 k2">
          {say('unit.line.published', { day: fullDay(report.publishedOn) })}
          {report.publishedAddress != null && (
            <>
              {' '}
              <a href={report.publishedAddress} target="_blank" rel="noreferrer">
                {say('review.publish.address')}
              </a>
            </>
          )}
        </p>
      ) : (
        publicationDue !== null && (
          <p className="s13 k2">{say('review.publish.awaited', { day: fullDay(publicationDue) })}</p>
        )
      )}
      {isOpen ? (
        <PublicationForm
          report={report}
          today={today}
          onPublish={async (day, address) => {
            const problem = await onPublish(day, address);
            if (problem === null) setOpen(false);
            return problem;
          }}
          onClose={() => setOpen(false)}
        />
      ) : (
        <div className="rv-buttons">
          {mayReview && (
            <Button onClick={() => setOpen(true)}>
              {say(isPublished ? 'review.publish.again' : 'review.publish')}
            </Button>
          )}
          {next && (
            <Button type="primary" onClick={() => onNext(next.code)}>
              {say('review.next', { unit: next.name })}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

interface PublicationFormProps {
  readonly report: ReviewedStanding;
  readonly today: Day;
  readonly onPublish: PublicationFootProps['onPublish'];
  readonly onClose: () => void;
}

function PublicationForm({ report, today, onPublish, onClose }: PublicationFormProps) {
  const { say } = useWords();
  const [day, setDay] = useState(report.publishedOn ?? today);
  const [address, setAddress] = useState(report.publishedAddress ?? '');
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    setProblem(await onPublish(day, address.trim() === '' ? null : address.trim()));
    setSending(false);
  };
  return (
    <form
      className="rv-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <label>
        <span>{say('review.publish.day')}</span>
        <input type="date" max={today} value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <label>
        <span>{say('review.publish.address')}</span>
        <input
          inputMode="url"
          value={address}
          placeholder="https://"
          maxLength={500}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      {problem !== null && (
        <p role="alert" className="bad s12">
          {problem}
        </p>
      )}
      <div className="rv-buttons">
        <Button onClick={onClose}>{say('review.cancel')}</Button>
        <Button type="primary" htmlType="submit" loading={isSending}>
          {say('review.publish.store')}
        </Button>
      </div>
    </form>
  );
}
