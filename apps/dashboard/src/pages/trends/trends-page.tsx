import { lazy, Suspense, useMemo } from 'react';
import { useLiveQuery } from '../../api/use-live-query';
import { useWords } from '../../messages/use-words';
import { useScope } from '../../shell/scope';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { TroublePage } from '../../ui/states/trouble-page';
import { TrendView } from './trend-view';
import { TrendsPickers } from './trends-pickers';
import { trendUnitsQuery } from './trends-queries';
import { readSelection, selectionSearch } from './trends-selection';
import type { TrendsSelection } from './trends-selection';
import { useTrendsWords } from './trends.messages';
import './trends.css';

const CompositionView = lazy(async () => ({
  default: (await import('./composition-view')).CompositionView,
}));
const CarryView = lazy(async () => ({ default: (await import('./carry-view')).CarryView }));
const views = { trend: TrendView, composition: CompositionView, carry: CarryView } as const;

/** As many years as one answer holds. */
const mostYears = 20;
/** The first report year of the Regulation of 2008. */
const firstYear = 2008;

/** How did it come to this: a measure over the years, what wholes are made of, what was carried over? */
export function TrendsPage() {
  const { say } = useWords();
  const tell = useTrendsWords();
  const { region, year, ownUnit } = useScope();
  const [search, setSearch] = useAddressSearch();
  const { data, error, again } = useLiveQuery(
    trendUnitsQuery,
    { region: region.code, year },
    { live: false },
  );
  const years = useMemo(() => yearsUntil(year), [year]);
  if (!data) return error ? <TroublePage error={error} onAgain={again} /> : <LoadingLines />;
  const { nodes: units, totalCount } = data.units;
  const selection = readSelection(search, ownUnit);
  const select = (chosen: Partial<TrendsSelection>) =>
    setSearch((now) => selectionSearch(chosen, now, ownUnit), { preventScrollReset: true });
  const isTrend = selection.view === 'trend';
  const View = views[selection.view];
  return (
    <div className="tr">
      <title>{`${region.name} ${tell(`trends.view.${selection.view}`)} · ${say('shell.product')}`}</title>
      <Suspense fallback={<LoadingLines />}>
        <View
          selection={selection}
          units={units}
          years={years}
          onSelect={select}
          addressOf={(chosen) => `?${selectionSearch(chosen, search, ownUnit).toString()}`}
        >
          <TrendsPickers selection={selection} units={units} onSelect={select} />
        </View>
      </Suspense>
      {units.length < totalCount && (
        <p className="k2 s12">
          {tell(isTrend ? 'trends.more' : 'trends.notAll', { n: units.length, all: totalCount })}
        </p>
      )}
    </div>
  );
}

function yearsUntil(last: number): readonly number[] {
  const first = Math.max(Math.min(firstYear, last), last - mostYears + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
