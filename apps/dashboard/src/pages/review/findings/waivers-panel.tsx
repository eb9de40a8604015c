import { isRuleId, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../../messages/use-words';
import type { Waiver } from '../review-queries';

interface WaiversPanelProps {
  readonly waivers: readonly Waiver[];
  readonly mayReview: boolean;
  readonly onSoften: () => void;
  readonly onWithdraw: (waiver: Waiver) => void;
}

/** Rules softened for this report, also those that found nothing in it; and the way to soften one. */
export function WaiversPanel({ waivers, mayReview, onSoften, onWithdraw }: WaiversPanelProps) {
  const { say, text, fullDay } = useWords();
  const standing = waivers.filter(({ withdrawnAt }) => withdrawnAt === null);
  return (
    <section className="rv-part" aria-labelledby="rv-waivers-title">
      <div className="rv-part-head">
        <h2 id="rv-waivers-title">
          {say('review.waivers')} <span className="k3">{standing.length}</span>
        </h2>
        {mayReview && (
          <button type="button" className="rv-link" onClick={onSoften}>
            {say('review.waiver.softenOne')}
          </button>
        )}
      </div>
      {standing.length > 0 && (
        <ul className="panel">
          {standing.map((waiver) => (
            <li key={waiver.id} className="rv-remark">
              <header>
                <b>{isRuleId(waiver.rule) ? text(ruleMessages[waiver.rule].title) : waiver.rule}</b>
                <code>{waiver.rule}</code>
              </header>
              <p>{waiver.reason}</p>
              <footer>
                <span className="k3 s12">
                  {say('review.waiver.until', {
                    effect: say(`effect.${waiver.effect}`),
                    day: fullDay(waiver.validUntil),
                  })}
                </span>
                <span className="gap" />
                {mayReview && (
                  <button type="button" className="rv-link" onClick={() => onWithdraw(waiver)}>
                    {say('review.waiver.withdraw')}
                  </button>
                )}
              </footer>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
