import type { DamageKind, Repair, RepairCertainty } from '@mingjian/domain';

/** One replacement in the text as it stands before a step of the repair. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly after: string;
  readonly kind: DamageKind;
  readonly certainty: RepairCertainty;
}

/** A text on its way from as found to as read, with the edits that lead there from the text as found. */
export interface Mending {
  readonly found: string;
  readonly text: string;
  readonly repairs: readonly Repair[];
}

export function unmended(found: string): Mending {
  return { found, text: found, repairs: [] };
}

/**
 * Applies the edits of a step, in order and without overlap, on top of the earlier ones. Where a step edits what an
 * earlier one has written, the two become one edit of the earlier kind, so that edits never overlap. Linear.
 */
export function apply(mending: Mending, edits: readonly Edit[]): Mending {
  if (edits.length === 0) return mending;
  const repairs: Repair[] = [];
  const pieces: string[] = [];
  let copied = 0;
  let length = 0;
  let shift = 0;
  let nextRepair = 0;
  let nextEdit = 0;
  const earlier = mending.repairs;
  for (;;) {
    const firstRepair = earlier[nextRepair];
    const firstEdit = edits[nextEdit];
    if (!firstRepair && !firstEdit) break;
    const start = Math.min(firstRepair?.start ?? Infinity, firstEdit?.start ?? Infinity);
    const foundStart = start + shift;
    let end = start;
    const group: Group = { repairs: [], edits: [] };
    for (;;) {
      const repair = earlier[nextRepair];
      const edit = edits[nextEdit];
      if (repair && belongs(repair, start, end, group)) {
        group.repairs.push(repair);
        end = Math.max(end, repair.end);
        nextRepair += 1;
      } else if (edit && belongs(edit, start, end, group)) {
        group.edits.push(edit);
        end = Math.max(end, edit.end);
        nextEdit += 1;
      } else break;
    }
    for (const repair of group.repairs)
      shift += repair.foundEnd - repair.foundStart - (repair.end - repair.start);
    const after = replaced(mending.text, start, end, group.edits);
    const before = mending.found.slice(foundStart, end + shift);
    pieces.push(mending.text.slice(copied, start), after);
    length += start - copied;
    copied = end;
    if (before !== after) {
      repairs.push({
        kind: group.repairs[0]?.kind ?? group.edits[0]?.kind ?? 'C10',
        start: length,
        end: length + after.length,
        foundStart,
        foundEnd: end + shift,
        before,
        after,
        certainty: [...group.repairs, ...group.edits].some(({ certainty }) => certainty === 'inferred')
          ? 'inferred'
          : 'exact',
      });
    }
    length += after.length;
  }
  pieces.push(mending.text.slice(copied));
  return { found: mending.found, text: pieces.join(''), repairs };
}

interface Group {
  readonly repairs: Repair[];
  readonly edits: Edit[];
}

/** The first of a group always belongs; another one when it begins inside what the group covers. */
function belongs(next: { readonly start: number }, start: number, end: number, group: Group): boolean {
  return group.repairs.length + group.edits.length === 0 ? next.start === start : next.start < end;
}

function replaced(text: string, start: number, end: number, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = start;
  for (const edit of edits) {
    pieces.push(text.slice(at, edit.start), edit.after);
    at = edit.end;
  }
  pieces.push(text.slice(at, end));
  return pieces.join('');
}

/** Neighbouring edits of one kind and certainty as one: a person looks at runs, not at single characters. */
export function joined(mending: Mending): Mending {
  const runs: Repair[][] = [];
  for (const repair of mending.repairs) {
    const last = runs.at(-1)?.at(-1);
    if (last && continues(last, repair)) runs.at(-1)?.push(repair);
    else runs.push([repair]);
  }
  return { ...mending, repairs: runs.flatMap((run) => asOne(run)) };
}

function continues(last: Repair, next: Repair): boolean {
  return (
    last.end === next.start &&
    last.foundEnd === next.foundStart &&
    last.kind === next.kind &&
    last.certainty === next.certainty
  );
}

function asOne(run: readonly Repair[]): readonly Repair[] {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last || run.length === 1) return run;
  return [
    {
      ...first,
      end: last.end,
      foundEnd: last.foundEnd,
      before: run.map(({ before }) => before).join(''),
      after: run.map(({ after }) => after).join(''),
    },
  ];
}
