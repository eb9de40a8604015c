import { lazy, Suspense } from 'react';
import { useAddressSearch } from '../../shell/use-address-search';
import { LoadingLines } from '../../ui/states/loading-lines';
import { readView } from './compare-view';
import './compare.css';
import { SideBySide } from './side-by-side';

/** What draws their charts comes with them, not before. */
const MultiplesView = lazy(async () => ({
  default: (await import('./multiples/multiples-view')).MultiplesView,
}));
const ScatterView = lazy(async () => ({ default: (await import('./scatter/scatter-view')).ScatterView }));

/** How do these units and years differ, and is it real? The address holds what is compared, and how it is looked at. */
export function ComparePage() {
  const [search] = useAddressSearch();
  switch (readView(search)) {
    case 'table':
      return <SideBySide />;
    case 'multiples':
      return (
        <Suspense fallback={<LoadingLines />}>
          <MultiplesView />
        </Suspense>
      );
    case 'scatter':
      return (
        <Suspense fallback={<LoadingLines />}>
          <ScatterView />
        </Suspense>
      );
  }
}
