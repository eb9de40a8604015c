import type { DocumentReading, TextRange } from '@mingjian/domain';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../../../messages/use-words';
import { rangeInText } from './aligned-texts';
import { DocumentMap } from './document-map';
import { DocumentText } from './document-text';
import { EditBar } from './edit-bar';
import { SelectionBar } from './selection-bar';
import type { TextView } from './text-column';
import { TextHeading } from './text-heading';
import { editOfKey } from './text-mark';
import type { TextMark } from './text-mark';
import { useSelectedWords } from './use-selected-words';
import { useWordsInSight } from './use-words-in-sight';
import { ViewSwitch } from './view-switch';

interface TextPaneProps {
  readonly reading: DocumentReading;
  readonly tag: ReactNode;
  readonly marks: readonly TextMark[];
  readonly view: TextView;
  readonly chosen: string | null;
  readonly canCorrect: boolean;
  readonly onView: (view: TextView) => void;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onAdd: (words: TextRange) => void;
}

/** The document: what it is, its words, the whole of it in small, and what can be done with what is chosen. */
export function TextPane(props: TextPaneProps) {
  const { say } = useWords();
  const { reading, marks, view, chosen, onChoose } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  useWordsInSight(scroller, chosen, view);
  // With both texts on one page a selection may begin in one and end in the other.
  const selected = useSelectedWords(root, props.canCorrect && view !== 'both');
  const words = selected && view === 'found' ? rangeInText(selected, reading.repairs) : selected;
  const edit = editOfKey(chosen);
  return (
    <section className="rd-doc" aria-label={say('reading.document')}>
      <TextHeading reading={reading} tag={props.tag}>
        <ViewSwitch view={view} onView={props.onView} />
      </TextHeading>
      <div className="rd-sheet-area">
        <div className="rd-sheet" ref={scroller}>
          <DocumentText
            reading={reading}
            view={view}
            marks={marks}
            chosen={chosen}
            root={root}
            onChoose={onChoose}
            onOpen={props.onOpen}
          />
        </div>
        <DocumentMap scroller={scroller} of={`${view} ${chosen ?? ''} ${marks.length}`} />
      </div>
      {words && words.start < words.end ? (
        <SelectionBar text={reading.text} words={words} onAdd={props.onAdd} />
      ) : (
        reading.repairs.length > 0 &&
        (view !== 'repaired' || edit !== null) && (
          <EditBar repairs={reading.repairs} edit={edit} onChoose={onChoose} />
        )
      )}
    </section>
  );
}
