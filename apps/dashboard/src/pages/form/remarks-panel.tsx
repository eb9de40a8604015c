import { cellField, cellLabel, cellsOf, textField } from '@mingjian/domain';
import type { Figures } from '@mingjian/domain';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { RemarkMark, TickMark } from '../../ui/marks';
import { figureText } from '../../ui/figures';
import type { FormModel } from './form-model';
import { waitingRemarks } from './remark-of-unit';
import type { RemarkOfUnit } from './remark-of-unit';

interface RemarksPanelProps {
  readonly model: FormModel;
  readonly remarks: readonly RemarkOfUnit[];
  /** What the county wrote above them; null where it wrote nothing. */
  readonly note: string | null;
  /** Figures of the version that the county looked at; null while it is not known. */
  readonly filed: Figures | null;
  readonly onJump: (field: string) => void;
  /** Sends an answer; answers what went wrong, or null. */
  readonly onAnswer: (id: string, body: string) => Promise<string | null>;
}

/** What the county said of the version before: each remark leads to its place, shows what became of it, takes an answer. */
export function RemarksPanel({ model, remarks, note, filed, onJump, onAnswer }: RemarksPanelProps) {
  const { say } = useWords();
  if (remarks.length === 0 && note === null) return null;
  const answered = remarks.length - waitingRemarks(remarks).length;
  return (
    <section className="fm-finding is-remark" aria-label={say('form.remarks')}>
      <header>
        <RemarkMark />
        <b>{say('form.remarks')}</b>
        <span className="k3">{say('form.remarks.counts', { n: remarks.length, answered })}</span>
      </header>
      {note !== null && <q lang="zh-CN">{note}</q>}
      {remarks.map((remark) => (
        <RemarkItem
          key={remark.id}
          remark={remark}
          model={model}
          filed={filed}
          onJump={onJump}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
}

interface RemarkItemProps extends Omit<RemarksPanelProps, 'remarks' | 'note'> {
  readonly remark: RemarkOfUnit;
}

function RemarkItem({ remark, model, filed, onJump, onAnswer }: RemarkItemProps) {
  const { say } = useWords();
  const { id, body, quote, answers, settledAt } = remark;
  const [answer, setAnswer] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const [more, setMore] = useState(false);
  const isOpen = settledAt == null;
  const asks = isOpen && (answers.length === 0 || more);
  const send = async (words: string): Promise<void> => {
    setSending(true);
    const wrong = await onAnswer(id, words);
    setSending(false);
    setProblem(wrong);
    if (wrong !== null) return;
    setAnswer('');
    setMore(false);
  };
  return (
    <article className="fm-remark">
      <p className="k2">
        {(!isOpen || answers.length > 0) && <TickMark label={say('form.remark.answered')} />}
        <RemarkPlace remark={remark} model={model} filed={filed} onJump={onJump} />
      </p>
      {quote != null && <q lang="zh-CN">{quote}</q>}
      <p>“{body}”</p>
      {answers.map((one) => (
        <p key={one.id} className="fm-remark-answer k2">
          {say('form.remark.answer', { by: one.by ?? say('form.remark.us'), body: one.body })}
        </p>
      ))}
      {isOpen && !asks && (
        <button type="button" className="fm-link s12" onClick={() => setMore(true)}>
          {say('form.remark.more')}
        </button>
      )}
      {asks && (
        <form
          className="fm-row"
          onSubmit={(event) => {
            event.preventDefault();
            if (answer.trim() !== '') void send(answer.trim());
          }}
        >
          <input
            autoFocus={more}
            value={answer}
            aria-label={say('form.remark.answerTo', { remark: body })}
            placeholder={say('form.remark.placeholder')}
            onChange={({ target }) => setAnswer(target.value)}
          />
          <button type="submit" className="btn s" disabled={sending}>
            {say('form.remark.send')}
          </button>
          {answer === '' && (
            <button
              type="button"
              className="fm-link s12"
              disabled={sending}
              aria-label={say('form.remark.mendedTo', { remark: body })}
              onClick={() => void send(say('form.remark.mended'))}
            >
              {say('form.remark.mended')}
            </button>
          )}
        </form>
      )}
      {problem !== null && (
        <p role="alert" className="s12 bad">
          {problem}
        </p>
      )}
    </article>
  );
}

/** Where a remark points, as a way there, and what stands there now beside what stood there. */
function RemarkPlace({ remark, model, filed, onJump }: Omit<RemarkItemProps, 'onAnswer'>) {
  const { text, say } = useWords();
  const { cell, section } = remark;
  const place = cell == null ? undefined : cellsOf(model.format).get(cell);
  if (cell != null && place) {
    const was = filed?.get(cell);
    const now = model.figures.get(cell);
    return (
      <>
        <button type="button" className="fm-link" onClick={() => onJump(cellField(cell))}>
          {text(cellLabel(place))}
        </button>{' '}
        {was !== undefined && was !== now && <s>{figureText(was)}</s>}
        {was !== undefined && was !== now && ' → '}
        <b>{now === undefined ? '—' : figureText(now)}</b>
      </>
    );
  }
  const named = model.format.sections.find(({ id }) => id === section);
  if (!named) return say('form.remark.whole');
  return (
    <button type="button" className="fm-link" onClick={() => onJump(textField(named.id))}>
      {named.number}
      {text(named.short)}
    </button>
  );
}
