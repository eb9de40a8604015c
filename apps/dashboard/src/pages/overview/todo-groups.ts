import { isHandedIn, stuckFor } from '@mingjian/domain';
import type { Day, ReportState } from '@mingjian/domain';
import type { UnitOfYear } from '../../api/use-units-of-year';
import type { MessageKey } from '../../messages/zh';
import type { UnitPast } from '../past/past-queries';
import { hasTrait } from './overview-filter';
import type { OverviewFilter } from './overview-filter';
import { byNeed } from './unit-order';

export interface TodoGroup {
  readonly id: string;
  readonly title: MessageKey;
  /** The mark of a state, or a clock. */
  readonly mark: ReportState | 'CLOCK';
  readonly className: string;
  readonly filter: Partial<OverviewFilter>;
  readonly units: readonly UnitOfYear[];
}

/** What units' own past lets one expect, by the unit's id. */
export type Outlooks = ReadonlyMap<string, NonNullable<UnitPast['outlook']> | null>;

/** A unit stands in each group that says something of it: what waits long is also what waits. */
export function todoGroups(
  units: readonly UnitOfYear[],
  outlooks: Outlooks,
  today: Day,
): readonly TodoGroup[] {
  const sorted = [...units].sort(byNeed);
  const isOpen = (unit: UnitOfYear) => !isHandedIn(unit.state) && !hasTrait(unit, 'overdue');
  const isLikely = (unit: UnitOfYear) => isOpen(unit) && outlooks.get(unit.id)?.isLikely === true;
  const groups: readonly TodoGroup[] = [
    {
      id: 'overdue',
      title: 'overview.todo.overdue',
      mark: 'CLOCK',
      className: 'bad',
      filter: { is: 'overdue' },
      units: sorted.filter((unit) => hasTrait(unit, 'overdue')),
    },
    {
      id: 'drafts',
      title: 'overview.todo.drafts',
      mark: 'DRAFT',
      className: '',
      filter: { state: 'DRAFT' },
      units: sorted.filter((unit) => unit.state === 'DRAFT' && !hasTrait(unit, 'overdue') && !isLikely(unit)),
    },
    {
      id: 'likely',
      title: 'overview.todo.likely',
      mark: 'CLOCK',
      className: 'warn',
      filter: { is: 'notFiled' },
      units: sorted.filter(isLikely),
    },
    {
      id: 'filed',
      title: 'overview.todo.filed',
      mark: 'FILED',
      className: '',
      filter: { state: 'FILED' },
      units: sorted.filter(({ state }) => state === 'FILED'),
    },
    {
      id: 'returned',
      title: 'overview.todo.returned',
      mark: 'RETURNED',
      className: 'warn',
      filter: { state: 'RETURNED' },
      units: sorted.filter(({ state }) => state === 'RETURNED'),
    },
    {
      id: 'unpublished',
      title: 'overview.todo.unpublished',
      mark: 'ACCEPTED',
      className: 'warn',
      filter: { state: 'ACCEPTED' },
      units: sorted.filter((unit) => unit.state === 'ACCEPTED' && stuckDays(unit, today) !== null),
    },
  ];
  return groups.filter((group) => group.units.length > 0);
}

/** Days for which a report has waited longer than it may; else null. */
export function stuckDays({ state, filedAt, acceptedAt }: UnitOfYear, today: Day): number | null {
  return stuckFor({ state, filedAt: filedAt ?? null, acceptedAt: acceptedAt ?? null }, today);
}
