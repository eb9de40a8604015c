import { daysBetween } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/zh';
import type { FormModel } from './form-model';

/** Sections are counted in words; a form has six or seven. */
const numberWords: Readonly<Partial<Record<number, MessageKey>>> = { 6: 'form.number.6', 7: 'form.number.7' };

interface FormHeadingProps {
  readonly model: FormModel;
  readonly unitName: string;
  readonly due: Day;
  readonly today: Day;
}

/** The finding as the page's title: until when, how long still, and what the report still asks for. */
export function FormHeading({ model, unitName, due, today }: FormHeadingProps) {
  const { say, dayInWords } = useWords();
  const left = daysBetween(today, due);
  const until =
    left < 0
      ? say('form.h1.overdue', { day: dayInWords(due), n: -left })
      : say(left === 0 ? 'form.h1.today' : 'form.h1.until', { day: dayInWords(due), n: left });
  const untouched = model.entry.size === 0;
  const present = model.progress.filter((section) => section.present).length;
  return (
    <div className="fm-title">
      <h1>
        {left < 0 ? <span className="bad">{until}</span> : until}
        {say('sentence.colon')}
        {untouched ? say('form.h1.untouched') : <Asks model={model} />}
      </h1>
      <p className="s13 k2">
        <b className="fm-unit">{say('form.h1.unit', { unit: unitName, year: model.report.reportYear })}</b>
        {say('sentence.semicolon')}
        {model.filled.cells > 0 && (
          <>
            {say('form.h1.filled', { cells: model.filled.cells, stated: model.filled.stated })}
            {say('sentence.comma')}
          </>
        )}
        {present === model.progress.length
          ? say('form.h1.complete', { n: say(numberWords[present] ?? 'form.number.many') })
          : say('form.h1.sections', { present, all: model.progress.length })}
      </p>
    </div>
  );
}

function Asks({ model }: { readonly model: FormModel }) {
  const { say } = useWords();
  const asks = [
    model.mustMend > 0 && <span className="bad">{say('form.h1.mend', { n: model.mustMend })}</span>,
    model.open.unexplained.length > 0 && (
      <span className="warn">{say('form.h1.explain', { n: model.open.unexplained.length })}</span>
    ),
  ].filter((ask) => ask !== false);
  if (asks.length === 0) return say('form.h1.ready');
  return asks.map((ask, index) => (
    <Fragment key={index}>
      {index > 0 && say('sentence.comma')}
      {ask}
    </Fragment>
  ));
}
