import { isRuleId, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import { FindingOther } from '../../../ui/finding-other';
import { FindingMark } from '../../../ui/marks';
import { useDesk } from '../desk/desk-context';
import type { PlacedFinding } from '../desk/desk-model';
import { RemarkIcon } from '../remarks/remark-icon';
import type { Waiver } from '../review-queries';
import { FindingSides } from './finding-sides';
import { placeOfFinding, remarkOnFinding, sentenceOfFinding } from './remark-on-finding';

interface ReviewFindingProps {
  readonly placed: PlacedFinding;
  readonly waiver: Waiver | null;
  readonly onChoose: (placed: PlacedFinding) => void;
  readonly onSoften: (rule: string) => void;
  readonly onWithdrawSoftening: (waiver: Waiver) => void;
}

/** One finding with the unit's reason: followed to its place, remarked on, or softened for this report. */
export function ReviewFinding(props: ReviewFindingProps) {
  const { placed, waiver, onChoose, onSoften, onWithdrawSoftening } = props;
  const { finding } = placed;
  const { text, say, fullDay } = useWords();
  const { active, model, mayReview, open } = useDesk();
  const title = isRuleId(finding.rule) ? text(ruleMessages[finding.rule].title) : finding.rule;
  const isActive = active?.key === placed.key;
  const isRemarked = remarkOnFinding(placed, model.remarks) !== null;
  const message = text(finding.message);
  const hasPlace = placed.cells.length + placed.sections.length > 0;
  return (
    <section
      className={`rv-finding${isActive ? ' is-active' : ''}${finding.effect === 'INFORM' ? ' is-faint' : ''}`}
    >
      <header>
        <FindingMark effect={finding.effect} label={say(`effect.${finding.effect}`)} />
        {hasPlace ? (
          <button type="button" aria-pressed={isActive} onClick={() => onChoose(placed)}>
            {title}
          </button>
        ) : (
          <b>{title}</b>
        )}
        <code>{finding.rule}</code>
      </header>
      <FindingSides finding={finding} />
      {message !== title && <p>{message}</p>}
      <FindingOther finding={finding} of={{ unit: model.unit, year: model.year }} />
      {finding.reason != null && (
        <p className="rv-answer">
          <span className="k3">{say('unit.reason')}</span>
          <q lang="zh-CN">{finding.reason}</q>
        </p>
      )}
      {finding.effect === 'EXPLAIN' && finding.reason == null && (
        <p className="k3 s12">{say('review.finding.noReason')}</p>
      )}
      {waiver && (
        <p className="rv-waiver s12">
          {say('review.waiver.until', {
            effect: say(`effect.${waiver.effect}`),
            day: fullDay(waiver.validUntil),
          })}
          <q lang="zh-CN">{waiver.reason}</q>
        </p>
      )}
      {mayReview && (
        <footer>
          <button
            type="button"
            className={`btn s${isRemarked ? ' is-on' : ''}`}
            aria-label={say(isRemarked ? 'review.finding.remarked.on' : 'review.finding.remark.on', {
              finding: title,
            })}
            onClick={() =>
              open(placeOfFinding(placed, model), { body: sentenceOfFinding(finding), rule: finding.rule })
            }
          >
            <RemarkIcon /> {say(isRemarked ? 'review.finding.remarked' : 'review.finding.remark')}
          </button>
          {waiver ? (
            <button type="button" className="rv-link" onClick={() => onWithdrawSoftening(waiver)}>
              {say('review.waiver.withdraw')}
            </button>
          ) : (
            finding.effect !== 'INFORM' && (
              <button
                type="button"
                className="rv-link"
                aria-label={say('review.waiver.soften.of', { finding: title })}
                onClick={() => onSoften(finding.rule)}
              >
                {say('review.waiver.soften')}
              </button>
            )
          )}
        </footer>
      )}
    </section>
  );
}
