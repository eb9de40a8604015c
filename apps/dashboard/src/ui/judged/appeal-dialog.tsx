import { isRuleId, longestTexts, ruleMessages } from '@mingjian/domain';
import type { Text } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { newId } from '../../api/attempt-key';
import { useWords } from '../../messages/use-words';
import { figureText } from '../figures';
import { useIndicatorLabel } from './appeals-list';
import { useAppealsWords } from './appeals.messages';
import { useJudgedWords } from './judged.messages';
import { appealMutation } from './judged-queries';
import type { ReviewScore } from './judged-queries';
import { useSending } from './use-sending';

/** A finding that may be appealed against. */
export interface FindingAppealed {
  readonly rule: string;
  readonly cells: readonly string[];
  readonly message: Text;
}

interface AppealDialogProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  readonly score: ReviewScore;
  readonly findings: readonly FindingAppealed[];
  /** After whatever came of it. */
  readonly onActed: (isDone: boolean) => void;
  readonly onClose: () => void;
}

/** What the unit thinks wrong, and why: the total, the points of an indicator, or one finding. */
export function AppealDialog({ unit, year, score, findings, onActed, onClose }: AppealDialogProps) {
  const { text } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const label = useIndicatorLabel();
  const { isSending, problem, tell: setProblem, send } = useSending(appealMutation);
  // Sent twice, it is made once.
  const [id] = useState(newId);
  const [about, setAbout] = useState('total');
  const [reason, setReason] = useState('');
  const make = async (): Promise<void> => {
    if (reason.trim() === '') return setProblem(tell('judged.reason.needed'));
    const subject = subjectOf(about, findings);
    const sent = await send({ id, unit: unit.code, year, basedOn: score.version, ...subject, reason });
    onActed(sent.kind === 'DONE');
  };
  return (
    <Modal
      open
      title={say('appeal.dialog', { unit: unit.name, year })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {tell('judged.cancel')}
        </Button>,
        <Button key="make" type="primary" loading={isSending} onClick={() => void make()}>
          {say('appeal.do')}
        </Button>,
      ]}
    >
      <div
        className="jd-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void make();
        }}
      >
        <label>
          <span>{say('appeal.about')}</span>
          <select autoFocus value={about} onChange={({ target }) => setAbout(target.value)}>
            <option value="total">{say('appeal.about.total')}</option>
            <optgroup label={say('appeal.about.scores')}>
              {score.items.map(({ indicator, points, maximum, most }) => (
                <option key={indicator} value={`indicator ${indicator}`}>
                  {points == null
                    ? say('appeal.about.unjudged', { indicator: label(indicator) })
                    : say('appeal.about.points', {
                        indicator: label(indicator),
                        points: figureText(points),
                        maximum: figureText(maximum === 0 ? most : maximum),
                      })}
                </option>
              ))}
            </optgroup>
            {findings.length > 0 && (
              <optgroup label={say('appeal.about.findings')}>
                {findings.map(({ rule, cells, message }, at) => (
                  <option key={`${rule} ${cells.join(' ')}`} value={`finding ${at}`}>
                    {`${isRuleId(rule) ? text(ruleMessages[rule].title) : rule} · ${text(message)}`.slice(
                      0,
                      80,
                    )}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        </label>
        <label>
          <span>{tell('judged.reason')}</span>
          <textarea
            rows={5}
            maxLength={longestTexts.reason}
            value={reason}
            placeholder={say('appeal.reason.hint')}
            onChange={({ target }) => setReason(target.value)}
          />
        </label>
        <p className="k3 s12">{say('appeal.once')}</p>
        {problem !== null && (
          <p role="alert" className="bad s13">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  );
}

function subjectOf(
  about: string,
  findings: readonly FindingAppealed[],
): { readonly indicator: string | null; readonly rule: string | null; readonly cells: readonly string[] } {
  const [kind = '', name = ''] = about.split(' ');
  const finding = kind === 'finding' ? findings[Number(name)] : undefined;
  return {
    indicator: kind === 'indicator' ? name : null,
    rule: finding?.rule ?? null,
    cells: finding?.cells ?? [],
  };
}
