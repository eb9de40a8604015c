import { formatDue, isDay, readUnitList } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Button, Input } from 'antd';
import { useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWorkCalendar } from '../../api/use-work-calendar';
import { useWords } from '../../messages/use-words';
import { addressOfCycles } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { datesInput, datesOf, isFiner, usualDates } from './cycle-dates';
import type { CycleDates } from './cycle-dates';
import { openCycleMutation } from './cycles-queries';
import type { CycleSettings } from './cycles-queries';
import { DateField } from './date-field';
import { OpeningPreview } from './opening-preview';
import { UnmatchedList } from './unmatched-list';
import { mendLine } from './mend-line';
import { useAct } from './use-act';

interface OpenYearProps {
  readonly year: number;
  /** A year that is open; null for one that is to be opened. */
  readonly cycle: CycleSettings | null;
  readonly today: Day;
}

/** Who is expected: everybody there is in the year, last year's list, or a list that is pasted. */
type Who = 'all' | 'previous' | 'list';

/** The days and the list of a year, with what opening or changing it would come to. */
export function OpenYear({ year, cycle, today }: OpenYearProps) {
  const { region } = useScope();
  const units = useUnitsOfYear(region.code, year, { live: false });
  const hasBefore = region.years.includes(year - 1);
  const before = useUnitsOfYear(region.code, year - 1, { live: false, skip: !hasBefore });
  if (!units.units || (hasBefore && !before.units)) {
    const error = units.error ?? before.error;
    return error ? <TroublePage error={error} onAgain={units.again} /> : <LoadingLines />;
  }
  const expectedBefore = new Set(
    (before.units ?? []).filter(({ expected }) => expected === true).map(({ id }) => id),
  );
  return (
    <OpenYearForm
      year={year}
      cycle={cycle}
      today={today}
      units={units.units}
      previous={units.units.filter(({ id }) => expectedBefore.has(id))}
    />
  );
}

interface FormProps extends OpenYearProps {
  readonly units: readonly UnitOfYear[];
  /** Units of the year that were expected the year before. */
  readonly previous: readonly UnitOfYear[];
}

function OpenYearForm({ year, cycle, today, units, previous }: FormProps) {
  const { say, text } = useWords();
  const { region } = useScope();
  const navigate = useNavigate();
  const { send, isSending, problem } = useAct(openCycleMutation);
  const standing = cycle ? datesOf(cycle) : null;
  const [dates, setDates] = useState<CycleDates>(standing ?? usualDates(year));
  const [who, setWho] = useState<Who>(cycle ? 'list' : 'all');
  const [pasted, setPasted] = useState('');
  const [asked, setAsked] = useState<string | null>(null);
  const unmatchedList = useRef<HTMLElement>(null);
  const calendar = useWorkCalendar(today, Object.values(dates).filter(isDay));
  const read = readUnitList(pasted, units);
  const chosen = { all: units, previous, list: read.units }[who];
  const unmatched = who === 'list' ? read.unmatched : [];
  const format = formatDue(year);

  const trouble = (): string | null => {
    if (!Object.values(dates).every(isDay)) return say('cycles.needDays');
    if (unmatched.length > 0) return say('cycles.needMatches', { n: unmatched.length });
    return cycle === null && chosen.length === 0 ? say('cycles.needUnits') : null;
  };
  const open = async () => {
    const missing = trouble();
    setAsked(missing);
    if (missing !== null) {
      unmatchedList.current?.focus();
      return;
    }
    // Nobody to add: the list as it stands is named, for without one everybody would join it.
    const expected = chosen.length > 0 ? chosen : units.filter((unit) => unit.expected === true);
    const input = {
      region: region.code,
      year,
      ...datesInput(dates),
      expected: expected.map(({ code }) => code),
    };
    if (await send({ input })) {
      setPasted('');
      if (cycle === null) await navigate(addressOfCycles(region.code, { year, panel: 'units' }));
    }
  };
  return (
    <section className="panel cy-panel" aria-labelledby="cy-open-title">
      <h2 id="cy-open-title">{say(cycle ? 'cycles.panel.dates' : 'cycles.openYear', { year })}</h2>
      <p className="s13 k2">{say('cycles.format', { format: format ? text(format.name) : '—' })}</p>
      <fieldset className="cy-fields">
        <legend>{say('cycles.dates')}</legend>
        <DateField
          label={say('cycles.due.townships')}
          value={dates.townships}
          calendar={calendar}
          onChange={(townships) => setDates({ ...dates, townships })}
        />
        <DateField
          label={say('cycles.due.departments')}
          value={dates.departments}
          calendar={calendar}
          onChange={(departments) => setDates({ ...dates, departments })}
        />
        <DateField
          label={say('cycles.due.publication')}
          value={dates.publication}
          calendar={calendar}
          onChange={(publication) => setDates({ ...dates, publication })}
        />
      </fieldset>
      {cycle && isFiner(cycle) && <p className="s12 warn">{say('cycles.finer')}</p>}
      <fieldset className="cy-who">
        <legend>{say(cycle ? 'cycles.who.add' : 'cycles.who')}</legend>
        {!cycle && (
          <>
            <Choice who="all" chosen={who} onChoose={setWho}>
              {say('cycles.who.all', { n: units.length })}
            </Choice>
            {previous.length > 0 && (
              <Choice who="previous" chosen={who} onChoose={setWho}>
                {say('cycles.who.previous', { n: previous.length, year: year - 1 })}
              </Choice>
            )}
            <Choice who="list" chosen={who} onChoose={setWho}>
              {say('cycles.who.list')}
            </Choice>
          </>
        )}
        {who === 'list' && (
          <Input.TextArea
            value={pasted}
            rows={6}
            aria-label={say('cycles.list')}
            placeholder={say('cycles.list.how')}
            onChange={({ target }) => setPasted(target.value)}
          />
        )}
      </fieldset>
      <UnmatchedList
        ref={unmatchedList}
        unmatched={unmatched}
        onMend={(one, words) => setPasted(mendLine(pasted, one, words))}
      />
      <OpeningPreview
        cycle={cycle}
        standing={standing}
        dates={dates}
        units={units}
        chosen={chosen}
        repeated={who === 'list' ? read.repeated : []}
      />
      {(asked ?? problem) !== null && (
        <p role="alert" className="bad cy-problem">
          {asked ?? problem}
        </p>
      )}
      <Button type="primary" loading={isSending} onClick={() => void open()}>
        {say(cycle ? 'cycles.save' : 'cycles.openYear', { year })}
      </Button>
    </section>
  );
}

interface ChoiceProps {
  readonly who: Who;
  readonly chosen: Who;
  readonly onChoose: (who: Who) => void;
  readonly children: string;
}

function Choice({ who, chosen, onChoose, children }: ChoiceProps) {
  return (
    <label className="cy-choice">
      <input type="radio" name="cy-who" checked={who === chosen} onChange={() => onChoose(who)} />
      {children}
    </label>
  );
}
