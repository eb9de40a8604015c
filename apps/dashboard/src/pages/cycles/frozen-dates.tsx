import { formatById, isFormatId } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { datesOf } from './cycle-dates';
import type { CycleSettings } from './cycles-queries';

/** The days that a closed year had: nothing about them is set any more. */
export function FrozenDates({ cycle }: { readonly cycle: CycleSettings }) {
  const { say, text, fullDay, weekday } = useWords();
  const { format } = cycle;
  const dates = datesOf(cycle);
  return (
    <section className="panel cy-panel" aria-labelledby="cy-frozen-title">
      <h2 id="cy-frozen-title">{say('cycles.dates')}</h2>
      <p className="s13 k2">
        {say('cycles.format', { format: isFormatId(format) ? text(formatById(format).name) : format })}
      </p>
      <dl className="cy-frozen">
        {(['townships', 'departments', 'publication'] as const).map((key) => (
          <div key={key}>
            <dt>{say(`cycles.due.${key}`)}</dt>
            <dd>
              {fullDay(dates[key])} <span className="k3">{weekday(dates[key])}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
