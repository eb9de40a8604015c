import type { ReactNode } from 'react';

/** A table that may be wider than its place: moved by finger, wheel or, once it has the focus, by arrow keys. */
export function Scrolled({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="hi-scroll" tabIndex={0} role="region" aria-label={name}>
      {children}
    </div>
  );
}
