import { isRuleId, ruleMessages } from '@mingjian/domain';
import type { Caveat, JudgedComparison } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { CrossMark, FindingMark, TickMark } from '../../ui/marks';

interface ComparabilityProps {
  readonly judged: JudgedComparison;
  readonly nameOf: (unit: string) => string;
}

/** More reasons than this are told on hover. */
const mostToldAtOnce = 2;

/** Whether a row may be compared, in words: the gravest reason first, all of them on hover. */
export function Comparability({ judged, nameOf }: ComparabilityProps) {
  const { say } = useWords();
  const words = useCaveatWords(nameOf);
  const told = [...new Set(judged.caveats.map(words))];
  return (
    <span className={`cp-judged is-${judged.verdict}`} title={told.join(say('sentence.semicolon'))}>
      {judged.verdict === 'yes' && <TickMark />}
      {judged.verdict === 'limited' && <FindingMark effect="INFORM" />}
      {judged.verdict === 'doubtful' && <FindingMark effect="EXPLAIN" />}
      {judged.verdict === 'no' && <CrossMark />}
      <span>
        {told.length === 0
          ? say('compare.may.yes')
          : told.slice(0, mostToldAtOnce).join(say('sentence.semicolon'))}
        {told.length > mostToldAtOnce && say('compare.may.more', { n: told.length - mostToldAtOnce })}
      </span>
    </span>
  );
}

function useCaveatWords(nameOf: (unit: string) => string): (caveat: Caveat) => string {
  const { text, say } = useWords();
  return (caveat) => {
    switch (caveat.kind) {
      case 'break':
        return say('compare.may.break', { year: caveat.year, why: text(caveat.why) });
      case 'failed':
        return say('compare.may.failed', {
          name: nameOf(caveat.unit),
          year: caveat.year,
          rules: caveat.rules
            .map((rule) => (isRuleId(rule) ? text(ruleMessages[rule].title) : rule))
            .join(say('sentence.list')),
        });
      case 'unknown':
        return say(`compare.may.unknown.${caveat.reason}`, { name: nameOf(caveat.unit), year: caveat.year });
      case 'qualified':
        return say('compare.may.qualified', {
          name: nameOf(caveat.unit),
          year: caveat.year,
          qualifier: say(`qualifier.${caveat.qualifier}`),
        });
      case 'small base':
        return say('compare.may.smallBase');
    }
  };
}
