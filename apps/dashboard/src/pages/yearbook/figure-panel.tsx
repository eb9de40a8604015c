import type { BoundFigure } from '@mingjian/yearbook';
import { useEffect, useRef } from 'react';
import { usePageWords } from '../../messages/use-page-words';
import { Icon } from '../../ui/icon';
import { OriginLine } from './origin-line';
import { yearbookWords } from './yearbook.messages';

interface FigurePanelProps {
  readonly figure: BoundFigure;
  readonly onClose: () => void;
}

/** Where a printed figure comes from: how it was made, and the reports with their cells. */
export function FigurePanel({ figure, onClose }: FigurePanelProps) {
  const words = usePageWords(yearbookWords);
  const { key, shown, derivation, coverage, origins } = figure;
  const panel = useRef<HTMLElement>(null);
  // A figure may stand in several places: back is where it was opened.
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    opener.current = document.activeElement;
    panel.current?.focus({ preventScroll: true });
  }, [key]);
  const close = () => {
    onClose();
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  };
  return (
    <aside
      ref={panel}
      className="yb-panel yb-origins"
      tabIndex={-1}
      aria-label={words('figure.title')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button type="button" className="btn s yb-close" aria-label={words('figure.close')} onClick={close}>
        <Icon name="close" />
      </button>
      <h2>{words('figure.title')}</h2>
      <p className="yb-shown">{shown}</p>
      <p className="k2 s13">
        {words(`derivation.${derivation}`)}
        {coverage && ` · ${words('figure.coverage', { ...coverage })}`}
      </p>
      {origins.length === 0 ? (
        <p className="s13">{words('figure.none')}</p>
      ) : (
        <>
          <h3>{words('figure.sources', { n: origins.length })}</h3>
          <ul>
            {origins.map((origin, index) => (
              <OriginLine key={index} origin={origin} />
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
