import { openPractices } from '@mingjian/domain';
import { useWords } from '../../messages/use-words';
import { alikeSections } from './alike-sections';
import type { FormModel } from './form-model';

/** What is in the report and what is not: cells, practices, and sections that are last year's words. */
export function FilingNotes({ model }: { readonly model: FormModel }) {
  const { text, say } = useWords();
  const { filled, practices, report } = model;
  const open = openPractices(practices).length;
  const year = report.reportYear - 1;
  const alike = alikeSections(model);
  return (
    <ul className="fm-notes s13 k2">
      {filled.cells > 0 && (
        <li>
          {say('form.h1.filled', { cells: filled.cells, stated: filled.stated })}
          {filled.stated < filled.cells && say('form.file.blanksStay')}
        </li>
      )}
      {practices.length > 0 && (
        <li className={open > 0 ? 'warn' : undefined}>
          {say('form.file.practices', {
            n: practices.filter(({ answer }) => answer === 'HOLDS').length,
            open,
          })}
        </li>
      )}
      {alike.length > 0 && (
        <li className="warn">
          {say('form.file.alike', {
            year,
            sections: alike.map(({ name, share }) => `${text(name)} ${share}`).join(say('sentence.list')),
          })}
        </li>
      )}
    </ul>
  );
}
