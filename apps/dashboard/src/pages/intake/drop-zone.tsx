import { useId, useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { useWords } from '../../messages/use-words';

/** Takes files: dropped anywhere on it, or chosen, several at once. */
export function DropZone({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { say } = useWords();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={`in-drop${isOver ? ' is-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <button type="button" className="btn p" aria-describedby={hint} onClick={() => input.current?.click()}>
        {say('intake.choose')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={say('intake.choose')}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // The same file may be chosen again.
          target.value = '';
        }}
      />
      <p id={hint} className="s13 k2">
        {say('intake.drop')}
      </p>
    </div>
  );
}
