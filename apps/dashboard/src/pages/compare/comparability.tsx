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
  const whole = [...new Set(judged.caveats.map((caveat) => words(caveat, 'whole')))];
  const told = [...new Set(judged.caveats.map((caveat) => words(caveat, 'briefly')))];
  return (
    <span className={`cp-judged is-${judged.verdict}`} title={whole.join(say('sentence.semicolon'))}>
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

type CaveatWords = (caveat: Caveat, told: 'briefly' | 'whole') => string;

function useCaveatWords(nameOf: (unit: string) => string): CaveatWords {
  const { text, say } = useWords();
  return (caveat, told) => {
    switch (caveat.kind) {
      case 'break':
        return told === 'briefly'
          ? say('compare.may.breakBriefly', { year: caveat.year })
          : say('compare.may.break', { year: caveat.year, why: text(caveat.why) });
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
