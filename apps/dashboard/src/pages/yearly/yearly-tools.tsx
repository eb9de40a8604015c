import { Segmented } from 'antd';
import { useWords } from '../../messages/use-words';
import { addressOfArchive, addressOfSums } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import { Icon } from '../../ui/icon';
import { kindsIn, yearlyScopes } from './yearly-scope';
import type { YearlyScope } from './yearly-scope';

interface YearlyToolsProps {
  readonly scope: YearlyScope;
  readonly onScope: (scope: YearlyScope) => void;
}

/** What stands over the paper and is not printed: whom it is about, and the printer. */
export function YearlyTools({ scope, onScope }: YearlyToolsProps) {
  const { say } = useWords();
  const { region, year, basis, seesRegion, mayImport } = useScope();
  return (
    <div className="yp-tools noprint">
      <Segmented<YearlyScope>
        aria-label={say('yearly.scope')}
        value={scope}
        options={yearlyScopes.map((one) => ({ value: one, label: say(`yearly.scope.${one}`) }))}
        onChange={onScope}
      />
      <div className="yp-take">
        {seesRegion && region.kind !== 'PROVINCE' && (
          <a
            className="btn"
            href={addressOfSums(region.code, year, { basis, kinds: kindsIn(scope) })}
            download
          >
            <Icon name="down" />
            {say('yearly.sums')}
          </a>
        )}
        {mayImport && region.kind === 'COUNTY' && (
          <a className="btn" href={addressOfArchive(region.code, year)} download>
            <Icon name="down" />
            {say('yearly.archive')}
          </a>
        )}
        <button type="button" className="btn" onClick={() => window.print()}>
          <Icon name="print" />
          {say('yearly.print')}
        </button>
      </div>
    </div>
  );
}
