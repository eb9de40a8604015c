import type { ReactNode } from 'react';

/** A table of the help; on a narrow screen it is moved by finger, wheel or, once it has the focus, by arrow keys. */
export function HelpTable({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="panel hp-table" tabIndex={0} role="region" aria-label={name}>
      <table aria-label={name}>{children}</table>
    </div>
  );
}
