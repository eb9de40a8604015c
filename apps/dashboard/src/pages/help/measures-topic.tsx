import { formats, measures } from '@mingjian/domain';
import type { Measure } from '@mingjian/domain';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { HelpTable } from './help-table';

/** What can be compared over units and years, and where its meaning changed. */
export function MeasuresTopic() {
  const tell = useHelpWords();
  const { text } = useWords();
  return (
    <>
      <h1>{tell('help.measures.h1', { n: measures.length })}</h1>
      <HelpTable name={tell('help.topic.measures')}>
        <thead>
          <tr>
            <th scope="col">{tell('help.measures.name')}</th>
            <th scope="col">{tell('help.measures.unit')}</th>
            <th scope="col">{tell('help.measures.years')}</th>
            <th scope="col">{tell('help.measures.breaks')}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={measure.id}>
              <th scope="row">{text(measure.label)}</th>
              <td>{text(measure.unit)}</td>
              <td>{yearsOf(measure) || tell('help.measures.words')}</td>
              <td>
                {measure.breaks.map(({ year, why }) => (
                  <p key={year}>{tell('help.measures.from', { year, why: text(why) })}</p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </HelpTable>
    </>
  );
}

/** 2014–2018、2021–, of the forms that have a formula for it. */
function yearsOf({ formulas }: Measure): string {
  return formats
    .filter(({ id }) => formulas[id] !== undefined)
    .map(({ years }) => `${years.from}–${years.to ?? ''}`)
    .join('、');
}
