import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface FoldProps {
  /** What is read before it is opened; nothing in it can be clicked by itself. */
  readonly head: ReactNode;
  readonly opensFirst?: boolean;
  readonly children: ReactNode;
}

/** A branch of the tree; what is in it is made when it is first opened. */
export function Fold({ head, opensFirst = false, children }: FoldProps) {
  const [wasOpened, setOpened] = useState(opensFirst);
  return (
    <details
      className="mx-fold"
      open={opensFirst}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) setOpened(true);
      }}
    >
      {/* Told at the click already: what is in it is there for the next key. */}
      <summary onClick={() => setOpened(true)}>{head}</summary>
      {wasOpened && <div className="mx-fold-in">{children}</div>}
    </details>
  );
}

/**
 * Arrow keys among the branches in sight, as in any tree: up and down go along, right opens, left closes or goes back to
 * the branch that it hangs from.
 */
export function onTreeKey(event: KeyboardEvent<HTMLElement>): void {
  const { target, currentTarget, key } = event;
  if (!(target instanceof HTMLElement) || target.tagName !== 'SUMMARY') return;
  const fold = target.parentElement;
  if (!(fold instanceof HTMLDetailsElement)) return;
  const inSight = [...currentTarget.querySelectorAll<HTMLElement>('summary')].filter(
    (one) => one.offsetParent !== null,
  );
  const at = inSight.indexOf(target);
  switch (key) {
    case 'ArrowDown':
      inSight[at + 1]?.focus();
      break;
    case 'ArrowUp':
      inSight[at - 1]?.focus();
      break;
    case 'ArrowRight':
      if (!fold.open) target.click();
      break;
    case 'ArrowLeft':
      if (fold.open) target.click();
      else fold.parentElement?.closest('details')?.querySelector('summary')?.focus();
      break;
    default:
      return;
  }
  event.preventDefault();
}
