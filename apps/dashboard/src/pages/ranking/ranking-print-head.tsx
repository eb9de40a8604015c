import { fullInstant } from '../../messages/dates';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import type { Ranking } from './ranking-query';
import { useRankingWords } from './use-ranking-words';

interface RankingPrintHeadProps {
  readonly ranking: Ranking;
  /** What it is by, in words. */
  readonly subject: string;
}

/** The line over a print: what it is, of how many, by which scheme, when, and that it is a demonstration. */
export function RankingPrintHead({ ranking, subject }: RankingPrintHeadProps) {
  const { say } = useWords();
  const tell = useRankingWords();
  const { region, year, basis } = useScope();
  return (
    <div className="mx-print-head printonly">
      <span>{tell('ranking.print.title', { region: region.name, year, subject })}</span>
      <span>
        {say(`basis.${basis}`)} {say('shell.coverage.counted', ranking.coverage)}
      </span>
      {ranking.scheme !== null && <span>{ranking.scheme}</span>}
      <span>{fullInstant(new Date())}</span>
      {region.demonstration && <b>{say('demonstration')}</b>}
    </div>
  );
}
