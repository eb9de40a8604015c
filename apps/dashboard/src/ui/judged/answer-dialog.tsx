import { appealStateWords, appealVerdicts, longestTexts } from '@mingjian/domain';
import type { AppealVerdict } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { useAboutWords, useIndicatorLabel } from './appeals-list';
import { useAppealsWords } from './appeals.messages';
import { useJudgedWords } from './judged.messages';
import { answerAppealMutation } from './judged-queries';
import type { Appeal, ReviewScore } from './judged-queries';
import { useSending } from './use-sending';

interface AnswerDialogProps {
  readonly unit: { readonly name: string };
  /** As it is now: another officer may answer it while this is open. */
  readonly appeal: Appeal;
  readonly score: ReviewScore;
  /** After whatever came of it. */
  readonly onActed: (isDone: boolean) => void;
  readonly onClose: () => void;
}

/** The county's answer with its reason; where the unit is right, also the points that the item then has. */
export function AnswerDialog({ unit, appeal, score, onActed, onClose }: AnswerDialogProps) {
  const { text } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const about = useAboutWords()(appeal);
  const { isSending, problem, tell: setProblem, send } = useSending(answerAppealMutation);
  const [verdict, setVerdict] = useState<AppealVerdict | null>(null);
  const [indicator, setIndicator] = useState('');
  const [points, setPoints] = useState('');
  const [reason, setReason] = useState('');
  const mayChange = verdict !== null && verdict !== 'REJECTED';
  const item = mayChange ? score.items.find((one) => one.indicator === indicator) : undefined;
  const give = async (): Promise<void> => {
    if (verdict === null) return setProblem(say('appeal.verdict.needed'));
    if (item && !isWithin(points, item))
      return setProblem(
        say('appeal.points.needed', { from: figureText(item.least), to: figureText(item.most) }),
      );
    if (reason.trim() === '') return setProblem(tell('judged.reason.needed'));
    const set = item ? { indicator, points: Number(points) } : { indicator: null, points: null };
    const sent = await send({ appeal: appeal.id, verdict, reason, ...set });
    onActed(sent.kind === 'DONE');
  };
  return (
    <Modal
      open
      title={say('appeal.answer.dialog', { unit: unit.name, about })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {tell('judged.cancel')}
        </Button>,
        <Button
          key="give"
          type="primary"
          loading={isSending}
          disabled={appeal.state !== 'OPEN'}
          onClick={() => void give()}
        >
          {say('appeal.answer.do')}
        </Button>,
      ]}
    >
      <div
        className="jd-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void give();
        }}
      >
        {appeal.state !== 'OPEN' && (
          <p role="alert" className="jd-changed">
            {say('appeal.ended', { state: text(appealStateWords[appeal.state]) })}
          </p>
        )}
        <q lang="zh-CN">{appeal.reason}</q>
        <fieldset>
          <legend>{say('appeal.verdict')}</legend>
          <div className="jd-scale">
            {appealVerdicts.map((one, at) => (
              <label key={one}>
                <input
                  type="radio"
                  name="verdict"
                  autoFocus={at === 0}
                  checked={verdict === one}
                  onChange={() => setVerdict(one)}
                />
                <span>{text(appealStateWords[one])}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {mayChange && (
          <PointsFields
            appeal={appeal}
            score={score}
            indicator={indicator}
            points={points}
            onIndicator={setIndicator}
            onPoints={setPoints}
          />
        )}
        <label>
          <span>{tell('judged.reason')}</span>
          <textarea
            rows={3}
            maxLength={longestTexts.reason}
            value={reason}
            placeholder={tell('judged.mark.reason.hint')}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p className="k3 s12">{say('appeal.answer.once')}</p>
        {problem !== null && (
          <p role="alert" className="bad s13">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  );
}

interface PointsFieldsProps {
  readonly appeal: Appeal;
  readonly score: ReviewScore;
  readonly indicator: string;
  readonly points: string;
  readonly onIndicator: (indicator: string) => void;
  readonly onPoints: (points: string) => void;
}

function PointsFields({ appeal, score, indicator, points, onIndicator, onPoints }: PointsFieldsProps) {
  const say = useAppealsWords();
  const label = useIndicatorLabel();
  // An appeal against one indicator is answered with points of that one.
  const choices = score.items.filter((one) => appeal.indicator == null || one.indicator === appeal.indicator);
  const item = choices.find((one) => one.indicator === indicator);
  return (
    <>
      <label>
        <span>{say('appeal.points')}</span>
        <select value={indicator} onChange={({ target }) => onIndicator(target.value)}>
          <option value="">{say('appeal.points.none')}</option>
          {choices.map((one) => (
            <option key={one.indicator} value={one.indicator}>
              {one.points == null
                ? label(one.indicator)
                : `${label(one.indicator)} · ${say('appeal.points.now', { points: figureText(one.points) })}`}
            </option>
          ))}
        </select>
      </label>
      {item && (
        <label>
          <span>{say('appeal.points.to', { from: figureText(item.least), to: figureText(item.most) })}</span>
          <input
            type="number"
            min={item.least}
            max={item.most}
            step={1}
            value={points}
            onChange={({ target }) => onPoints(target.value)}
          />
          <span className="k3 s12">{say('appeal.points.version', { n: appeal.version })}</span>
        </label>
      )}
    </>
  );
}

function isWithin(
  points: string,
  { least, most }: { readonly least: number; readonly most: number },
): boolean {
  const number = Number(points);
  return points.trim() !== '' && Number.isInteger(number) && number >= least && number <= most;
}
