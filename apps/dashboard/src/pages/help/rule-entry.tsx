import { formatById, ruleMessages } from '@mingjian/domain';
import type { rules } from '@mingjian/domain';
import { useEffect, useRef } from 'react';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { FindingMark } from '../../ui/marks';

export type RuleOfCatalogue = (typeof rules)[number];

/** Places that a finding fills in; here nothing is found yet. */
const places = /\{(\w+)\}/g;

interface RuleEntryProps {
  readonly rule: RuleOfCatalogue;
  /** Stands open and in view. */
  readonly isAskedFor: boolean;
}

export function RuleEntry({ rule, isAskedFor }: RuleEntryProps) {
  const tell = useHelpWords();
  const { text, say } = useWords();
  const { title, message, mend } = ruleMessages[rule.id];
  const entry = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isAskedFor) entry.current?.scrollIntoView({ block: 'center' });
  }, [isAskedFor]);
  const sides: Readonly<Record<string, string>> = {
    L: tell('help.rule.left'),
    R: tell('help.rule.right'),
  };
  const said = text(message).replaceAll(places, (_, name: string) => sides[name] ?? '…');
  return (
    <details ref={entry} className="hp-rule" open={isAskedFor || undefined}>
      <summary>
        <FindingMark effect={rule.effect} />
        <span>{say(`effect.${rule.effect}`)}</span>
        <b>{text(title)}</b>
        <code>{rule.id}</code>
      </summary>
      <dl>
        <dt>{tell('help.rule.formula')}</dt>
        <dd lang="zh-CN">{rule.formula}</dd>
        <dt>{tell('help.rule.says')}</dt>
        <dd>{said}</dd>
        <dt>{tell('help.rule.mend')}</dt>
        <dd>{text(mend)}</dd>
        <dt>{tell('help.rule.holds')}</dt>
        <dd>
          <YearsOfRule rule={rule} />
        </dd>
        <dt>{tell('help.rule.basis')}</dt>
        <dd lang="zh-CN">{rule.basis}</dd>
      </dl>
    </details>
  );
}

function YearsOfRule({ rule: { formats, years } }: { readonly rule: RuleOfCatalogue }) {
  const tell = useHelpWords();
  const { text, say } = useWords();
  const names = formats === 'all' ? [] : formats.map((id) => text(formatById(id).name));
  const span = [
    ...(years?.from === undefined ? [] : [tell('help.rule.from', { year: years.from })]),
    ...(years?.to === undefined ? [] : [tell('help.rule.to', { year: years.to })]),
  ];
  const parts = [...names, ...span];
  return parts.length === 0 ? tell('help.rule.allYears') : parts.join(say('sentence.list'));
}
