import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { usePracticesWords } from './practices.messages';
import type { PracticeMatrix } from './practices-query';

/** The line over a print: what it is, of how many, when, and that it is a demonstration. */
export function PracticesPrintHead({ matrix }: { readonly matrix: PracticeMatrix }) {
  const { say } = useWords();
  const tell = usePracticesWords();
  const { region, year, basis } = useScope();
  return (
    <div className="mx-print-head printonly">
      <span>{tell('practices.print.title', { region: region.name, year })}</span>
      <span>
        {say(`basis.${basis}`)} {say('shell.coverage.counted', matrix.coverage)}
      </span>
      <span>{fullInstant(new Date())}</span>
      {region.demonstration && <b>{say('demonstration')}</b>}
    </div>
  );
}
