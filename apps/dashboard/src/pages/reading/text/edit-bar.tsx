import type { Repair } from '@mingjian/domain';
import { useState } from 'react';
import { useWords } from '../../../messages/use-words';
import { Icon } from '../../../ui/icon';
import { editCounts, editNames, isInGroup } from './edit-kinds';
import type { EditGroup } from './edit-kinds';
import { plainWords } from './hidden-characters';
import { editKey } from './text-mark';

interface EditBarProps {
  readonly repairs: readonly Repair[];
  /** The edit chosen; null for none. */
  readonly edit: number | null;
  readonly onChoose: (key: string) => void;
}

/** Goes through the edits one by one and says of each what it is, what stood there, and whether it is sure. */
export function EditBar({ repairs, edit, onChoose }: EditBarProps) {
  const { say } = useWords();
  const counts = editCounts(repairs);
  const [wanted, setWanted] = useState<EditGroup | null>(null);
  const group = wanted ?? counts[0]?.group ?? null;
  if (group === null) return null;
  const places = repairs.flatMap((repair, index) => (isInGroup(repair, group) ? [index] : []));
  const at = edit === null ? -1 : places.indexOf(edit);
  const go = (to: number) => {
    const index = places[(to + places.length) % places.length];
    if (index !== undefined) onChoose(editKey(index));
  };
  const shown = edit === null ? null : (repairs[edit] ?? null);
  return (
    <div className="rd-edits noprint" role="group" aria-label={say('reading.edits')}>
      <select
        aria-label={say('reading.edits.kind')}
        value={group}
        onChange={({ target }) => setWanted(counts.find((one) => one.group === target.value)?.group ?? null)}
      >
        {counts.map((one) => (
          <option key={one.group} value={one.group}>
            {say(`reading.edits.${one.group}`)} {one.n}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="btn s"
        aria-label={say('reading.edits.before')}
        onClick={() => go(at < 0 ? -1 : at - 1)}
      >
        <Icon name="left" />
      </button>
      <span className="num s12">
        {at < 0 ? '—' : at + 1} / {places.length}
      </span>
      <button
        type="button"
        className="btn s"
        aria-label={say('reading.edits.next')}
        onClick={() => go(at + 1)}
      >
        <Icon name="right" />
      </button>
      <p className="s13" aria-live="polite">
        {shown ? <EditWords repair={shown} /> : <span className="k3">{say('reading.edits.hint')}</span>}
      </p>
    </div>
  );
}

/** 去拼音：“(zhèn)”→ 删去，确定 */
export function EditWords({ repair }: { readonly repair: Repair }) {
  const { say } = useWords();
  const { kind, before, after, certainty } = repair;
  return (
    <>
      <b>{say(editNames[kind])}</b>
      {say('sentence.colon')}
      {before === '' ? (
        <span className="k3">{say('reading.edit.nothing')}</span>
      ) : (
        <del lang="zh-CN">{inOneLine(before)}</del>
      )}
      {' → '}
      {after === '' ? (
        <span className="k3">{say('reading.edit.removed')}</span>
      ) : (
        <ins lang="zh-CN">{inOneLine(after)}</ins>
      )}{' '}
      <span className={certainty === 'inferred' ? 'warn' : 'k3'}>{say(`reading.edit.${certainty}`)}</span>
    </>
  );
}

/** Spaces at the beginning of a line are edits as well, and would not be seen. */
function inOneLine(words: string): string {
  return plainWords(words)
    .replace(/[ \u3000]/g, '␣')
    .replace(/\n/g, '⏎');
}
