import type { BoundBlock } from '@mingjian/yearbook';
import { drawChart, paperPalette } from '@mingjian/yearbook/charts';
import { useMemo } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { SaveChart } from '../../ui/charts/save-chart';
import { DrawnChart } from '../../ui/drawn-chart';
import { yearbookWords } from './yearbook.messages';

type Chart = Extract<BoundBlock, { readonly kind: 'CHART' }>;

/** As wide as the text of a page, in CSS pixels: what is printed is what is seen. */
const paperWidth = 590;

/** A chart as it is printed, and the way to the table with the same figures. */
export function PaperChart({ block }: { readonly block: Chart }) {
  const words = usePageWords(yearbookWords);
  const { key, caption, description, chart, table } = block;
  const drawing = useMemo(
    () => drawChart(chart, { width: paperWidth, palette: paperPalette, id: key.replace(/\W/g, '-') }),
    [chart, key],
  );
  return (
    <figure className="yb-chart">
      <figcaption>{caption}</figcaption>
      <DrawnChart drawing={drawing} label={description} />
      <p className="yb-chart-ways noprint">
        <a href={`#table-${table}`}>{words('data')}</a>
        <SaveChart title={caption} note="" label={description} spec={() => chart} />
      </p>
    </figure>
  );
}
