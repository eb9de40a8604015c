import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import { openRemarks, unsentRemarks } from '../desk/desk-model';
import type { Remark } from '../review-queries';
import { RemarkCard, placeOfRemark } from './remark-card';
import { placeWords, wholeReport } from './remark-place';
import { RemarkIcon } from './remark-icon';
import type { WrittenRemark } from './kept-words';

interface RemarksPanelProps {
  /** Typed, and not stored yet. */
  readonly written: readonly WrittenRemark[];
  readonly onSettle: (remark: Remark) => void;
  readonly onWithdraw: (remark: Remark) => void;
  readonly onDrop: (remark: WrittenRemark) => void;
}

/** What was said before and what came of it; below, what goes out with the next decision. */
export function RemarksPanel({ written, onSettle, onWithdraw, onDrop }: RemarksPanelProps) {
  const { model, mayReview, open } = useDesk();
  const { say } = useWords();
  const unsent = unsentRemarks(model.remarks);
  const sent = openRemarks(model.remarks);
  const settled = model.remarks.filter(({ settledAt }) => settledAt !== null);
  return (
    <>
      {sent.length > 0 && (
        <section className="rv-part" aria-labelledby="rv-sent-title">
          <h2 id="rv-sent-title">
            {say('review.remarks.before')} <span className="k3">{sent.length}</span>
          </h2>
          <div className="panel">
            {sent.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} onSettle={onSettle} />
            ))}
          </div>
        </section>
      )}
      {settled.length > 0 && (
        <details className="rv-part">
          <summary className="k2 s13">{say('review.remarks.settled', { n: settled.length })}</summary>
          <div className="panel">
            {settled.map((remark) => (
              <RemarkCard key={remark.id} remark={remark} onSettle={onSettle} />
            ))}
          </div>
        </details>
      )}
      {mayReview && (
        <section className="rv-part" aria-labelledby="rv-unsent-title">
          <div className="rv-part-head">
            <h2 id="rv-unsent-title">
              {say('review.remarks.unsent')} <span className="k3">{unsent.length}</span>
            </h2>
            <button type="button" className="rv-link" onClick={() => open(wholeReport)}>
              <RemarkIcon /> {say('review.remark.onReport')}
            </button>
          </div>
          {unsent.length + written.length > 0 && (
            <ul className="panel">
              {unsent.map((remark) => (
                <UnsentRemark key={remark.id} remark={remark} onWithdraw={onWithdraw} />
              ))}
              {written.map((remark) => (
                <WrittenLine key={remark.id} remark={remark} onDrop={onDrop} />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

interface UnsentRemarkProps {
  readonly remark: Remark;
  readonly onWithdraw: (remark: Remark) => void;
}

function UnsentRemark({ remark, onWithdraw }: UnsentRemarkProps) {
  const words = useWords();
  const { model, open, show } = useDesk();
  const place = placeOfRemark(remark);
  const name = placeWords(place, model.format, words);
  return (
    <li className="rv-remark">
      <header>
        <RemarkIcon />
        <button type="button" onClick={() => show(place)}>
          {name}
        </button>
      </header>
      <p>{remark.body}</p>
      <footer>
        <span className="gap" />
        <button
          type="button"
          className="rv-link"
          aria-label={words.say('review.remark.edit.of', { place: name })}
          onClick={() => open(place, { body: remark.body, rule: remark.rule ?? null, replaces: remark.id })}
        >
          {words.say('review.remark.edit')}
        </button>
        <button
          type="button"
          className="rv-link"
          aria-label={words.say('review.remark.withdraw.of', { place: name })}
          onClick={() => onWithdraw(remark)}
        >
          {words.say('review.remark.withdraw')}
        </button>
      </footer>
    </li>
  );
}

interface WrittenLineProps {
  readonly remark: WrittenRemark;
  readonly onDrop: (remark: WrittenRemark) => void;
}

/** Typed and not stored: kept on this computer, one click from going on. */
function WrittenLine({ remark, onDrop }: WrittenLineProps) {
  const words = useWords();
  const { model, open } = useDesk();
  return (
    <li className="rv-remark is-written">
      <header>
        <RemarkIcon />
        <button type="button" onClick={() => open(remark, remark)}>
          {placeWords(remark, model.format, words)}
        </button>
        <span className="warn s12">{words.say('review.remark.notStored')}</span>
      </header>
      <p>{remark.body}</p>
      <footer>
        <span className="gap" />
        <button type="button" className="rv-link" onClick={() => open(remark, remark)}>
          {words.say('review.remark.goOn')}
        </button>
        <button type="button" className="rv-link" onClick={() => onDrop(remark)}>
          {words.say('review.remark.drop')}
        </button>
      </footer>
    </li>
  );
}
