import { useApolloClient } from '@apollo/client/react';
import type { Day } from '@mingjian/domain';
import { useId, useState } from 'react';
import { useWords } from '../../messages/use-words';
import { publishReportMutation } from './filing-queries';
import { useAct } from './use-act';

interface PublishFormProps {
  readonly unit: string;
  readonly year: number;
  readonly version: number;
  readonly today: Day;
  readonly publishedOn: Day | null;
  readonly address: string | null;
  readonly onPublished: () => void;
}

/** When the accepted report became public, and where: the unit's own word, said again where it was wrong. */
export function PublishForm(props: PublishFormProps) {
  const { unit, year, version, today, publishedOn, address, onPublished } = props;
  const { say } = useWords();
  const id = useId();
  const client = useApolloClient();
  const [day, setDay] = useState<string>(publishedOn ?? today);
  const [page, setPage] = useState(address ?? '');
  const { running, problem, act } = useAct();
  const publish = (): void => {
    void act(async () => {
      const { data } = await client.mutate({
        mutation: publishReportMutation,
        variables: {
          input: { unit, year, basedOn: version, publishedOn: day, address: page.trim() || null },
        },
        fetchPolicy: 'no-cache',
      });
      const outcome = data?.publishReport;
      if (outcome?.__typename === 'ReportPublished') return null;
      if (outcome?.__typename === 'BadValue')
        return outcome.places
          .map(
            ({ path, message }) =>
              `${say(path === 'address' ? 'form.publish.address' : 'form.publish.day')}：${message}`,
          )
          .join('；');
      return outcome?.message ?? say('form.act.notDone');
    }).then((done) => {
      if (done) onPublished();
    });
  };
  return (
    <form
      className="fm-act panel noprint"
      aria-labelledby={`${id}-title`}
      onSubmit={(event) => {
        event.preventDefault();
        publish();
      }}
    >
      <h2 id={`${id}-title`}>{say(publishedOn === null ? 'form.publish' : 'form.publish.again')}</h2>
      <label htmlFor={`${id}-day`}>{say('form.publish.day')}</label>
      <input
        id={`${id}-day`}
        type="date"
        required
        max={today}
        value={day}
        onChange={({ target }) => setDay(target.value)}
      />
      <label htmlFor={`${id}-page`}>{say('form.publish.address')}</label>
      <input
        id={`${id}-page`}
        type="url"
        maxLength={500}
        placeholder="https://"
        value={page}
        onChange={({ target }) => setPage(target.value)}
      />
      <button type="submit" className="btn p" disabled={running}>
        {say('form.publish.send')}
      </button>
      {problem !== null && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
    </form>
  );
}
