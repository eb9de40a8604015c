import { drawChart, screenPalette } from '@mingjian/yearbook/charts';
import type { ChartSpec } from '@mingjian/yearbook/charts';
import { useId, useMemo } from 'react';
import type { MouseEvent, ReactNode } from 'react';
import { DrawnChart } from '../drawn-chart';
import { useWidth } from '../use-width';
import { SaveChart } from './save-chart';
import type { CoverageOfYear } from '../export/use-about';
import './chart-figure.css';

interface ChartFigureProps {
  readonly caption: string;
  /** What the caption needs to be understood: the unit of measure, what a shade means. */
  readonly note: string;
  /** The finding in words, for who does not see the picture. */
  readonly label: string;
  readonly spec: ChartSpec;
  /** What a click on a point opens; the table beside holds the same as links. */
  readonly onPoint?: (line: number, year: number) => void;
  readonly coverage?: CoverageOfYear | undefined;
  /** What else can be done with the chart. */
  readonly children?: ReactNode;
}

/** A chart with its caption, as wide as its place. Loaded with the pages that draw, and not before. */
export function ChartFigure({ caption, note, label, spec, onPoint, coverage, children }: ChartFigureProps) {
  const { of, width } = useWidth<HTMLDivElement>();
  const id = useId().replace(/\W/g, '-');
  const drawing = useMemo(
    () => (width > 0 ? drawChart(spec, { width, palette: screenPalette, id }) : null),
    [spec, width, id],
  );
  return (
    <figure className={`cf panel${onPoint ? ' has-links' : ''}`}>
      <figcaption>
        <b>{caption}</b> <span className="k3">{note}</span>
        <span className="cf-tools noprint">
          {children}
          <SaveChart title={caption} note={note} label={label} spec={() => spec} coverage={coverage} />
        </span>
      </figcaption>
      {/* Who cannot point finds every point as a link in the table. */}
      <div ref={of} className="cf-drawing" onClick={onPoint && ((event) => open(event, onPoint))}>
        {drawing && <DrawnChart drawing={drawing} label={label} />}
      </div>
    </figure>
  );
}

function open({ target }: MouseEvent, onPoint: (line: number, year: number) => void): void {
  const point = target instanceof Element ? target.closest('[data-year]') : null;
  if (point === null) return;
  onPoint(Number(point.getAttribute('data-line')), Number(point.getAttribute('data-year')));
}
