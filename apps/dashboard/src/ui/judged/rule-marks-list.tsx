import { isRuleId, markedOutcomeWords, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { useAppealsWords } from './appeals.messages';
import { useJudgedWords } from './judged.messages';
import type { RuleMark } from './judged-queries';

interface RuleMarksListProps {
  readonly ruleMarks: readonly RuleMark[];
  readonly mayJudge: boolean;
  readonly onJudge: (rule: string) => void;
  readonly onWithdraw: (rule: string) => void;
}

/** Rules that no program can judge: what a person said, whose word it is and why. */
export function RuleMarksList({ ruleMarks, ...acts }: RuleMarksListProps) {
  const say = useAppealsWords();
  // Who only reads is not told what nobody has looked at.
  const shown = ruleMarks.filter(({ revision }) => acts.mayJudge || revision > 0);
  if (shown.length === 0) return null;
  return (
    <>
      <h2>{say('rule.title')}</h2>
      <ul className="panel">
        {shown.map((mark) => (
          <RuleMarkLine key={mark.rule} mark={mark} {...acts} />
        ))}
      </ul>
    </>
  );
}

function RuleMarkLine({
  mark,
  mayJudge,
  onJudge,
  onWithdraw,
}: Omit<RuleMarksListProps, 'ruleMarks'> & { readonly mark: RuleMark }) {
  const { text, instant } = useWords();
  const say = useAppealsWords();
  const tell = useJudgedWords();
  const { rule, reason, outcome } = mark;
  const title = isRuleId(rule) ? text(ruleMessages[rule].title) : rule;
  const isSaid = outcome != null;
  return (
    <li className="jd-line">
      <header>
        <b>{title}</b> <code>{rule}</code>
        <span className={isSaid ? 'jd-points' : 'k3'}>{useRuleMarkWords()(mark)}</span>
      </header>
      {outcome === 'FAIL' && mark.withOtherUnit && (
        <p>
          {say('rule.other', { unit: mark.otherUnitName ?? say('rule.other.untold'), n: mark.count ?? 0 })}
        </p>
      )}
      {reason != null && <q lang="zh-CN">{reason}</q>}
      {mark.at != null && (
        <p className="s12 k3">
          {tell('judged.byAt', { by: mark.by ?? tell('judged.somebody'), at: instant(mark.at) })}
        </p>
      )}
      {mayJudge && (
        <footer>
          <button
            type="button"
            className="btn s"
            aria-label={say(isSaid ? 'rule.change.of' : 'rule.judge.of', { rule: title })}
            onClick={() => onJudge(rule)}
          >
            {say(isSaid ? 'rule.change' : 'rule.judge')}
          </button>
          {isSaid && (
            <button
              type="button"
              className="jd-link"
              aria-label={say('rule.withdraw.of', { rule: title })}
              onClick={() => onWithdraw(rule)}
            >
              {say('rule.withdraw')}
            </button>
          )}
        </footer>
      )}
    </li>
  );
}

/** What a person said, in a word: 有问题, 未认定, 已撤回. */
export function useRuleMarkWords(): (mark: Pick<RuleMark, 'outcome' | 'revision'>) => string {
  const { text } = useWords();
  const say = useAppealsWords();
  return ({ outcome, revision }) => {
    if (outcome != null) return text(markedOutcomeWords[outcome]);
    return say(revision > 0 ? 'rule.withdrawn' : 'rule.none');
  };
}
