import type { Table } from '@mingjian/domain';
import type { ReactNode } from 'react';
import { EntryBlocks } from './entry-blocks';
import { EntryLine } from './entry-line';
import { EntryList } from './entry-list';
import { EntryTable } from './entry-table';
import type { SectionProps } from './section-props';

/** A table to be filled in, laid out as the form prints it. */
export function TableAsPrinted(props: SectionProps & { readonly table: Table }): ReactNode {
  switch (props.table.layout) {
    case 'grid':
      return <EntryTable {...props} />;
    case 'blocks':
      return <EntryBlocks {...props} />;
    case 'wide':
      return <EntryLine {...props} />;
    case 'list':
      return <EntryList {...props} />;
  }
}
