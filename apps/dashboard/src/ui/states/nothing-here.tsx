import type { ReactNode } from 'react';

interface NothingHereProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** A page or place that has nothing to show, with why and what to do. */
export function NothingHere({ title, children }: NothingHereProps) {
  return (
    <div className="nothing-here">
      <h1>{title}</h1>
      {children}
    </div>
  );
}
