import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface FigureLinkProps {
  /** Where the figure stands; null for one that was added up of several reports. */
  readonly to: string | null;
  readonly className: string;
  readonly words: string;
  readonly children: ReactNode;
}

/** A figure that leads to where it stands, or just the figure. */
export function FigureLink({ to, className, words, children }: FigureLinkProps) {
  if (to === null)
    return (
      <span className={className} role="img" aria-label={words}>
        {children}
      </span>
    );
  return (
    <Link className={className} to={to} aria-label={words}>
      {children}
    </Link>
  );
}
