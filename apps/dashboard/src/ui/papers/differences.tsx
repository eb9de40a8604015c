import { cellLabel, cellsOf, tableNumber } from '@mingjian/domain';
import type { Format } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { differingMiddle } from './differing-middle';
import type { ListedComparison, ListedDifference } from './papers-queries';

interface DifferencesProps {
  readonly comparison: ListedComparison;
  readonly format: Format;
}

/** What the page says otherwise, place by place, both sides beside one another. */
export function Differences({ comparison, format }: DifferencesProps) {
  const { say } = useWords();
  const { differences, differenceCount } = comparison;
  if (differences.length === 0) return null;
  const more = differenceCount - differences.length;
  return (
    <div className="pp-differences">
      <table aria-label={say('papers.differences')}>
        <thead>
          <tr>
            <th scope="col">{say('papers.difference.place')}</th>
            <th scope="col">{say('papers.difference.ours')}</th>
            <th scope="col">{say('papers.difference.theirs')}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference, index) => (
            <tr key={index}>
              <Place difference={difference} format={format} />
              {difference.kind !== 'TABLE_MISSING' && (
                <>
                  <Side difference={difference} said={difference.ours} other={difference.theirs} />
                  <Side difference={difference} said={difference.theirs} other={difference.ours} />
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className="s12 k2">{say('papers.check.more', { n: more })}</p>}
    </div>
  );
}

interface PlaceProps {
  readonly difference: ListedDifference;
  readonly format: Format;
}

function Place({ difference, format }: PlaceProps) {
  const { say, text } = useWords();
  switch (difference.kind) {
    case 'TITLE':
      return <th scope="row">{say('papers.difference.title')}</th>;
    case 'FIGURE': {
      const place = cellsOf(format).get(difference.cell ?? '');
      return <th scope="row">{place ? text(cellLabel(place)) : difference.cell}</th>;
    }
    case 'TABLE_MISSING': {
      const table = format.tables.find(({ id }) => id === difference.table);
      const named = table ? `${text(tableNumber(table))} ${text(table.title)}` : difference.table;
      return (
        <th scope="row" colSpan={3}>
          {say('papers.difference.table', { table: named ?? '' })}
        </th>
      );
    }
    case 'WORDS': {
      const section = format.sections.find(({ id }) => id === difference.section);
      return (
        <th scope="row">
          {section?.number}
          {section ? text(section.short) : difference.section}
        </th>
      );
    }
  }
}

interface SideProps {
  readonly difference: ListedDifference;
  readonly said: ListedDifference['ours'];
  readonly other: ListedDifference['ours'];
}

/** A figure that is not there is blank, words that are not there are none: neither is a 0. */
function Side({ difference, said, other }: SideProps) {
  const { say } = useWords();
  const isFigure = difference.kind === 'FIGURE';
  if (said === null || said === undefined)
    return <td className="k3">{say(isFigure ? 'papers.difference.blank' : 'papers.difference.nothing')}</td>;
  if (isFigure) return <td className="num">{figureText(said)}</td>;
  const { before, own, after } = differingMiddle(String(said), String(other ?? said));
  return (
    <td lang="zh-CN">
      {before}
      {own !== '' && <mark>{own}</mark>}
      {after}
    </td>
  );
}
