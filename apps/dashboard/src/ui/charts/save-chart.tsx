import { lazy, Suspense } from 'react';
import type { SaveChartProps } from './save-chart-menu';

const Menu = lazy(async () => ({ default: (await import('./save-chart-menu')).SaveChartMenu }));

/** The menu that saves a chart; it comes after the chart, and its place is kept free until then. */
export function SaveChart(props: SaveChartProps) {
  return (
    <Suspense fallback={<span className="save-waiting" />}>
      <Menu {...props} />
    </Suspense>
  );
}
