import { beijingDay } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { useToldFacts } from '../../shell/bar-facts';
import { useScope } from '../../shell/scope';
import { aboutYear } from './about-lines';

/** The year whose units are covered, where it is not the one that the page tells of. */
export interface CoverageOfYear {
  readonly year: number;
  readonly expected: number;
  readonly reported: number;
}

/** What a page's figures are of, as it stands in the bar: region, year, basis, coverage, day. */
export function useAbout(): (coverage?: CoverageOfYear) => ReturnType<typeof aboutYear> {
  const words = useWords();
  const scope = useScope();
  const told = useToldFacts();
  return (coverage) =>
    aboutYear(
      {
        scope: { ...scope, year: coverage?.year ?? scope.year },
        coverage: coverage ?? told.coverage,
        day: words.fullDay(beijingDay(new Date())),
      },
      words,
    );
}
