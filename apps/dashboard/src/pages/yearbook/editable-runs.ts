import type { BoundFigure, Run } from '@mingjian/yearbook';

/**
 * A paragraph as a field that can be typed into: words are text, figures are blocks that the browser moves and removes
 * whole. The field is the browser's own; only at the beginning and at the end is it a paragraph of ours.
 */
export function fillField(
  field: HTMLElement,
  runs: readonly Run[],
  figures: ReadonlyMap<string, BoundFigure>,
): void {
  field.replaceChildren(
    ...runs.map((run) =>
      'words' in run
        ? document.createTextNode(run.words)
        : chipOf(run.figure, figures.get(run.figure)?.shown),
    ),
  );
}

export function chipOf(key: string, shown: string | undefined): HTMLElement {
  const chip = document.createElement('span');
  chip.className = 'yb-chip';
  chip.contentEditable = 'false';
  chip.dataset['figure'] = key;
  chip.textContent = shown ?? '—';
  return chip;
}

/** What stands in the field: runs of words between figures, a line break as nothing. */
export function runsIn(field: Node): readonly Run[] {
  return joined([...field.childNodes].flatMap(runsOfNode));
}

function runsOfNode(node: Node): readonly Run[] {
  if (node instanceof HTMLElement) {
    const { figure } = node.dataset;
    return figure === undefined ? [...node.childNodes].flatMap(runsOfNode) : [{ figure }];
  }
  // A browser puts hard spaces where it could not type others.
  const words = (node.textContent ?? '').replaceAll('\u00A0', ' ').replace(/[\r\n]+/g, '');
  return words === '' ? [] : [{ words }];
}

function joined(runs: readonly Run[]): readonly Run[] {
  return runs.reduce<readonly Run[]>((before, run) => {
    const last = before.at(-1);
    return last && 'words' in last && 'words' in run
      ? [...before.slice(0, -1), { words: last.words + run.words }]
      : [...before, run];
  }, []);
}
