import { useLocation, useNavigate } from 'react-router';
import { useWords } from '../messages/use-words';
import { Account } from './account';
import { addressOfPage } from './addresses';
import { basesFor } from './basis';
import { useToldFacts } from './bar-facts';
import { Freshness } from './freshness';
import { Picker } from './picker';
import { addressWithBasis, addressWithYear } from './place-in-address';
import { useScope } from './scope';
import type { Scope } from './scope';

/** What is looked at: region, year, basis, of how many units, how fresh; and who looks. */
export function Bar() {
  const { say } = useWords();
  const scope = useScope();
  const { coverage, hasBasis } = useToldFacts();
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const years = yearsToPick(scope);
  return (
    <header className="bar">
      <Picker
        name={say('shell.region')}
        className="big"
        shown={<RegionShown scope={scope} />}
        value={scope.region.code}
        options={regionsOf(scope).map(({ code, name }) => ({ value: code, label: name }))}
        onPick={(code) => void navigate(addressOfPage(code, scope.year, 'overview'))}
      />
      <Picker
        name={say('shell.year')}
        className="big"
        shown={say('year.report', { year: scope.year })}
        value={String(scope.year)}
        options={years.map((year) => ({ value: String(year), label: say('year.report', { year }) }))}
        onPick={(year) => void navigate(addressWithYear(pathname, search, Number(year)))}
      />
      {(hasBasis || coverage) && <span className="sep deskonly" />}
      {hasBasis && (
        <Picker
          name={say('shell.basis')}
          className="deskonly"
          shown={<BasisShown />}
          value={scope.basis}
          options={basesFor(scope.seesRegion).map((basis) => ({
            value: basis,
            label: say(`basis.${basis}`),
          }))}
          onPick={(basis) => void navigate(addressWithBasis(pathname, search, basis))}
        />
      )}
      {coverage && (
        <span className="pick is-said deskonly">
          <span className="k3">{say('shell.coverage')}</span>
          {say(scope.basis === 'LATEST_FILED' ? 'shell.coverage.filed' : 'shell.coverage.counted', coverage)}
        </span>
      )}
      <span className="gap" />
      <Freshness />
      {scope.region.demonstration && (
        <span className="demo" title={say('demonstration.hint')}>
          {say('demonstration')}
        </span>
      )}
      <Account />
    </header>
  );
}

/** A region looked at in years before its own bears its name of today; what it then was stands beside it. */
function RegionShown({ scope: { region, year } }: { readonly scope: Scope }) {
  const { say } = useWords();
  const before = region.successions.filter((one) => one.toCode === region.code && year < one.year);
  return (
    <>
      {region.name}
      {year < region.validFrom && before.length > 0 && (
        <span className="k3 deskonly">
          {say('shell.regionThen', {
            names: [...new Set(before.map(({ fromName }) => fromName))].join(say('sentence.list')),
          })}
        </span>
      )}
    </>
  );
}

function BasisShown() {
  const { say } = useWords();
  const { basis } = useScope();
  return (
    <>
      <span className="k3">{say('shell.basis')}</span>
      {say(`basis.${basis}`)}
      {basis === 'LATEST_FILED' && (
        <>
          {say('sentence.dot')}
          {say('basis.provisional')}
        </>
      )}
    </>
  );
}

/** The cycles opened, newest first, and the year in the address, should no cycle have been opened for it. */
function yearsToPick({ region, year }: Scope): readonly number[] {
  return [...new Set([...region.years, year])].sort((a, b) => b - a);
}

/** The region looked at and those of the viewer's grants. */
function regionsOf({ viewer, region }: Scope): readonly { readonly code: string; readonly name: string }[] {
  const regions = new Map([[region.code, region.name]]);
  for (const { regionCode, regionName } of viewer.grants)
    if (regionCode != null && regionName != null && !regions.has(regionCode))
      regions.set(regionCode, regionName);
  return [...regions].map(([code, name]) => ({ code, name }));
}
