import { isRuleId, longestTexts, markedOutcomeWords, markedOutcomes, ruleMessages } from '@mingjian/domain';
import type { MarkedOutcome } from '@mingjian/domain';
import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAppealsWords } from './appeals.messages';
import { useJudgedWords } from './judged.messages';
import { markRuleMutation } from './judged-queries';
import type { RuleMark } from './judged-queries';
import { useRuleMarkWords } from './rule-marks-list';
import { useSending } from './use-sending';

interface RuleMarkDialogProps {
  readonly unit: { readonly code: string; readonly name: string };
  readonly year: number;
  /** As it is now: another officer may change it while this is open. */
  readonly mark: RuleMark;
  readonly isWithdrawal: boolean;
  /** After whatever came of it. */
  readonly onActed: (isDone: boolean) => void;
  readonly onClose: () => void;
}

/** A person's word on one rule, with its reason; of two units, which the other one is and how many they share. */
export function RuleMarkDialog({ unit, year, mark, isWithdrawal, onActed, onClose }: RuleMarkDialogProps) {
  const { text } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const inWords = useRuleMarkWords();
  const { isSending, problem, tell: setProblem, send } = useSending(markRuleMutation);
  const [seen, setSeen] = useState(mark.revision);
  const [outcome, setOutcome] = useState<MarkedOutcome | null>(mark.outcome ?? null);
  const [otherUnit, setOtherUnit] = useState(mark.otherUnitCode ?? '');
  const [count, setCount] = useState(mark.count == null ? '' : String(mark.count));
  const [reason, setReason] = useState('');
  const { rule } = mark;
  const title = isRuleId(rule) ? text(ruleMessages[rule].title) : rule;
  const asksForOther = !isWithdrawal && mark.withOtherUnit && outcome === 'FAIL';
  const keep = async (): Promise<void> => {
    if (outcome === null && !isWithdrawal) return setProblem(say('rule.outcome.needed'));
    if (reason.trim() === '') return setProblem(tell('judged.reason.needed'));
    const about = asksForOther
      ? {
          otherUnit: otherUnit === '' ? null : otherUnit,
          count: count === '' ? null : Math.trunc(Number(count)),
        }
      : { otherUnit: null, count: null };
    const said = { rule, outcome: isWithdrawal ? null : outcome, ...about, reason, basedOn: seen };
    const sent = await send({ unit: unit.code, year, ...said });
    onActed(sent.kind === 'DONE');
  };
  return (
    <Modal
      open
      title={say(isWithdrawal ? 'rule.dialog.withdraw' : 'rule.dialog', { unit: unit.name, rule: title })}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {tell('judged.cancel')}
        </Button>,
        <Button key="keep" type="primary" loading={isSending} onClick={() => void keep()}>
          {say(isWithdrawal ? 'rule.withdraw.do' : 'rule.do')}
        </Button>,
      ]}
    >
      <div
        className="jd-form"
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      >
        {mark.revision !== seen && (
          <p role="alert" className="jd-changed">
            {say('rule.changed', {
              by: mark.by ?? tell('judged.somebody'),
              outcome: inWords(mark),
              reason: mark.reason ?? '',
            })}{' '}
            <button type="button" className="jd-link" onClick={() => setSeen(mark.revision)}>
              {say('rule.changed.take')}
            </button>
          </p>
        )}
        {!isWithdrawal && (
          <fieldset>
            <legend>{say('rule.outcome')}</legend>
            <div className="jd-scale">
              {markedOutcomes.map((one) => (
                <label key={one}>
                  <input
                    type="radio"
                    name="outcome"
                    autoFocus={one === (mark.outcome ?? markedOutcomes[0])}
                    checked={outcome === one}
                    onChange={() => setOutcome(one)}
                  />
                  <span>{text(markedOutcomeWords[one])}</span>
                </label>
              ))}
            </div>
          </fieldset>
        )}
        {asksForOther && (
          <OtherUnitFields
            unit={unit.code}
            year={year}
            otherUnit={otherUnit}
            count={count}
            onOtherUnit={setOtherUnit}
            onCount={setCount}
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
        {!isWithdrawal && <p className="k3 s12">{say('rule.noEffect')}</p>}
        {problem !== null && (
          <p role="alert" className="bad s13">
            {problem}
          </p>
        )}
      </div>
    </Modal>
  );
}

interface OtherUnitFieldsProps {
  readonly unit: string;
  readonly year: number;
  readonly otherUnit: string;
  readonly count: string;
  readonly onOtherUnit: (code: string) => void;
  readonly onCount: (count: string) => void;
}

function OtherUnitFields({ unit, year, otherUnit, count, onOtherUnit, onCount }: OtherUnitFieldsProps) {
  const say = useAppealsWords();
  const { region } = useScope();
  const { units = [] } = useUnitsOfYear(region.code, year, { live: false });
  return (
    <>
      <label>
        <span>{say('rule.otherUnit')}</span>
        <select value={otherUnit} onChange={({ target }) => onOtherUnit(target.value)}>
          <option value="">{say('rule.otherUnit.choose')}</option>
          {units
            .filter(({ code, expected }) => code !== unit && expected === true)
            .map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label>
        <span>{say('rule.count')}</span>
        <input
          type="number"
          min={1}
          step={1}
          inputMode="numeric"
          value={count}
          onChange={({ target }) => onCount(target.value)}
        />
      </label>
    </>
  );
}
