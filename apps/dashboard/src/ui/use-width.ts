import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** The width of an element in pixels, as it is laid out; 0 before the first layout. */
export function useWidth<E extends Element>(): { readonly of: RefObject<E | null>; readonly width: number } {
  const of = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { of, width };
}
