import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

interface DocumentMapProps {
  /** The element that scrolls. */
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Measured again when it changes. */
  readonly of: unknown;
}

interface MapMark {
  readonly kind: 'figure' | 'doubt' | 'repair' | 'on';
  /** 0 to 1 of the height of the whole text. */
  readonly at: number;
}

interface Measured {
  readonly marks: readonly MapMark[];
  readonly window: { readonly top: number; readonly height: number };
}

const nothing: Measured = { marks: [], window: { top: 0, height: 1 } };

/** The whole document in small at its edge: where figures, doubts and repairs stand, and what is in sight. */
export function DocumentMap({ scroller, of }: DocumentMapProps) {
  const [{ marks, window: inSight }, setMeasured] = useState(nothing);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => setMeasured(measured(element));
    const look = () => setMeasured((before) => ({ ...before, window: windowOf(element) }));
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    element.addEventListener('scroll', look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller, of]);
  return (
    <div className="rd-map noprint" aria-hidden="true">
      {marks.map(({ kind, at }, index) => (
        <i key={index} className={`is-${kind}`} style={{ top: `${at * 100}%` }} />
      ))}
      <b style={{ top: `${inSight.top * 100}%`, height: `${inSight.height * 100}%` }} />
    </div>
  );
}

function measured(element: HTMLElement): Measured {
  const whole = Math.max(1, element.scrollHeight);
  const top = element.getBoundingClientRect().top - element.scrollTop;
  const seen = new Set<string>();
  const marks = [...element.querySelectorAll<HTMLElement>('[data-keys]')].flatMap((mark) => {
    const kind = kindOf(mark.classList);
    const name = `${kind} ${(mark.dataset['keys'] ?? '').split(' ')[0] ?? ''}`;
    // Words in several pieces are one mark.
    if (kind === null || seen.has(name)) return [];
    seen.add(name);
    return [{ kind, at: (mark.getBoundingClientRect().top - top) / whole }];
  });
  return { marks, window: windowOf(element) };
}

function kindOf(classes: DOMTokenList): MapMark['kind'] | null {
  if (classes.contains('is-on')) return 'on';
  if (classes.contains('is-doubt') || classes.contains('is-damaged')) return 'doubt';
  if (classes.contains('is-figure')) return 'figure';
  return classes.contains('is-repair') || classes.contains('is-inferred') ? 'repair' : null;
}

function windowOf({ scrollTop, scrollHeight, clientHeight }: HTMLElement): Measured['window'] {
  const whole = Math.max(1, scrollHeight);
  return { top: scrollTop / whole, height: clientHeight / whole };
}
