import { useWords } from '../../messages/use-words';
import { fullInstant } from '../../messages/dates';
import { useScope } from '../../shell/scope';
import type { Matrix } from './matrix-query';

/** The line over a print: what it is, of how many, by which scheme, when, and that it is a demonstration. */
export function MatrixPrintHead({ matrix }: { readonly matrix: Matrix }) {
  const { say } = useWords();
  const { region, year, basis } = useScope();
  return (
    <div className="mx-print-head printonly">
      <span>{say('matrix.print.title', { region: region.name, year })}</span>
      <span>
        {say(`basis.${basis}`)} {say('shell.coverage.counted', matrix.coverage)}
      </span>
      <span>{say('matrix.scheme', { scheme: matrix.scheme, rules: matrix.rulesVersion })}</span>
      <span>{fullInstant(matrix.freshness.assessedAt ?? new Date())}</span>
      {region.demonstration && <b>{say('demonstration')}</b>}
    </div>
  );
}
