import { cellLabel, cellsOf, formatDue, reportStates } from '@mingjian/domain';
import type { Origin } from '@mingjian/yearbook';
import { Link } from 'react-router';
import { usePageWords } from '../../messages/use-page-words';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { figureText, qualifiedText } from '../../ui/figures';
import { yearbookWords } from './yearbook.messages';

/** One report that a figure comes from, and the way to the place in it. */
export function OriginLine({ origin }: { readonly origin: Origin }) {
  const words = usePageWords(yearbookWords);
  const { region } = useScope();
  const { unit, name, year, version } = origin.report;
  const cell = origin.kind === 'CELL' ? origin.cell : origin.kind === 'FINDING' ? origin.cells[0] : null;
  return (
    <li>
      <Link to={addressOfUnit(region.code, unit, year, { cell: cell ?? null })}>{name}</Link>{' '}
      <span className="k3 s12">
        {version === null ? words('origin.missing') : words('origin.version', { year, version })}
      </span>
      <div className="s13">
        <OriginSaid origin={origin} />
      </div>
    </li>
  );
}

function OriginSaid({ origin }: { readonly origin: Origin }) {
  const words = usePageWords(yearbookWords);
  const { say, text, fullDay, language } = useWords();
  switch (origin.kind) {
    case 'CELL': {
      const format = formatDue(origin.report.year);
      const place = format ? cellsOf(format).get(origin.cell) : undefined;
      return (
        <>
          {place ? text(cellLabel(place)) : origin.cell} <b className="num">{figureText(origin.value)}</b>
        </>
      );
    }
    case 'WORDS':
      return (
        <>
          <q lang="zh-CN">{origin.quote}</q>{' '}
          <b className="num">{qualifiedText(origin.value, origin.qualifier, language)}</b>
        </>
      );
    case 'DAY':
      return `${words(`origin.${origin.of}`)} ${origin.day === null ? words('origin.noDay') : fullDay(origin.day)}`;
    case 'STATE': {
      const state = reportStates.find((one) => one === origin.state);
      return state ? say(`state.${state}`) : origin.state;
    }
    case 'FINDING':
      return <code>{origin.rule}</code>;
    case 'POINTS':
      return words('origin.points', { points: origin.points, maximum: origin.maximum });
  }
}
