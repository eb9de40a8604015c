import { cellField } from '@mingjian/domain';
import type { Format, SheetFigure, SheetReading } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { fieldName } from '../field-name';
import { useSheetWords } from './use-sheet-words';

interface LeftOutProps {
  readonly reading: SheetReading;
  readonly uncounted: readonly SheetFigure[];
  readonly format: Format;
}

/** What stands in the workbook and goes nowhere: told, so that nobody looks for it in the draft. */
export function LeftOut({ reading, uncounted, format }: LeftOutProps) {
  const { text } = useWords();
  const say = useSheetWords();
  const { unplaced, unlisted } = reading;
  return (
    <>
      {uncounted.length > 0 && (
        <section>
          <h3>{say('uncounted.title', { n: uncounted.length })}</h3>
          <p className="k2">{say('uncounted.why')}</p>
          <ul className="fs-left">
            {uncounted.map(({ cell, value, place }) => (
              <li key={cell}>
                {place.sheet}!{place.address} {text(fieldName(cellField(cell), format))} {String(value)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unplaced.length > 0 && (
        <details open={unplaced.some(({ isFigure }) => isFigure)}>
          <summary>{say('unplaced.title', { n: unplaced.length + unlisted })}</summary>
          <p className="k2">{say('unplaced.why')}</p>
          <ul className="fs-left">
            {unplaced.map(({ place, text: words }) => (
              <li key={`${place.sheet}!${place.address}`}>
                {place.sheet}!{place.address} <span className="fs-words">{words}</span>
              </li>
            ))}
          </ul>
          {unlisted > 0 && <p className="k2">{say('unplaced.more', { n: unlisted })}</p>}
        </details>
      )}
    </>
  );
}
