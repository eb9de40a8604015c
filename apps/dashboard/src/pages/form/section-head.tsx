import { tableNumber } from '@mingjian/domain';
import type { Section, Table } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { useWords } from '../../messages/use-words';

interface SectionHeadProps {
  readonly section: Section;
  /** The only table of the section, whose name the section then bears. */
  readonly table?: Table;
  readonly children?: ReactNode;
}

/** The open section by its name, what it must contain, and where that stands. */
export function SectionHead({ section, table, children }: SectionHeadProps) {
  const { text, say } = useWords();
  return (
    <header className="fm-panel-head">
      <div className="fm-panel-name">
        <h2 id="fm-section-title">
          {table
            ? `${text(tableNumber(table))}　${text(table.title)}`
            : `${section.number}${text(section.title)}`}
        </h2>
        <p id="fm-must" className="s12 k2">
          {say('form.must', { what: text(section.mustContain) })}
          <span className="k3" lang="zh-CN">
            {section.basis}
          </span>
        </p>
      </div>
      {children}
    </header>
  );
}
