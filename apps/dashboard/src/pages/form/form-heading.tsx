import { daysBetween } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Fragment } from 'react';
import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/zh';
import { StateMark } from '../../ui/marks';
import type { FormModel } from './form-model';
import type { FormStanding } from './working-state';

/** Sections are counted in words; a form has six or seven. */
const numberWords: Readonly<Partial<Record<number, MessageKey>>> = { 6: 'form.number.6', 7: 'form.number.7' };

const firstWords = { until: 'form.h1.until', today: 'form.h1.today', overdue: 'form.h1.overdue' } as const;
const againWords = {
  until: 'form.h1.againUntil',
  today: 'form.h1.againToday',
  overdue: 'form.h1.againOverdue',
} as const;

interface FormHeadingProps {
  readonly model: FormModel;
  readonly unitName: string;
  readonly due: Day;
  readonly today: Day;
  readonly standing: FormStanding;
  /** Remarks of the county that wait for an answer. */
  readonly waiting: number;
}

/** The finding as the page's title: until when, how long still, and what the report still asks for. */
export function FormHeading({ model, unitName, due, today, standing, waiting }: FormHeadingProps) {
  const { say, dayInWords } = useWords();
  const { state, version, isAmendment, correctionDue } = standing;
  const isReturned = state === 'RETURNED';
  const day = isReturned && correctionDue !== null ? correctionDue : due;
  const left = daysBetween(today, day);
  const isWithoutEnd = isAmendment && !isReturned;
  const isLate = left < 0 && !isWithoutEnd;
  const words = isReturned ? againWords : firstWords;
  const until = isWithoutEnd
    ? say('form.h1.amending', { next: version + 1, version })
    : say(left < 0 ? words.overdue : left === 0 ? words.today : words.until, {
        day: dayInWords(day),
        n: Math.abs(left),
      });
  const untouched = model.entry.size === 0;
  const present = model.progress.filter((section) => section.present).length;
  return (
    <div className="fm-title">
      <h1>
        {isLate ? <span className="bad">{until}</span> : until}
        {say('sentence.colon')}
        {untouched ? say('form.h1.untouched') : <Asks model={model} waiting={waiting} />}
      </h1>
      <p className="s13 k2">
        {isReturned && (
          <span className="fm-returned">
            <StateMark state="RETURNED" /> {say('form.h1.returned', { n: version + 1 })}
            {say('sentence.semicolon')}
          </span>
        )}
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

function Asks({ model, waiting }: { readonly model: FormModel; readonly waiting: number }) {
  const { say } = useWords();
  const asks = [
    model.mustMend > 0 && <span className="bad">{say('form.h1.mend', { n: model.mustMend })}</span>,
    model.open.unexplained.length > 0 && (
      <span className="warn">{say('form.h1.explain', { n: model.open.unexplained.length })}</span>
    ),
    waiting > 0 && <span>{say('form.h1.remarks', { n: waiting })}</span>,
  ].filter((ask) => ask !== false);
  if (asks.length === 0) return say('form.h1.ready');
  return asks.map((ask, index) => (
    <Fragment key={index}>
      {index > 0 && say('sentence.comma')}
      {ask}
    </Fragment>
  ));
}
