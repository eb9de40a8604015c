import { Segmented } from 'antd';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';
import { yearlyScopes } from './yearly-scope';
import type { YearlyScope } from './yearly-scope';

interface YearlyToolsProps {
  readonly scope: YearlyScope;
  readonly onScope: (scope: YearlyScope) => void;
}

/** What stands over the paper and is not printed: whom it is about, and the printer. */
export function YearlyTools({ scope, onScope }: YearlyToolsProps) {
  const { say } = useWords();
  return (
    <div className="yp-tools noprint">
      <Segmented<YearlyScope>
        aria-label={say('yearly.scope')}
        value={scope}
        options={yearlyScopes.map((one) => ({ value: one, label: say(`yearly.scope.${one}`) }))}
        onChange={onScope}
      />
      <button type="button" className="btn" onClick={() => window.print()}>
        <Icon name="print" />
        {say('yearly.print')}
      </button>
    </div>
  );
}
