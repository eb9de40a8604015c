import { isRuleId, ruleMessages } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FindingMark } from '../../ui/marks';
import type { SignOffFinding } from './sign-off-queries';

/** What the rules found, each with the unit's reason: who signs sees what the county will ask. */
export function FindingsOnPaper({ findings }: { readonly findings: readonly SignOffFinding[] }) {
  const { say, text } = useWords();
  const open = findings.filter(({ silencedBy }) => silencedBy === null);
  return (
    <>
      <h2 id="so-findings" className="so-title">
        {say('signOff.findings')}
      </h2>
      {open.length === 0 ? (
        <p className="so-none">{say('signOff.findings.none')}</p>
      ) : (
        <table className="so-findings" aria-labelledby="so-findings">
          <thead>
            <tr>
              <th scope="col">{say('signOff.findings.rule')}</th>
              <th scope="col">{say('signOff.findings.what')}</th>
              <th scope="col">{say('signOff.findings.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {open.map(({ rule, effect, cells, message, reason }) => (
              <tr key={`${rule} ${cells.join(' ')}`}>
                <th scope="row">
                  <FindingMark effect={effect} label={say(`effect.${effect}`)} />{' '}
                  {isRuleId(rule) ? text(ruleMessages[rule].title) : rule}
                </th>
                <td>{text(message)}</td>
                <td lang="zh-CN">
                  {reason ?? (effect === 'EXPLAIN' ? say('signOff.findings.unexplained') : '')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
