import { beijingDay, daysBetween, isHandedIn } from '@mingjian/domain';
import type { Day } from '@mingjian/domain';
import { Link } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfPage, addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { StateMark } from '../../ui/marks';
import type { UnitPast } from '../past/past-queries';
import { filterSearch } from './overview-filter';
import type { KindGroup } from './overview-filter';
import { stuckDays, todoGroups } from './todo-groups';
import type { Outlooks, TodoGroup } from './todo-groups';

interface TodoListProps {
  readonly units: readonly UnitOfYear[];
  readonly kind: KindGroup;
  readonly today: Day;
  /** What is known of the units' years before; none while that is asked for. */
  readonly past: readonly UnitPast[];
}

/** What waits for somebody: who is overdue, writing or likely to be late, what was filed and not looked at, what came back. */
export function TodoList({ units, kind, today, past }: TodoListProps) {
  const { say } = useWords();
  const outlooks = new Map(past.map(({ unit, outlook }) => [unit.id, outlook ?? null]));
  const groups = todoGroups(units, outlooks, today);
  const all = groups.reduce((sum, group) => sum + group.units.length, 0);
  return (
    <aside className="ov-todo" aria-labelledby="ov-todo-title">
      <h2 id="ov-todo-title">
        {say('overview.todo')} <span className="k3">{all}</span>
      </h2>
      {groups.length === 0 && <p className="k2 s13 ov-todo-none">{say('overview.todo.none')}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} kind={kind} today={today} outlooks={outlooks} />
      ))}
    </aside>
  );
}

const mostShown = 6;

interface GroupProps {
  readonly group: TodoGroup;
  readonly kind: KindGroup;
  readonly today: Day;
  readonly outlooks: Outlooks;
}

function Group({ group, kind, today, outlooks }: GroupProps) {
  const { say } = useWords();
  const { region, year } = useScope();
  const address = addressOfPage(region.code, year, 'overview', filterSearch({ kind, ...group.filter }));
  const hidden = group.units.length - mostShown;
  return (
    <section>
      <h3>
        <span className={group.className}>
          {group.mark === 'CLOCK' ? <Icon name="clock" /> : <StateMark state={group.mark} />}{' '}
          {say(group.title)}
        </span>
        <Link to={address} className="ink">
          <b>{group.units.length}</b>
        </Link>
      </h3>
      <ul>
        {group.units.slice(0, mostShown).map((unit) => (
          <li key={unit.id}>
            <span>
              <b>{unit.name}</b>
              <TodoFacts unit={unit} today={today} outlook={outlooks.get(unit.id) ?? null} />
            </span>
            <Link to={addressOfUnit(region.code, unit.code, year)}>
              {say(!isHandedIn(unit.state) ? 'overview.todo.seeUnit' : 'overview.todo.seeReport')}
            </Link>
          </li>
        ))}
        {hidden > 0 && (
          <li>
            <Link to={address}>{say('overview.todo.more', { n: hidden })}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}

interface TodoFactsProps {
  readonly unit: UnitOfYear;
  readonly today: Day;
  readonly outlook: NonNullable<UnitPast['outlook']> | null;
}

function TodoFacts({ unit, today, outlook }: TodoFactsProps) {
  const { say } = useWords();
  const late = unit.daysLate ?? 0;
  const stuck = stuckDays(unit, today);
  if (unit.state === 'ACCEPTED' && stuck !== null)
    return <em>{say('overview.todo.acceptedFor', { n: stuck })}</em>;
  const facts = !isHandedIn(unit.state)
    ? [
        say(unit.state === 'DRAFT' ? 'overview.todo.writing' : 'overview.todo.untouched'),
        ...(late > 0 ? [say('late.overdue', { n: late })] : []),
        ...(outlook?.isLikely === true
          ? [say('overview.todo.pastLate', { late: outlook.late, of: outlook.of })]
          : []),
      ]
    : [
        ...(unit.filedAt === null
          ? []
          : [
              say(stuck === null ? 'overview.todo.waits' : 'overview.todo.waitsLong', {
                n: daysBetween(beijingDay(new Date(unit.filedAt)), today),
              }),
            ]),
        ...(late > 0 ? [say('late.filedLate', { n: late })] : []),
        say((unit.explainFindings ?? 0) > 0 ? 'overview.todo.explain' : 'overview.todo.clean', {
          n: unit.explainFindings ?? 0,
        }),
      ];
  return <em>{facts.join(say('sentence.comma'))}</em>;
}
