import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';
import { Icon } from '../../ui/icon';

interface FormToolsProps {
  readonly lastYear: number | null;
  readonly onLastYear: () => void;
  readonly onDocument: () => void;
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
      <button type="button" className="fm-link" onClick={onDocument}>
        <Icon name="up" /> {say('form.ways.document')}
      </button>
      {children}
    </div>
  );
}
