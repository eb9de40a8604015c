import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';

interface FormToolsProps {
  /** Null where there is no report of it, or where the form itself asks from what to begin. */
  readonly lastYear: number | null;
  readonly onLastYear: () => void;
  readonly onDocument: (() => void) | null;
  /** Further ways in and out of the form. */
  readonly children?: ReactNode;
}

/** Ways to bring something into the form beside typing it. */
export function FormTools({ lastYear, onLastYear, onDocument, children }: FormToolsProps) {
  const { say } = useWords();
  return (
    <div className="fm-ways">
      {lastYear !== null && (
        <button type="button" className="fm-link" onClick={onLastYear}>
          <Icon name="clock" /> {say('form.ways.lastYear', { year: lastYear })}
        </button>
      )}
      {onDocument !== null && (
        <button type="button" className="fm-link" onClick={onDocument}>
          <Icon name="up" /> {say('form.ways.document')}
        </button>
      )}
      {children}
    </div>
  );
}
