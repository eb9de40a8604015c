import { measureById } from '@mingjian/domain';
import type { MeasureId, RankingSubject } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import type { Ranking } from './ranking-query';
import type { RankingView } from './ranking-view';
import { notComparedInWords } from './ranking-words';
import { useRankingWords } from './use-ranking-words';

interface RankingNotesProps {
  readonly ranking: Ranking;
  readonly subject: RankingSubject;
  readonly view: RankingView;
}

/** What the places rest on: how many, who is left out and why, and whether last year's may be held against them. */
export function RankingNotes({ ranking, subject, view }: RankingNotesProps) {
  const words = useWords();
  const { text } = words;
  const tell = useRankingWords();
  const { base, coverage, rankedMaximum, leastBase, previous, unsized, sizeBy } = ranking;
  const why = notComparedInWords(previous, words, tell);
  const measure = text(measureById(sizeBy as MeasureId).label);
  return (
    <p className="rk-notes k2">
      {tell('ranking.base', { ...coverage, base })}
      {subject.kind === 'points' &&
        rankedMaximum !== null &&
        tell('ranking.maximum', { maximum: rankedMaximum })}
      {subject.kind === 'measure' && tell('ranking.measure.how')}
      {subject.kind === 'share' && (
        <>
          {tell('ranking.share.how')}
          {leastBase !== null &&
            tell('ranking.guard', { whole: text(subject.share.wholeLabel), least: leastBase })}
          {subject.share.none.length > 0 && tell('ranking.none')}
        </>
      )}
      {view.size !== null && (
        <>
          {tell('ranking.size.how', { measure })}
          {unsized > 0 && tell('ranking.size.unsized', { n: unsized })}
        </>
      )}
      {why === null
        ? tell('ranking.compared', { year: previous.year, base: previous.base })
        : tell('ranking.notCompared', { year: previous.year, why })}
    </p>
  );
}
