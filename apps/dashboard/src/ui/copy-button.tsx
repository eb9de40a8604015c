import { Button } from 'antd';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useWords } from '../messages/use-words';
import { copyText } from './copy-text';

// Hardly ever needed, and heavy for the first view.
const TextToSelect = lazy(async () => ({ default: (await import('./text-to-select')).TextToSelect }));

interface CopyButtonProps {
  readonly label: string;
  /** The text as it is at the moment of the click; null where there is nothing to copy. */
  readonly text: () => string | null;
  /** What is said where there is nothing to copy. */
  readonly nothing: string;
}

const toastMs = 6000;

/** Copies a text and shows what was copied; where the browser does not let it, the text to be selected. */
export function CopyButton({ label, text, nothing }: CopyButtonProps) {
  const { say } = useWords();
  const [copied, setCopied] = useState<{ readonly said: string; readonly text: string | null } | null>(null);
  const [toSelect, setToSelect] = useState<string | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), toastMs);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = async () => {
    const words = text();
    if (words === null) setCopied({ said: nothing, text: null });
    else if (await copyText(words)) setCopied({ said: say('copy.done'), text: words });
    else setToSelect(words);
  };
  return (
    <>
      <Button size="small" onClick={() => void copy()}>
        {label}
      </Button>
      <div className={copied ? 'toast' : 'sr'} role="status">
        {copied && (
          <>
            <b>{copied.said}</b>
            {copied.text !== null && <p>{copied.text}</p>}
          </>
        )}
      </div>
      {toSelect !== null && (
        <Suspense>
          <TextToSelect text={toSelect} onClose={() => setToSelect(null)} />
        </Suspense>
      )}
    </>
  );
}
