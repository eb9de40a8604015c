import type { Passage, TextPart } from '@mingjian/domain';
import { textRuns } from '../../ui/text-runs';
import { useTextsWords } from './texts.messages';

interface AlikeTextProps {
  readonly part: TextPart | null;
  readonly isNothing: boolean;
  readonly alike: readonly Passage[];
}

/** A section's words as they were written, what the other report says as well marked. */
export function AlikeText({ part, isNothing, alike }: AlikeTextProps) {
  const tell = useTextsWords();
  if (part === null || part.text.trim() === '')
    return <p className="k3">{tell(isNothing ? 'texts.nothingToReport' : 'texts.noText')}</p>;
  const marked = alike.map(({ start, end }) => ({ start, end, mark: true }));
  return (
    <div className="tx-words" lang="zh-CN">
      {textRuns(part.text, marked).map((runs, at) => (
        <p key={at}>
          {runs.map(({ text, marks }, index) =>
            marks.length > 0 ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
          )}
        </p>
      ))}
    </div>
  );
}
