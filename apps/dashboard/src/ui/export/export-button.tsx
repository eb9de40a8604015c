import { lazy, Suspense } from 'react';
import type { ExportButtonProps } from './export-menu';

const Menu = lazy(async () => ({ default: (await import('./export-menu')).ExportMenu }));

/** Saves a table as XLSX or CSV; the button comes after the table, and its place is kept free until then. */
export function ExportButton(props: ExportButtonProps) {
  return (
    <Suspense fallback={<span className="save-waiting" />}>
      <Menu {...props} />
    </Suspense>
  );
}
