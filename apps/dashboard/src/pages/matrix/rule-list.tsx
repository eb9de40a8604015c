import { isRuleId, outcomesByRule, ruleMessages } from '@mingjian/domain';
import type { RuleSummary } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { figureText } from '../../ui/figures';
import { FindingMark, TickMark } from '../../ui/marks';
import type { RuleOutcome } from './explanation-query';

/** Every rule looked at, also those passed and those that could not be told. */
export function RuleList({ outcomes }: { readonly outcomes: readonly RuleOutcome[] }) {
  const rules = outcomesByRule(outcomes);
  const { say } = useWords();
  if (rules.length === 0) return null;
  return (
    <section>
      <h3 id="mx-rules-title">{say('matrix.rules', { n: rules.length })}</h3>
      <table className="mx-rules" aria-labelledby="mx-rules-title">
        <tbody>
          {rules.map((rule) => (
            <RuleLine key={rule.rule} rule={rule} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleLine({ rule }: { readonly rule: RuleSummary<RuleOutcome> }) {
  const { text, say } = useWords();
  const failed = rule.outcome === 'FAIL';
  return (
    <tr>
      <td>
        {failed && (
          <FindingMark effect="EXPLAIN" label={say('matrix.outcome.FAIL', { n: rule.instances.FAIL })} />
        )}
        {rule.outcome === 'PASS' && (
          <TickMark label={say('matrix.outcome.PASS', { n: rule.instances.PASS })} />
        )}
        {(rule.outcome === 'CANNOT_TELL' || rule.outcome === 'NOT_APPLICABLE') && (
          <span className="unk">—</span>
        )}
      </td>
      <th scope="row">
        {isRuleId(rule.rule) ? text(ruleMessages[rule.rule].title) : rule.rule} <code>{rule.rule}</code>
      </th>
      <td className={failed ? 'k2' : 'k3'}>
        {say(`matrix.outcome.${rule.outcome}`, { n: rule.instances[rule.outcome] })}
      </td>
      <td className={`num ${rule.deduction > 0 ? 'warn' : 'k3'}`}>
        {rule.deduction > 0 ? <b>{figureText(-rule.deduction)}</b> : 0}
      </td>
    </tr>
  );
}
