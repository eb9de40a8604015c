import { lazy, Suspense } from 'react';
import type { ComponentProps } from 'react';
import type { ChartFigure } from './chart-figure';

const Drawn = lazy(async () => ({ default: (await import('./chart-figure')).ChartFigure }));

/** A chart whose drawing code comes once it is opened; its place is kept free until then. */
export function LazyChart(props: ComponentProps<typeof ChartFigure>) {
  return (
    <Suspense fallback={<div className="panel cf-waiting" />}>
      <Drawn {...props} />
    </Suspense>
  );
}
