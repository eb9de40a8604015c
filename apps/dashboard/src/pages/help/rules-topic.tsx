import { formatDue, groupOfRule, ruleGroups, ruleMessages, rules, rulesFor } from '@mingjian/domain';
import type { Effect } from '@mingjian/domain';
import { Input, Segmented } from 'antd';
import { useHelpWords } from '../../messages/use-help-words';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { RuleEntry } from './rule-entry';
import type { RuleOfCatalogue } from './rule-entry';

/** Every rule that a report of the year is judged by, with what it says and what to do about it. */
export function RulesTopic() {
  const tell = useHelpWords();
  const { text } = useWords();
  const { year } = useScope();
  const [search, setSearch] = useAddressSearch();
  const open = search.get('rule');
  const format = formatDue(year);
  const ofYear: readonly RuleOfCatalogue[] = format === null ? [] : rulesFor(format.id, year);
  // A rule that is asked for by name is shown even where it does not hold for the year.
  const isOutside = open !== null && !ofYear.some(({ id }) => id === open);
  const showsAll = search.get('scope') === 'all' || isOutside || format === null;
  const shown = showsAll ? rules : ofYear;
  const sought = search.get('q') ?? '';
  const found = shown.filter((rule) => isSought(rule, sought));
  const set = (name: 'q' | 'scope', value: string | null) =>
    setSearch(
      (before) => {
        before.delete('rule');
        if (value === null || value === '') before.delete(name);
        else before.set(name, value);
        return before;
      },
      { replace: true },
    );
  const count = (effect: Effect) => ofYear.filter((rule) => rule.effect === effect).length;
  const groups = [...new Set(found.map(({ id }) => groupOfRule(id)))];
  return (
    <>
      <h1>
        {showsAll
          ? tell('help.rules.all.h1', { n: rules.length })
          : tell('help.rules.h1', {
              year,
              n: ofYear.length,
              block: count('BLOCK'),
              explain: count('EXPLAIN'),
              inform: count('INFORM'),
            })}
      </h1>
      <div className="hp-tools">
        <Input
          value={sought}
          placeholder={tell('help.rules.search')}
          aria-label={tell('help.rules.search')}
          allowClear
          onChange={({ target }) => set('q', target.value)}
        />
        <Segmented
          aria-label={tell('help.rules.scope')}
          value={showsAll ? 'all' : 'year'}
          options={[
            { value: 'year', label: tell('help.rules.ofYear', { year }) },
            { value: 'all', label: tell('help.rules.all') },
          ]}
          onChange={(value) => set('scope', value === 'all' ? 'all' : null)}
        />
      </div>
      {found.length === 0 && (
        <p className="panel hp-none">
          {tell('help.rules.none', { q: sought })}{' '}
          <button type="button" className="link" onClick={() => set('q', null)}>
            {tell('help.rules.clear')}
          </button>
        </p>
      )}
      {groups.map((group) => (
        <section key={group} className="hp-group" aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{text(ruleGroups[group] ?? { zh: group, en: group })}</h2>
          {found
            .filter(({ id }) => groupOfRule(id) === group)
            .map((rule) => (
              <RuleEntry key={rule.id} rule={rule} isAskedFor={rule.id === open} />
            ))}
        </section>
      ))}
    </>
  );
}

function isSought({ id, formula }: RuleOfCatalogue, sought: string): boolean {
  const wanted = sought.trim().toLowerCase();
  if (wanted === '') return true;
  const { title, message, mend } = ruleMessages[id];
  return [id, formula, ...[title, message, mend].flatMap(({ zh, en }) => [zh, en])].some((words) =>
    words.toLowerCase().includes(wanted),
  );
}
