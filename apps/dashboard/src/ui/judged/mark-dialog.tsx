import { indicatorById, isIndicatorId, longestTexts, pointsWithMark, totalWithMark } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { useJudgedWords } from './judged.messages';
import { markReportMutation } from './judged-queries';
import type { ReviewerMark, ReviewScore } from './judged-queries';
import { useMarkWords } from './marks-list';
import { useSending } from './use-sending';

interface MarkDialogProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  /** As it is now: another officer may change it while this is open. */
  readonly mark: ReviewerMark;
  readonly score: ReviewScore;
  readonly isWithdrawal: boolean;
  /** After whatever came of it. */
  readonly onActed: (isDone: boolean) => void;
  readonly onClose: () => void;
}

/** Points with their reason, and what they do to item and total before they are kept. */
export function MarkDialog({ unit, year, mark, score, isWithdrawal, onActed, onClose }: MarkDialogProps) {
  const { text } = useWords();
  const tell = useJudgedWords();
  const { isSending, problem, tell: setProblem, send } = useSending(markReportMutation);
  const [seen, setSeen] = useState(mark.revision);
  const [points, setPoints] = useState(mark.points ?? null);
  const [reason, setReason] = useState('');
  const { indicator } = mark;
  const label = isIndicatorId(indicator) ? text(indicatorById(indicator).label) : indicator;
  const keep = async (): Promise<void> => {
    if (points === null && !isWithdrawal) return setProblem(tell('judged.mark.points.needed'));
    if (reason.trim() === '') return setProblem(tell('judged.reason.needed'));
    const given = isWithdrawal ? null : points;
    const sent = await send({ unit: unit.code, year, indicator, points: given, reason, basedOn: seen });
    onActed(sent.kind === 'DONE');
  };
  const title = tell(isWithdrawal ? 'judged.mark.withdraw.title' : 'judged.mark.title', {
    unit: unit.name,
    indicator: label,
  });
  return (
    <Modal
      open
      title={title}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {tell('judged.cancel')}
        </Button>,
        <Button key="keep" type="primary" loading={isSending} onClick={() => void keep()}>
          {tell(isWithdrawal ? 'judged.mark.withdraw.do' : 'judged.mark.do')}
        </Button>,
      ]}
    >
      <div
        className="jd-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      >
        {mark.revision !== seen && <ChangedMeanwhile mark={mark} onTake={() => setSeen(mark.revision)} />}
        {isWithdrawal ? (
          <p>{tell('judged.mark.withdraw.effect', { points: figureText(mark.points ?? 0) })}</p>
        ) : (
          <>
            <fieldset>
              <legend>
                {tell('judged.mark.points', { from: figureText(mark.from), to: figureText(mark.to) })}
              </legend>
              <div className="jd-scale">
                {pointsBetween(mark).map((one) => (
                  <label key={one}>
                    <input
                      type="radio"
                      name="points"
                      autoFocus={one === (mark.points ?? mark.from)}
                      checked={points === one}
                      onChange={() => setPoints(one)}
                    />
                    <span>{figureText(one)}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <MarkEffect indicator={indicator} score={score} points={points} />
          </>
        )}
        <label>
          <span>{tell('judged.reason')}</span>
          <textarea
            rows={3}
            maxLength={longestTexts.reason}
            autoFocus={isWithdrawal}
            value={reason}
            placeholder={tell('judged.mark.reason.hint')}
            onChange={({ target }) => setReason(target.value)}
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

function ChangedMeanwhile({ mark, onTake }: { readonly mark: ReviewerMark; readonly onTake: () => void }) {
  const tell = useJudgedWords();
  const words = useMarkWords();
  return (
    <p role="alert" className="jd-changed">
      {tell('judged.mark.changed', {
        by: mark.by ?? tell('judged.somebody'),
        mark: words(mark),
        reason: mark.reason ?? '',
      })}{' '}
      <button type="button" className="jd-link" onClick={onTake}>
        {tell('judged.mark.changed.take')}
      </button>
    </p>
  );
}

interface MarkEffectProps {
  readonly indicator: string;
  readonly score: ReviewScore;
  readonly points: number | null;
}

/** What the mark would do; a line is kept for it, so that nothing moves when it is chosen. */
function MarkEffect({ indicator, score, points }: MarkEffectProps) {
  const tell = useJudgedWords();
  const item = score.items.find((one) => one.indicator === indicator);
  if (item?.awarded != null)
    return (
      <p className="jd-effect k2 s13">{tell('judged.mark.awarded', { points: figureText(item.awarded) })}</p>
    );
  if (!item?.markRoom) return null;
  const total = { points: score.points ?? null, maximum: score.maximum };
  const before = { points: item.points ?? null, maximum: item.maximum };
  const after = points === null ? null : totalWithMark(total, before, item.markRoom, points);
  return (
    <p className="jd-effect k2 s13" aria-live="polite">
      {after !== null &&
        points !== null &&
        tell('judged.mark.effect', {
          before: before.points === null ? tell('judged.mark.unjudged') : figureText(before.points),
          after: figureText(pointsWithMark(item.markRoom, points)),
          totalBefore: figureText(total.points ?? 0),
          total: figureText(after.points),
          maximum: figureText(after.maximum),
        })}
    </p>
  );
}

function pointsBetween({ from, to }: ReviewerMark): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place);
}
