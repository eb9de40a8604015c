import { dueOfKind } from '@mingjian/domain';
import type { Day, WorkCalendar } from '@mingjian/domain';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWorkCalendar } from '../../api/use-work-calendar';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { workingDaysInWords } from '../../ui/due-day-words';
import { dueInWords } from '../../ui/due-words';
import { ReportState } from '../../ui/report-state';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import type { CycleSettings } from './cycles-queries';
import { ExtendDialog } from './extend-dialog';
import { inGroup, unitGroups } from './unit-groups';
import { WithdrawDialog } from './withdraw-dialog';

/** Who is expected: more time for one, or off the list while nothing stands there. */
export function ExpectedUnits({ cycle }: { readonly cycle: CycleSettings }) {
  const { say } = useWords();
  const { region } = useScope();
  const list = useUnitsOfYear(region.code, cycle.year);
  const [extending, setExtending] = useState<UnitOfYear | null>(null);
  const [withdrawing, setWithdrawing] = useState<UnitOfYear | null>(null);
  const expected = (list.units ?? []).filter((unit) => unit.expected === true);
  const calendar = useWorkCalendar(
    cycle.today,
    expected.flatMap(({ due }) => due ?? []),
  );
  if (!list.units)
    return list.error ? <TroublePage error={list.error} onAgain={list.again} /> : <LoadingLines />;
  const others = list.units.filter((unit) => unit.expected === false);
  return (
    <section className="cy-units" aria-labelledby="cy-units-title">
      <h2 id="cy-units-title">{say('cycles.units', { n: expected.length })}</h2>
      <div className="panel cy-table">
        <table aria-labelledby="cy-units-title">
          <thead>
            <tr>
              <th scope="col">{say('overview.column.unit')}</th>
              <th scope="col" className="deskonly">
                {say('overview.column.state')}
              </th>
              <th scope="col">{say('cycles.column.due')}</th>
              <th scope="col">{say('cycles.column.acts')}</th>
            </tr>
          </thead>
          {unitGroups.map((group) => {
            const units = expected.filter(({ kind }) => inGroup(kind, group));
            return (
              units.length > 0 && (
                <tbody key={group}>
                  <tr className="cy-group">
                    <th scope="rowgroup" colSpan={4}>
                      {say(`kind.${group}`)} <span className="k3">{units.length}</span>
                    </th>
                  </tr>
                  {units.map((unit) => (
                    <UnitRow
                      key={unit.id}
                      unit={unit}
                      cycle={cycle}
                      calendar={calendar}
                      onExtend={() => setExtending(unit)}
                      onWithdraw={() => setWithdrawing(unit)}
                    />
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </div>
      {calendar && calendar.unknownYears.length > 0 && (
        <p className="s12 k2 cy-below">
          {say('due.unsure', { years: calendar.unknownYears.join(say('sentence.list')) })}
        </p>
      )}
      {others.length > 0 && (
        <p className="s13 k2 cy-below">
          {say('cycles.notExpected', {
            n: others.length,
            names: others.map(({ name }) => name).join(say('sentence.list')),
          })}
        </p>
      )}
      {extending && <ExtendDialog unit={extending} cycle={cycle} onClose={() => setExtending(null)} />}
      {withdrawing && (
        <WithdrawDialog unit={withdrawing} year={cycle.year} onClose={() => setWithdrawing(null)} />
      )}
    </section>
  );
}

interface UnitRowProps {
  readonly unit: UnitOfYear;
  readonly cycle: CycleSettings;
  readonly calendar: WorkCalendar | null;
  readonly onExtend: () => void;
  readonly onWithdraw: () => void;
}

function UnitRow({ unit, cycle, calendar, onExtend, onWithdraw }: UnitRowProps) {
  const words = useWords();
  const { say, dayInWords } = words;
  const { region, managesCycles } = useScope();
  const isFrozen = cycle.closedOn !== null;
  return (
    <tr>
      <th scope="row">
        <Link to={addressOfUnit(region.code, unit.code, cycle.year)}>{unit.name}</Link>
      </th>
      <td className="deskonly">
        <ReportState state={unit.state} />
      </td>
      <td>
        {unit.due === null ? (
          <span className="unk">—</span>
        ) : (
          <>
            {dayInWords(unit.due)}
            {isExtended(unit, cycle) && <span className="tag acc">{say('cycles.extended')}</span>}
            <Distance unit={unit} today={cycle.today} calendar={calendar} />
          </>
        )}
      </td>
      <td>
        {!isFrozen && (
          <span className="cy-acts">
            <Button size="small" onClick={onExtend}>
              {say('cycles.extend')}
              <span className="sr">{unit.name}</span>
            </Button>
            {managesCycles && unit.state === 'NOT_FILED' && (
              <Button size="small" onClick={onWithdraw}>
                {say('cycles.withdraw')}
                <span className="sr">{unit.name}</span>
              </Button>
            )}
          </span>
        )}
      </td>
    </tr>
  );
}

/** Working days where the report is still to come, days where it is late. */
function Distance({
  unit,
  today,
  calendar,
}: {
  readonly unit: UnitOfYear;
  readonly today: Day;
  readonly calendar: WorkCalendar | null;
}) {
  const words = useWords();
  const { due } = unit;
  const distance = dueInWords(unit, today, words.say);
  if (distance === null || due === null) return null;
  const isToCome = unit.filedAt === null && !distance.isLate;
  const left = isToCome ? workingDaysInWords(today, due, calendar, words) : null;
  return <span className={`cy-small${distance.isLate ? ' bad' : ''}`}>{left ?? distance.words}</span>;
}

function isExtended({ kind, due }: UnitOfYear, cycle: CycleSettings): boolean {
  return due !== null && due > dueOfKind(cycle, kind);
}
