import { reportStates } from '@mingjian/domain';
import type { ReportState } from '@mingjian/domain';
import { Segmented } from 'antd';
import { Link, useNavigate } from 'react-router';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfPage } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { StateMark } from '../../ui/marks';
import { filterSearch, inKindGroup, kindGroups } from './overview-filter';
import type { KindGroup, OverviewFilter } from './overview-filter';

interface ListControlsProps {
  readonly units: readonly UnitOfYear[];
  readonly filter: OverviewFilter;
}

/** Kinds of units, and the legend of the marks with its counts, which is also the filter. */
export function ListControls({ units, filter }: ListControlsProps) {
  const { say } = useWords();
  const { region, year } = useScope();
  const navigate = useNavigate();
  const address = (change: Partial<OverviewFilter>) =>
    addressOfPage(region.code, year, 'overview', filterSearch({ ...filter, ...change }));
  const sizes = new Map(
    kindGroups.map((kind) => [kind, units.filter((unit) => inKindGroup(unit.kind, kind)).length]),
  );
  const listed = units.filter((unit) => inKindGroup(unit.kind, filter.kind));
  return (
    <div className="ov-controls">
      <Segmented<KindGroup>
        size="small"
        aria-label={say('kind.which')}
        value={filter.kind}
        options={kindGroups.map((kind) => ({
          value: kind,
          label: `${say(`kind.${kind}`)} ${String(sizes.get(kind) ?? 0)}`,
        }))}
        onChange={(kind) => void navigate(address({ kind, state: null, is: null }))}
      />
      <ul className="ov-legend" aria-label={say('overview.legend')}>
        {reportStates.map((state) => (
          <LegendItem
            key={state}
            state={state}
            count={listed.filter((unit) => unit.state === state).length}
            isOn={filter.state === state}
            to={address({ state: filter.state === state ? null : state, is: null })}
          />
        ))}
      </ul>
      {filter.is !== null && (
        <Link className="tag acc" to={address({ is: null })}>
          {say(`overview.is.${filter.is}`)}
          <Icon name="close" />
          <span className="sr">{say('action.clearFilters')}</span>
        </Link>
      )}
    </div>
  );
}

interface LegendItemProps {
  readonly state: ReportState;
  readonly count: number;
  readonly isOn: boolean;
  readonly to: string;
}

function LegendItem({ state, count, isOn, to }: LegendItemProps) {
  const { say } = useWords();
  if (count === 0 && !isOn) return null;
  return (
    <li>
      <Link to={to} className={isOn ? 'is-on' : ''} aria-current={isOn ? 'true' : undefined}>
        <StateMark state={state} />
        {say(`state.${state}`)} <b>{count}</b>
      </Link>
    </li>
  );
}
