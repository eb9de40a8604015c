import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from '../units/unit.entity.js';

/** What a reviewer gives a report for what no machine can judge. */
@Entity('reviewer_mark')
export class ReviewerMarkRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'reviewer_mark_pkey' })
  @ForeignKey(() => UnitRow, { name: 'reviewer_mark_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'reviewer_mark_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'reviewer_mark_pkey' })
  indicator: string;

  /** Null where the mark was taken back: its revision goes on counting. */
  @Column('integer', { nullable: true })
  points: number | null;

  @Column('text')
  reason: string;

  @Column('integer')
  revision: number;

  @Column('timestamptz', { name: 'marked_at' })
  markedAt: Date;

  @Column('uuid', { name: 'marked_by', nullable: true })
  markedBy: string | null;
}
