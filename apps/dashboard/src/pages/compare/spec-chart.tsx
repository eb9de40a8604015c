import { drawChart, screenPalette } from '@mingjian/yearbook/charts';
import type { ChartSpec } from '@mingjian/yearbook/charts';
import { useId } from 'react';
import { DrawnChart } from '../../ui/drawn-chart';
import { useWidth } from '../../ui/use-width';

interface SpecChartProps {
  readonly spec: ChartSpec;
  /** The finding in words, with the way to the table. */
  readonly label: string;
}

/** A chart drawn for the width that it has on the screen, so that its words keep their size. */
export function SpecChart({ spec, label }: SpecChartProps) {
  const id = useId();
  const { of, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={of} className="cp-drawn">
      {width > 0 && (
        <DrawnChart drawing={drawChart(spec, { width, palette: screenPalette, id })} label={label} />
      )}
    </div>
  );
}
