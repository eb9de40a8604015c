import { isRuleId } from '@mingjian/domain';
import { Link } from 'react-router';
import { addressOfHelp } from './addresses';
import { useScope } from './scope';

/** A rule's code, which leads to what the rule says; in a window of its own, for nobody wants to lose a form over it. */
export function RuleCode({ rule }: { readonly rule: string }) {
  const { region, year } = useScope();
  if (!isRuleId(rule)) return <code>{rule}</code>;
  return (
    <Link className="rule-code" to={addressOfHelp(region.code, 'rules', { year, rule })} target="_blank">
      <code>{rule}</code>
    </Link>
  );
}
