import type { BoundFigure, Run } from '@mingjian/yearbook';
import { createContext, useContext, useMemo } from 'react';
import type { ReactNode } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { yearbookWords } from './yearbook.messages';

interface FiguresOfPaper {
  readonly byKey: ReadonlyMap<string, BoundFigure>;
  readonly selected: string | null;
  readonly onFigure: (key: string) => void;
}

const FiguresContext = createContext<FiguresOfPaper>({
  byKey: new Map(),
  selected: null,
  onFigure: () => undefined,
});

interface PaperFiguresProps {
  readonly figures: readonly BoundFigure[];
  readonly selected: string | null;
  readonly onFigure: (key: string) => void;
  readonly children: ReactNode;
}

/** Whatever stands below may show the figures of the document. */
export function PaperFigures({ figures, selected, onFigure, children }: PaperFiguresProps) {
  const byKey = useMemo(() => new Map(figures.map((figure) => [figure.key, figure])), [figures]);
  return <FiguresContext value={{ byKey, selected, onFigure }}>{children}</FiguresContext>;
}

export function useFigures(): ReadonlyMap<string, BoundFigure> {
  return useContext(FiguresContext).byKey;
}

/** A figure on paper: plain ink in print, on screen the way to its origins. */
export function PaperFigure({ name }: { readonly name: string }) {
  const words = usePageWords(yearbookWords);
  const { byKey, selected, onFigure } = useContext(FiguresContext);
  const figure = byKey.get(name);
  if (!figure) return '—';
  const { shown, value } = figure;
  return (
    <button
      type="button"
      className="yb-figure"
      data-figure={name}
      aria-label={value === null ? words('figure.unknown') : words('figure.open', { shown })}
      aria-expanded={selected === name}
      onClick={() => onFigure(name)}
    >
      {shown}
    </button>
  );
}

export function PaperRuns({ runs }: { readonly runs: readonly Run[] }) {
  return runs.map((run, index) =>
    'words' in run ? <span key={index}>{run.words}</span> : <PaperFigure key={index} name={run.figure} />,
  );
}
