import {
  addDays,
  isRuleId,
  isSofter,
  longestTexts,
  ruleById,
  ruleMessages,
  rulesFor,
} from '@mingjian/domain';
import type { Day, Effect } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';

export interface Softened {
  readonly rule: string;
  readonly effect: 'EXPLAIN' | 'INFORM';
  readonly reason: string;
  readonly validUntil: Day;
}

interface SoftenDialogProps {
  readonly unitName: string;
  readonly format: string;
  readonly year: number;
  readonly today: Day;
  /** The rule whose finding led here; null where one is still to be chosen. */
  readonly rule: string | null;
  /** Answers what went wrong; null when it is done. */
  readonly onSoften: (softened: Softened) => Promise<string | null>;
  readonly onClose: () => void;
}

const softer: readonly Softened['effect'][] = ['EXPLAIN', 'INFORM'];
/** Long enough for the report to be mended and filed again. */
const usualDays = 14;

/** A rule that must not keep this one report back: how far it is softened, why, and until when. */
export function SoftenDialog({ unitName, format, year, today, rule, onSoften, onClose }: SoftenDialogProps) {
  const { say, text } = useWords();
  const choices = rulesFor(format, year).filter(({ effect }) => effect !== 'INFORM');
  const [chosen, setChosen] = useState(rule ?? choices[0]?.id ?? '');
  const own: Effect = isRuleId(chosen) ? ruleById(chosen).effect : 'BLOCK';
  const possible = softer.filter((effect) => isSofter(effect, own));
  const [wished, setEffect] = useState<Softened['effect']>('EXPLAIN');
  const effect = possible.includes(wished) ? wished : (possible[0] ?? 'INFORM');
  const [reason, setReason] = useState('');
  const [validUntil, setValidUntil] = useState(addDays(today, usualDays));
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const send = async () => {
    if (reason.trim() === '') {
      setProblem(say('review.waiver.why'));
      return;
    }
    setSending(true);
    setProblem(await onSoften({ rule: chosen, effect, reason, validUntil }));
    setSending(false);
  };
  return (
    <Modal
      open
      title={say('review.waiver.title', { unit: unitName })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {say('review.cancel')}
        </Button>,
        <Button key="soften" type="primary" loading={isSending} onClick={() => void send()}>
          {say('review.waiver.do')}
        </Button>,
      ]}
    >
      <div className="rv-form">
        <label>
          <span>{say('review.waiver.rule')}</span>
          <select value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {choices.map(({ id, effect: of }) => (
              <option key={id} value={id}>
                {`${text(ruleMessages[id].title)}（${say(`effect.${of}`)}，${id}）`}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{say('review.waiver.to', { from: say(`effect.${own}`) })}</legend>
          {possible.map((one) => (
            <label key={one}>
              <input type="radio" name="effect" checked={effect === one} onChange={() => setEffect(one)} />
              {say(`review.waiver.to.${one}`)}
            </label>
          ))}
        </fieldset>
        <label>
          <span>{say('review.waiver.reason')}</span>
          <textarea
            rows={3}
            maxLength={longestTexts.reason}
            value={reason}
            placeholder={say('review.waiver.reason.hint')}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <label>
          <span>{say('review.waiver.lastDay')}</span>
          <input
            type="date"
            min={today}
            value={validUntil}
            onChange={({ target }) => setValidUntil(target.value)}
          />
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
