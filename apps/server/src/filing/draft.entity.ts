import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from '../units/unit.entity.js';

@Entity('draft')
export class DraftRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'draft_pkey' })
  @ForeignKey(() => UnitRow, { name: 'draft_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'draft_pkey' })
  reportYear: number;

  @Column('integer')
  revision: number;

  @Column('jsonb')
  content: unknown;

  @Column('jsonb', { default: [] })
  explanations: unknown;

  /** What is remembered of the writing and is no part of the report. */
  @Column('jsonb', { default: [] })
  marks: unknown;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('uuid', { name: 'saved_by', nullable: true })
  savedBy: string | null;
}
