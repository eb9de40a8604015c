import { beijingDay } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { isReceiptUnknown } from '../../ui/counted-day';
import { dueInWords } from '../../ui/due-words';
import type { NameOfUnit } from './unit-names';
import { unitInYearQuery } from './unit-queries';
import type { UnitInYear } from './unit-queries';

interface UnitHeadingProps {
  readonly unit: string;
  readonly name: string;
  readonly code: string;
  readonly names: readonly NameOfUnit[];
  readonly today: Day;
}

/** Where the unit stands in the year looked at, and under which code it stood before. */
export function UnitHeading({ unit, name, code, names, today }: UnitHeadingProps) {
  const { say } = useWords();
  const { year } = useScope();
  const { data } = useLiveQuery(unitInYearQuery, { unit, year });
  const clauses = useClauses(data?.unit ?? null, today);
  const before = [...names].filter((one) => one.code !== code).sort((a, b) => b.validFrom - a.validFrom);
  return (
    <div>
      <h1>
        {say('unit.h1', { name, year })}
        {clauses.map((clause, index) => (
          <Fragment key={index}>
            {say(index === 0 ? 'sentence.colon' : 'sentence.comma')}
            {clause}
          </Fragment>
        ))}
      </h1>
      <p className="s13 k2">
        {code}
        {before.map((one) => (
          <span key={one.code}>
            {say('unit.before', {
              until: one.validTo ?? '',
              region: one.regionName,
              name: one.name,
              code: one.code,
            })}
          </span>
        ))}
      </p>
    </div>
  );
}

/** State, day and distance, what is to explain: the parts that are known. */
function useClauses(unit: UnitInYear | null, today: Day): readonly ReactNode[] {
  const { say, dayInWords, fullDay } = useWords();
  if (!unit) return [];
  if (unit.expected === false) return [say('unit.notExpected')];
  if (unit.state === null) return [];
  const distance = dueInWords(unit, today, say);
  const explain = unit.explainFindings ?? 0;
  const block = unit.blockFindings ?? 0;
  return [
    say(`state.${unit.state}`),
    unit.filedAt !== null && say('unit.h1.filed', { day: dayInWords(beijingDay(new Date(unit.filedAt))) }),
    isReceiptUnknown(unit) &&
      unit.publishedOn != null &&
      say('historical.published', { day: fullDay(unit.publishedOn) }),
    distance && <span className={distance.isLate ? 'bad' : ''}>{distance.words}</span>,
    block > 0 && <span className="bad">{say('unit.h1.block', { n: block })}</span>,
    explain > 0 && <span className="warn">{say('unit.h1.explain', { n: explain })}</span>,
  ].filter((clause) => clause !== false && clause !== null);
}
