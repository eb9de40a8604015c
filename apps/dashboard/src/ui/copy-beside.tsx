import { Button } from 'antd';
import { useState } from 'react';
import { useWords } from '../messages/use-words';
import { copyText } from './copy-text';

interface CopyBesideProps {
  readonly text: string;
  /** What is copied, for a screen reader. */
  readonly what: string;
}

/** Copies a text that stands beside it, and says that it did. Where the browser refuses, the text can be selected there. */
export function CopyBeside({ text, what }: CopyBesideProps) {
  const { say } = useWords();
  const [done, setDone] = useState(false);
  const copy = async () => setDone(await copyText(text));
  return (
    <Button size="small" aria-label={say('action.copyWhat', { what })} onClick={() => void copy()}>
      <span role="status">{say(done ? 'action.copied' : 'action.copy')}</span>
    </Button>
  );
}
