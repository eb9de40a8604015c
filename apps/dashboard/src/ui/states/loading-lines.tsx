import { useEffect, useState } from 'react';
import { useWords } from '../../messages/use-words';

const patienceMs = 300;

/** Rows that are to come, as hairlines; nothing at all for an answer that is quick. */
export function LoadingLines({ rows = 8 }: { readonly rows?: number }) {
  const { say } = useWords();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading-lines" role="status" aria-label={say('trouble.loading')}>
      {slow && Array.from({ length: rows }, (_, row) => <i key={row} />)}
    </div>
  );
}
