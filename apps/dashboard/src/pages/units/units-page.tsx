import { findsUnit, isTownshipKind, unitKinds } from '@mingjian/domain';
import { Input } from 'antd';
import { Link } from 'react-router';
import { useUnitsOfYear } from '../../api/use-units-of-year';
import type { UnitOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useBarFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { Figure } from '../../ui/figure';
import { FilingDay } from '../../ui/filing-day';
import { ReportState } from '../../ui/report-state';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import './units.css';

/** Who reports here, under which code, and where is each unit's page? */
export function UnitsPage() {
  const { say } = useWords();
  const { region, year } = useScope();
  const [search, setSearch] = useAddressSearch();
  const sought = search.get('q') ?? '';
  const { units, stale, error, again } = useUnitsOfYear(region.code, year);
  useBarFacts({ stale });
  if (!units) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  const seek = (text: string) =>
    setSearch(
      (before) => {
        if (text === '') before.delete('q');
        else before.set('q', text);
        return before;
      },
      { replace: true },
    );
  const found = units.filter((unit) => findsUnit(sought, unit));
  const townships = units.filter(({ kind }) => isTownshipKind(kind)).length;
  return (
    <div className={`us${stale ? ' is-stale' : ''}`}>
      <title>{`${region.name} ${say('shell.page.units')} · ${say('shell.product')}`}</title>
      <h1>
        {say('units.h1', {
          region: region.name,
          n: units.length,
          townships,
          others: units.length - townships,
        })}
      </h1>
      <Succession />
      <Input
        className="us-search"
        value={sought}
        placeholder={say('units.search')}
        aria-label={say('units.search')}
        allowClear
        onChange={({ target }) => seek(target.value)}
      />
      {found.length === 0 ? (
        <p className="panel us-none">{say('overview.noneMatch', { n: units.length })}</p>
      ) : (
        <UnitsByKind units={found} />
      )}
    </div>
  );
}

/** How the region came to be, where it has predecessors. */
function Succession() {
  const { say } = useWords();
  const { region } = useScope();
  const { successions } = region;
  const [first] = successions;
  if (!first) return null;
  return (
    <p className="s13 k2">
      {say('units.succession', {
        year: first.year,
        names: successions
          .map(({ fromName, fromCode }) => `${fromName} ${fromCode}`)
          .join(say('sentence.list')),
        name: first.toName,
        code: first.toCode,
      })}
    </p>
  );
}

function UnitsByKind({ units }: { readonly units: readonly UnitOfYear[] }) {
  const { text, say } = useWords();
  return (
    <div className="panel us-list">
      <table aria-label={say('shell.page.units')}>
        <thead>
          <tr>
            <th scope="col">{say('overview.column.unit')}</th>
            <th scope="col">{say('units.column.code')}</th>
            <th scope="col">{say('overview.column.state')}</th>
            <th scope="col" className="num">
              {say('overview.column.filedOn')}
            </th>
            <th scope="col" className="num">
              {say('overview.column.version')}
            </th>
            <th scope="col" className="num">
              {say('effect.EXPLAIN')}
            </th>
          </tr>
        </thead>
        {unitKinds.map(({ id, label }) => {
          const ofKind = units.filter(({ kind }) => kind === id);
          return (
            ofKind.length > 0 && (
              <tbody key={id}>
                <tr className="us-kind">
                  <th scope="rowgroup" colSpan={6}>
                    {text(label)} <span className="k3">{ofKind.length}</span>
                  </th>
                </tr>
                {ofKind.map((unit) => (
                  <UnitLine key={unit.id} unit={unit} />
                ))}
              </tbody>
            )
          );
        })}
      </table>
    </div>
  );
}

function UnitLine({ unit }: { readonly unit: UnitOfYear }) {
  const { say } = useWords();
  const { region, year } = useScope();
  return (
    <tr>
      <th scope="row">
        <Link to={addressOfUnit(region.code, unit.code, year)}>{unit.name}</Link>
      </th>
      <td className="k2 us-code">{unit.code}</td>
      <td>
        <ReportState state={unit.state} />
      </td>
      <td className="num">
        <FilingDay report={unit} />
      </td>
      <td className="num">
        {unit.latestReport?.year === year ? (
          say('version.n', { n: unit.latestReport.n })
        ) : (
          <span className="unk">—</span>
        )}
      </td>
      <td className="num">
        <Figure value={unit.explainFindings} />
      </td>
    </tr>
  );
}
