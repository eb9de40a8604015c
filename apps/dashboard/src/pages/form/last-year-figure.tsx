import type { CellOfYear } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { FormFigure } from './form-figure';

interface LastYearFigureProps {
  /** Null where there is no report of the year. */
  readonly said: CellOfYear | null;
}

/** What an earlier year says: its figure, a dash where it left it blank, and hatched where its form asked otherwise. */
export function LastYearFigure({ said }: LastYearFigureProps) {
  const { say } = useWords();
  if (said === null) return <FormFigure value={null} />;
  switch (said.kind) {
    case 'STATED':
      return <FormFigure value={said.value} />;
    case 'BLANK':
      return <FormFigure value={null} />;
    case 'NOT_COMPARABLE':
      return (
        <span className="fm-hatched" title={say('form.notComparable')}>
          <span className="sr">{say('form.notComparable')}</span>
        </span>
      );
  }
}
