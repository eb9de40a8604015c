import { formatById } from '@mingjian/domain';
import type { Result } from '../applications.js';
import { filled } from '../form-figures.js';
import type { FormFigures } from '../form-figures.js';
import type { ArchiveBook, Power } from './archive-books.js';

export const trialForm = formatById('trial-2019');

const powers: readonly Power[] = ['licensing', 'otherServices', 'penalty', 'compulsion'];

/** All 198 cells of a year without a slip. */
export function fillTrial(book: ArchiveBook): FormFigures {
  return filled(trialForm, book.handled, book.disputes, {
    proactive: (figures) => fillProactive(figures, book),
    rowOf,
  });
}

/** Other handling is one row, which the revised format took apart. */
function rowOf(result: Result): string {
  return result.startsWith('otherHandling.') ? 'otherHandling' : result;
}

function fillProactive(
  figures: FormFigures,
  { documents, powers: of, procurement, feeItems }: ArchiveBook,
): void {
  figures.set('proactive.normativeDocument.made', documents.made);
  figures.set('proactive.normativeDocument.disclosed', documents.disclosed);
  figures.set('proactive.normativeDocument.publicTotal', documents.publicTotal);
  for (const power of powers) {
    const { itemsLastYear, itemsChange, decisions } = of[power];
    figures.set(`proactive.${power}.itemsLastYear`, itemsLastYear);
    figures.set(`proactive.${power}.itemsChange`, itemsChange);
    figures.set(`proactive.${power}.decisions`, decisions);
  }
  figures.set('proactive.fee.itemsLastYear', feeItems);
  figures.set('proactive.procurement.projects', procurement.projects);
  figures.set('proactive.procurement.amount', String(procurement.tenThousandYuan));
}
