import { useRankingWords } from './use-ranking-words';

interface PlaceProps {
  readonly rank: number | null;
  readonly tied: boolean;
  /** How many have a place: none is ever shown without it. */
  readonly base: number;
}

/** 2 of 13, tied or not; a dash for none. */
export function Place({ rank, tied, base }: PlaceProps) {
  const tell = useRankingWords();
  if (rank === null) return <span className="unk">—</span>;
  return (
    <span className="rk-place">
      {tied && <span className="k2 rk-tied">{tell('ranking.tied')}</span>}
      <b>{rank}</b>
      <span className="k3" title={tell('ranking.of', { base })}>
        /{base}
      </span>
    </span>
  );
}
