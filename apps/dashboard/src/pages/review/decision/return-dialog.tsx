import { longestTexts } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { useDesk } from '../desk/desk-context';
import { openRemarks, unsentRemarks } from '../desk/desk-model';
import type { WrittenRemark } from '../remarks/kept-words';
import { placeOfRemark } from '../remarks/remark-card';
import { placeWords } from '../remarks/remark-place';
import type { RemarkPlace } from '../remarks/remark-place';

interface ReturnDialogProps {
  readonly dueOn: Day;
  readonly today: Day;
  readonly note: string;
  /** Typed and not stored: they are stored first, and go out with the others. */
  readonly written: readonly WrittenRemark[];
  readonly onDueOn: (day: Day) => void;
  readonly onNote: (note: string) => void;
  /** Answers what went wrong; null when it is returned. */
  readonly onReturn: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** The last look at what goes out to the unit, and by when it is to be mended. */
export function ReturnDialog(props: ReturnDialogProps) {
  const { dueOn, today, note, written, onDueOn, onNote, onReturn, onClose } = props;
  const words = useWords();
  const { say, fullDay } = words;
  const { model } = useDesk();
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const unsent = unsentRemarks(model.remarks).filter(({ id }) =>
    written.every(({ replaces }) => replaces !== id),
  );
  const open = openRemarks(model.remarks);
  const n = unsent.length + written.length;
  const send = async () => {
    if (n + open.length === 0 && note.trim() === '') {
      setProblem(say('review.return.nothing'));
      return;
    }
    setSending(true);
    setProblem(await onReturn());
    setSending(false);
  };
  return (
    <Modal
      open
      width={600}
      title={say('review.return.title', { unit: model.unitName, n: model.version })}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {say('review.return.back')}
        </Button>,
        <Button key="return" type="primary" loading={isSending} onClick={() => void send()}>
          {say(n === 0 ? 'review.return.do' : 'review.return.doWith', { n })}
        </Button>,
      ]}
    >
      <div className="rv-form">
        {n > 0 && (
          <ol className="rv-outgoing">
            {unsent.map((remark) => (
              <Outgoing key={remark.id} place={placeOfRemark(remark)} body={remark.body} />
            ))}
            {written.map((remark) => (
              <Outgoing key={remark.id} place={remark} body={remark.body} />
            ))}
          </ol>
        )}
        {open.length > 0 && <p className="k2 s13">{say('review.return.stillOpen', { n: open.length })}</p>}
        <label>
          <span>{say('review.return.note')}</span>
          <textarea
            rows={3}
            maxLength={longestTexts.reason}
            value={note}
            placeholder={say(n === 0 ? 'review.return.note.needed' : 'review.return.note.hint')}
            onChange={({ target }) => onNote(target.value)}
          />
        </label>
        <label>
          <span>{say('review.dueOn')}</span>
          <input type="date" min={today} value={dueOn} onChange={({ target }) => onDueOn(target.value)} />
          <span className="k3 s12">
            {dueOn !== '' && say('review.return.until', { day: fullDay(dueOn) })}
          </span>
        </label>
        {problem !== null && (
          <p role="alert" className="bad s13">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  );
}

function Outgoing({ place, body }: { readonly place: RemarkPlace; readonly body: string }) {
  const words = useWords();
  const { model } = useDesk();
  return (
    <li>
      <b>{placeWords(place, model.format, words)}</b>
      <span>{body}</span>
    </li>
  );
}
