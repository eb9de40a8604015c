import { practiceGap } from '@mingjian/domain';
import { Link, useSearchParams } from 'react-router';
import { useWords } from '../../messages/use-words';
import { shareText } from '../../ui/figures';
import { groupOf, usePracticesWords } from './practices.messages';
import { byCount, withView } from './practices-view';
import type { PracticesView, ShownColumn } from './practices-view';
import { usePracticeName } from './use-practice-name';

interface PracticesHeadProps {
  readonly columns: readonly ShownColumn[];
  readonly view: PracticesView;
  readonly largestGap: number;
}

/** Groups of practices over their names; the bar is the share of reports that do not say so. */
export function PracticesHead({ columns, view, largestGap }: PracticesHeadProps) {
  const nameOf = usePracticeName();
  const tell = usePracticesWords();
  const { say } = useWords();
  const [search] = useSearchParams();
  return (
    <thead>
      <tr className="pr-groups">
        <td className="mx-unit" />
        <td className="pr-count" />
        {groupsOf(columns).map(({ group, size, key }) => (
          <th key={key} scope="colgroup" colSpan={size}>
            {group === null ? '' : tell(`practices.group.${group}`)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col" className="mx-unit">
          {say('overview.column.unit')}
        </th>
        <th scope="col" className="num pr-count">
          {tell('practices.count')}
        </th>
        {columns.map((column) => {
          const { practice } = column;
          const isOrder = view.order === practice;
          const gap = practiceGap(column);
          return (
            <th
              key={practice}
              scope="col"
              className="mx-indicator"
              aria-sort={isOrder ? 'ascending' : undefined}
            >
              <Link
                className="ink"
                to={{ search: withView(search, { order: isOrder ? byCount : practice }).toString() }}
              >
                {nameOf(practice)}
              </Link>
              <u title={gap === null ? undefined : tell('practices.gap', { share: shareText(gap) })}>
                <i style={{ width: largestGap === 0 ? 0 : `${((gap ?? 0) / largestGap) * 100}%` }} />
              </u>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

/** Columns next to each other that are of one group. */
function groupsOf(columns: readonly ShownColumn[]) {
  const groups: { readonly key: string; readonly group: ReturnType<typeof groupOf>; size: number }[] = [];
  for (const { practice } of columns) {
    const group = groupOf(practice);
    const last = groups.at(-1);
    if (last && last.group === group) last.size += 1;
    else groups.push({ key: practice, group, size: 1 });
  }
  return groups;
}
