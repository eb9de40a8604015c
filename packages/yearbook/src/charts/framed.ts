import { node } from './node.js';
import type { Drawing, SvgNode } from './node.js';
import type { ChartPalette } from './palette.js';
import { lineHeight, text, textSize, wrapped } from './text.js';

/** What a picture has to say once it stands without its page. */
export interface ChartFrame {
  readonly title: string;
  /** The unit of measure, what a shade means. */
  readonly note: string;
  /** Whose figures, on which basis, of how many units, of which day: as many lines as they need. */
  readonly source: readonly string[];
}

const margin = 16;
const titleSize = 16;
const titleHeight = 24;
const gap = 10;

/** A drawing on a ground of its own, with its title above and its source below: complete wherever it is shown. */
export function framed(
  drawing: Drawing,
  { title, note, source }: ChartFrame,
  { surface, ink, faint, line }: ChartPalette,
): Drawing {
  const inner = drawing.width;
  const titles = wrapped(title, (inner * textSize) / titleSize);
  const notes = wrapped(note, inner);
  const sources = source.flatMap((words) => wrapped(words, inner));
  const notesAt = margin + titles.length * titleHeight;
  const drawingAt = notesAt + notes.length * lineHeight + gap;
  const sourceAt = drawingAt + drawing.height + gap;
  const width = inner + 2 * margin;
  const height = sourceAt + (sources.length > 0 ? gap / 2 + sources.length * lineHeight : 0) + margin;
  const rows = (words: readonly string[], top: number): readonly SvgNode[] =>
    words.map((row, at) => text(margin, top + at * lineHeight + 12, row, { fill: faint }));
  const root = node('svg', { ...drawing.root.attributes, viewBox: `0 0 ${width} ${height}`, width, height }, [
    node('rect', { width, height, fill: surface }),
    ...titles.map((row, at) =>
      node(
        'text',
        {
          x: margin,
          y: margin + at * titleHeight + 17,
          fill: ink,
          'font-size': titleSize,
          'font-weight': 700,
        },
        [row],
      ),
    ),
    ...rows(notes, notesAt),
    node('svg', { ...drawing.root.attributes, x: margin, y: drawingAt }, drawing.root.children),
    ...(sources.length === 0
      ? []
      : [
          node('line', { x1: margin, y1: sourceAt, x2: width - margin, y2: sourceAt, stroke: line }),
          ...rows(sources, sourceAt + gap / 2),
        ]),
  ]);
  return { width, height, root };
}
