import type { SectionText } from '@mingjian/domain';
import { Fragment } from 'react';
import { useSectionTitle } from '../../ui/section-title';
import type { AlikeSection } from './alike-parts';
import { AlikeText } from './alike-text';
import { sides } from './texts-selection';
import type { Side } from './texts-selection';
import { useTextsWords } from './texts.messages';

interface TextsBodyProps {
  readonly alike: readonly AlikeSection[];
  readonly texts: Readonly<Record<Side, readonly SectionText[]>>;
  readonly named: (side: Side) => string;
  /** The year whose form gives the sections their titles. */
  readonly year: number;
}

/** Both reports section by section. */
export function TextsBody({ alike, texts, named, year }: TextsBodyProps) {
  const tell = useTextsWords();
  const titleOf = useSectionTitle();
  return alike.map((section) => (
    <Fragment key={section.section}>
      <h2>
        {titleOf(section.section, year)}{' '}
        <span className="k3 s12">
          {section.inOne.length === 0
            ? tell('texts.section.none')
            : tell('texts.section', { n: section.inOne.length })}
        </span>
      </h2>
      <div className="tx-columns">
        {sides.map((side) => (
          <section key={side} className="panel" aria-label={named(side)}>
            <AlikeText
              part={section[side]}
              isNothing={texts[side].find(({ id }) => id === section.section)?.nothingToReport ?? false}
              alike={side === 'one' ? section.inOne : section.inOther}
            />
          </section>
        ))}
      </div>
    </Fragment>
  ));
}
