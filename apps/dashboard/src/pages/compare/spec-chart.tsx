import { drawChart, screenPalette } from '@mingjian/yearbook/charts';
import type { ChartSpec } from '@mingjian/yearbook/charts';
import { useId } from 'react';
import { DrawnChart } from '../../ui/drawn-chart';
import { SaveChart } from '../../ui/charts/save-chart';
import type { CoverageOfYear } from '../../ui/export/use-about';
import { useWidth } from '../../ui/use-width';

interface SpecChartProps {
  readonly spec: ChartSpec;
  /** Of what it is, once it is saved. */
  readonly title: string;
  readonly note: string;
  readonly coverage: CoverageOfYear | undefined;
  /** The finding in words, with the way to the table. */
  readonly label: string;
}

/** A chart drawn for the width that it has on the screen, so that its words keep their size. */
export function SpecChart({ spec, label, ...saved }: SpecChartProps) {
  const id = useId();
  const { of, width } = useWidth<HTMLDivElement>();
  return (
    <div ref={of} className="cp-drawn">
      <div className="cp-save">
        <SaveChart spec={() => spec} label={label} {...saved} />
      </div>
      {width > 0 && (
        <DrawnChart drawing={drawChart(spec, { width, palette: screenPalette, id })} label={label} />
      )}
    </div>
  );
}
