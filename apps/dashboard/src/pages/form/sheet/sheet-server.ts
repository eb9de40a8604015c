import type { SheetReading } from '@mingjian/domain';
import { chosenLanguage } from '../../../api/chosen-language';
import { refusalIn } from '../../../ui/papers/bring';

export type SheetOutcome =
  | { readonly kind: 'READ'; readonly name: string; readonly reading: SheetReading }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'UNREACHABLE' };

export function addressOfTemplate(unit: string, year: number): string {
  return `/reports/${unit}/${year}/template.xlsx`;
}

/** Has the server read a filled template; nothing is written by it. */
export async function readSheet(unit: string, year: number, file: File): Promise<SheetOutcome> {
  try {
    const response = await fetch(addressOfTemplate(unit, year), {
      method: 'POST',
      body: file,
      headers: {
        accept: 'application/json',
        'content-type': 'application/octet-stream',
        ...chosenLanguage(),
      },
    });
    const answer: unknown = await response.json();
    if (response.ok && isReading(answer)) return { kind: 'READ', name: file.name, reading: answer };
    const message = refusalIn(answer);
    return message === null ? { kind: 'UNREACHABLE' } : { kind: 'REFUSED', message };
  } catch {
    // Cut off, or what answered was no server of ours.
    return { kind: 'UNREACHABLE' };
  }
}

/** Our own server of the same version wrote it; what is looked at is whether it was that one. */
function isReading(answer: unknown): answer is SheetReading {
  if (typeof answer !== 'object' || answer === null) return false;
  const { figures, statements, sections, doubts, unplaced, blank, missing } = answer as Readonly<
    Record<string, unknown>
  >;
  return [figures, statements, sections, doubts, unplaced, blank, missing].every(Array.isArray);
}
