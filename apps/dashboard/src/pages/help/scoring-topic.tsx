import { fullMarks, indicatorById, itemWords, schemes } from '@mingjian/domain';
import type { Scheme } from '@mingjian/domain';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { HelpTable } from './help-table';

/** How reports are scored: what each item rests on, what it gives and takes. */
export function ScoringTopic() {
  const tell = useHelpWords();
  return (
    <>
      <h1>{tell('help.scoring.h1', { n: schemes.length })}</h1>
      {schemes.map((scheme) => (
        <SchemeInWords key={scheme.id} scheme={scheme} />
      ))}
    </>
  );
}

function SchemeInWords({ scheme }: { readonly scheme: Scheme }) {
  const tell = useHelpWords();
  const { text, say } = useWords();
  return (
    <section className="hp-group">
      <h2>{text(scheme.label)}</h2>
      <p className="s13 k2">
        {tell('help.scoring.full', { n: fullMarks(scheme), version: scheme.version })}
        {say('sentence.end')}
        <span lang="zh-CN">{scheme.basis}</span>
      </p>
      <HelpTable name={text(scheme.label)}>
        <thead>
          <tr>
            <th scope="col">{tell('help.scoring.item')}</th>
            <th scope="col" className="num">
              {tell('help.scoring.points')}
            </th>
            <th scope="col">{tell('help.scoring.how')}</th>
          </tr>
        </thead>
        <tbody>
          {scheme.items.map((item) => (
            <tr key={item.indicator}>
              <th scope="row">{text(indicatorById(item.indicator).label)}</th>
              <td className="num">{item.signed ? `±${item.points}` : item.points}</td>
              <td>{text(itemWords(item))}</td>
            </tr>
          ))}
        </tbody>
      </HelpTable>
      <p className="s13">
        {scheme.grades
          .map(({ label, from }) => tell('help.scoring.from', { label: text(label), from }))
          .join(say('sentence.list'))}
        {say('sentence.end')}
        {tell('help.scoring.gradedFrom', { n: scheme.gradedFrom })}
      </p>
    </section>
  );
}
