import { useUnitsOfYear } from '../../api/use-units-of-year';
import { useWords } from '../../messages/use-words';
import { useLogWords } from '../../messages/use-log-words';
import { useScope } from '../../shell/scope';
import { NothingHere } from '../../ui/states/nothing-here';
import { useLogFilter } from './log-filter';
import { LogFilters } from './log-filters';
import { LogList } from './log-list';
import { LogVerification } from './log-verification';
import './log.css';

/** Who did what, when, to which version, and is the record whole? */
export function LogPage() {
  const { say } = useWords();
  const { mayReadLog } = useScope();
  return mayReadLog ? <Log /> : <NothingHere title={say('trouble.forbidden')} />;
}

function Log() {
  const { say } = useWords();
  const tell = useLogWords();
  const { region, year, seesRegion, ownUnit } = useScope();
  const { filter, set } = useLogFilter();
  const { units = [] } = useUnitsOfYear(region.code, year, { live: false });
  // Who is of a unit reads that one, whatever the address says.
  const unit = seesRegion ? filter.unit : (filter.unit ?? ownUnit);
  const unitName = units.find(({ code }) => code === unit)?.name ?? unit;
  return (
    <div className="lg">
      <title>{`${tell('log.title', { region: region.name })} · ${say('shell.product')}`}</title>
      <h1>
        {unit === null
          ? tell('log.h1', { region: region.name })
          : tell('log.h1.unit', { unit: unitName ?? '' })}
      </h1>
      <p className="s13 k2">{tell('log.what')}</p>
      {seesRegion && <LogVerification region={region.code} />}
      <LogFilters filter={filter} set={set} units={units} />
      <LogList region={region.code} filter={{ ...filter, unit }} onlyAccount={(id) => set('account', id)} />
    </div>
  );
}
