import { fullMarks } from '@mingjian/domain';
import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfHelp } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { useSchemeWords } from './scheme.messages';
import type { SchemeOffered as Offered } from './scheme-queries';

interface SchemeOfferedProps {
  readonly scheme: Offered;
  readonly year: number;
  readonly isInUse: boolean;
  readonly isPicked: boolean;
  readonly isFixed: boolean;
  readonly onPick: () => void;
}

/** A scheme with what it scores, to be picked. */
export function SchemeOffered({ scheme, year, isInUse, isPicked, isFixed, onPick }: SchemeOfferedProps) {
  const { text, say } = useWords();
  const tell = useSchemeWords();
  const { region } = useScope();
  const { version, label, basis, indicators, grades, gradedFrom, essentials } = scheme;
  return (
    <li className="cy-scheme">
      <label>
        <input type="radio" name="scheme" checked={isPicked} disabled={isFixed} onChange={onPick} />
        <b>{text(label)}</b> <code>{version}</code>
        {isInUse && <span className="tag">{tell('inUse')}</span>}
      </label>
      <p>
        {tell('full', { n: fullMarks({ items: indicators }) })}
        {say('sentence.colon')}
        {indicators
          .map((one) => `${text(one.label)} ${one.signed ? '±' : ''}${one.points}`)
          .join(say('sentence.list'))}
      </p>
      <p className="k2">
        {tell('grades', {
          grades: grades
            .map(({ label: name, from }) => tell('grade.from', { label: text(name), from }))
            .join(say('sentence.list')),
          n: gradedFrom,
        })}{' '}
        {essentials
          .map(({ label: name }) => tell('essential', { label: text(name) }))
          .join(say('sentence.semicolon'))}
      </p>
      <p className="k3 s12">
        <span lang="zh-CN">{basis}</span>
      </p>
      <p className="s12">
        <Link to={addressOfHelp(region.code, 'scoring', { year })}>{tell('more')}</Link>
      </p>
    </li>
  );
}
