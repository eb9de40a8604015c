import { Link } from 'react-router';
import { useWords } from '../../messages/use-words';
import { addressOfUnit } from '../../shell/addresses';
import { useScope } from '../../shell/scope';
import type { Matrix } from './matrix-query';

/** By what it was judged and when, and the way to the report. */
export function PanelFoot({ matrix, unit }: { readonly matrix: Matrix; readonly unit: string }) {
  const { say, instant } = useWords();
  const { region, year } = useScope();
  return (
    <footer>
      <span className="s12 k3">
        {say('matrix.scheme', { scheme: matrix.scheme, rules: matrix.rulesVersion })}
        {matrix.freshness.assessedAt !== null && (
          <>
            <br />
            {say('matrix.assessedAt', { instant: instant(matrix.freshness.assessedAt) })}
          </>
        )}
      </span>
      <span className="gap" />
      <Link className="btn p" to={addressOfUnit(region.code, unit, year)}>
        {say('matrix.openReport')}
      </Link>
    </footer>
  );
}
