import { useWords } from '../../messages/use-words';
import type { MessageKey } from '../../messages/zh';
import type { ReviewOfForm } from './review-of-form';

/** Acts that a person outside of the log wants to read of; the others are left to the log. */
const words: Readonly<Partial<Record<string, MessageKey>>> = {
  REPORT_FILED: 'form.step.REPORT_FILED',
  REPORT_RECALLED: 'form.step.REPORT_RECALLED',
  REPORT_RETURNED: 'form.step.REPORT_RETURNED',
  REPORT_ACCEPTED: 'form.step.REPORT_ACCEPTED',
  REPORT_PUBLISHED: 'form.step.REPORT_PUBLISHED',
  AMENDMENT_STARTED: 'form.step.AMENDMENT_STARTED',
  AMENDMENT_WITHDRAWN: 'form.step.AMENDMENT_WITHDRAWN',
};

/** The way of a report between its unit and its county, the latest step first. */
export function ReportSteps({ steps }: Pick<ReviewOfForm, 'steps'>) {
  const { say, instant, dayInWords } = useWords();
  const told = steps.filter(({ act }) => words[act] !== undefined).toReversed();
  if (told.length === 0) return null;
  return (
    <section className="fm-way-of-report" aria-labelledby="fm-way-title">
      <h2 id="fm-way-title">{say('form.way')}</h2>
      <ol>
        {told.map(({ sequence, act, at, by, version, note, dueOn }) => (
          <li key={sequence}>
            <span className="k2">{instant(at)}</span>
            <b>{say(words[act] ?? 'form.step.REPORT_FILED', { version: version ?? '' })}</b>
            <span className="k2">{by}</span>
            {dueOn != null && <span>{say('form.way.due', { day: dayInWords(dueOn) })}</span>}
            {note != null && note !== '' && <q lang="zh-CN">{note}</q>}
          </li>
        ))}
      </ol>
    </section>
  );
}
