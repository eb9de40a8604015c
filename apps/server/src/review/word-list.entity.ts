import type { ListedWord } from '@mingjian/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';

/** The words that a county does not want to read in a report. */
@Entity('word_list')
export class WordListRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'word_list_pkey' })
  @ForeignKey(() => RegionRow, { name: 'word_list_region_id_fkey' })
  regionId: string;

  @Column('jsonb')
  words: readonly ListedWord[];
}
