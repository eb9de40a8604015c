import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useLogWords } from '../../messages/use-log-words';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { EventRow } from './event-row';
import type { LogFilter } from './log-filter';
import { RegionLogQuery } from './log-queries';

interface LogListProps {
  readonly region: string;
  readonly filter: LogFilter;
  readonly onlyAccount: (id: string) => void;
}

/** The events, newest first. Another filter begins at the top again. */
export function LogList(props: LogListProps) {
  return <Pages key={JSON.stringify(props.filter)} {...props} />;
}

/** Pages one under the other: where one ends is fixed by its last number, however the log grows meanwhile. */
function Pages({ region, filter, onlyAccount }: LogListProps) {
  const tell = useLogWords();
  const [starts, setStarts] = useState<readonly (string | null)[]>([null]);
  return (
    <div className="panel lg-list">
      <table aria-label={tell('log.list')}>
        <thead>
          <tr>
            <th scope="col" className="num">
              {tell('log.column.sequence')}
            </th>
            <th scope="col">{tell('log.column.at')}</th>
            <th scope="col" className="lg-what">
              {tell('log.column.what')}
            </th>
            <th scope="col">{tell('log.column.hash')}</th>
            <th scope="col">
              <span className="sr">{tell('log.open')}</span>
            </th>
          </tr>
        </thead>
        {starts.map((after, index) => (
          <EventPage
            key={after ?? ''}
            region={region}
            filter={filter}
            after={after}
            isLast={index === starts.length - 1}
            onMore={(cursor) => setStarts([...starts, cursor])}
            onlyAccount={onlyAccount}
          />
        ))}
      </table>
    </div>
  );
}

interface EventPageProps extends LogListProps {
  readonly after: string | null;
  readonly isLast: boolean;
  readonly onMore: (cursor: string) => void;
}

const columns = 5;

function EventPage({ region, filter, after, isLast, onMore, onlyAccount }: EventPageProps) {
  const tell = useLogWords();
  const { act, ...rest } = filter;
  const variables = { region, after, filter: { ...rest, acts: act === null ? null : [act] } };
  const { data, error, again } = useLiveQuery(RegionLogQuery, variables, { live: after === null });
  if (!data?.regionLog)
    return (
      <Wide>
        {error ? <TroublePage error={error} onAgain={again} /> : data ? tell('log.none') : <LoadingLines />}
      </Wide>
    );
  const { nodes, pageInfo } = data.regionLog;
  const { endCursor } = pageInfo;
  if (nodes.length === 0 && after === null) return <Wide>{tell('log.none')}</Wide>;
  return (
    <>
      <tbody>
        {nodes.map((event) => (
          <EventRow key={event.sequence} event={event} onlyAccount={onlyAccount} />
        ))}
      </tbody>
      {isLast && pageInfo.hasNextPage && endCursor != null && (
        <Wide>
          <Button onClick={() => onMore(endCursor)}>{tell('log.more')}</Button>
        </Wide>
      )}
    </>
  );
}

function Wide({ children }: { readonly children: ReactNode }) {
  return (
    <tbody>
      <tr>
        <td colSpan={columns} className="lg-wide">
          {children}
        </td>
      </tr>
    </tbody>
  );
}
