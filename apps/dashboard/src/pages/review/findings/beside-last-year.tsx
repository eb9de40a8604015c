import { changeOfFigure } from '@mingjian/domain';
import { useMemo } from 'react';
import { useWords } from '../../../messages/use-words';
import { figureText, shareText, signedText } from '../../../ui/figures';
import { receivedCell } from '../../../ui/received-cell';
import { useDesk } from '../desk/desk-context';
import { likeness, textDifference } from '../sheet/text-difference';

/** How near the report is to last year's: a text that was only copied says so, a figure that leapt as well. */
export function BesideLastYear() {
  const { model } = useDesk();
  const { say, text } = useWords();
  const { lastYear, format, report, figures } = model;
  const likenesses = useMemo(
    () =>
      format.sections.flatMap((section) => {
        const textIn = (sections: typeof report.sections) =>
          sections.find(({ id }) => id === section.id)?.text?.trim() ?? '';
        const share =
          lastYear && likeness(textDifference(textIn(lastYear.sections), textIn(report.sections)));
        return share === null ? [] : [{ section, share }];
      }),
    [format, report, lastYear],
  );
  if (!lastYear) return null;
  const cell = receivedCell(model.year);
  const [then, now] =
    cell === null ? [null, null] : [lastYear.figures.get(cell) ?? null, figures.get(cell) ?? null];
  const change = changeOfFigure(then, now);
  return (
    <section className="rv-part" aria-labelledby="rv-last-title">
      <h2 id="rv-last-title">{say('review.lastYear', { year: lastYear.year })}</h2>
      <dl className="rv-facts">
        {likenesses.map(({ section, share }) => (
          <div key={section.id}>
            <dt>{say('review.lastYear.alike', { section: `${section.number}${text(section.short)}` })}</dt>
            <dd className={share > mostAlike ? 'warn' : ''}>{shareText(share)}</dd>
          </div>
        ))}
        {then !== null && now !== null && change !== null && (
          <div>
            <dt>{say('review.lastYear.received')}</dt>
            <dd>
              {figureText(then)} → {figureText(now)}
              {say('sentence.comma')}
              {signedText(change)}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** A text this near to last year's was copied. */
const mostAlike = 0.9;
