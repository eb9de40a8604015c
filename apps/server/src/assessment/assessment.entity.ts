import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** Judgements of a version that depend on no clock. */
@Entity('assessment')
@Index('assessment_region_year', ['regionId', 'reportYear'])
export class AssessmentRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'assessment_pkey' })
  @ForeignKey(() => UnitRow, { name: 'assessment_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'assessment_pkey' })
  reportYear: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'assessment_pkey' })
  n: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'assessment_region_id_fkey' })
  regionId: string;

  @Column('text', { name: 'rules_version' })
  rulesVersion: string;

  @Column('jsonb')
  outcomes: unknown;

  @Column('integer', { name: 'block_findings' })
  blockFindings: number;

  @Column('integer', { name: 'explain_findings' })
  explainFindings: number;

  @Column('integer', { name: 'inform_findings' })
  informFindings: number;

  @Column('timestamptz', { name: 'assessed_at' })
  assessedAt: Date;
}

/** How far the assessing worker has read a region's events. */
@Entity('assessment_cursor')
export class AssessmentCursorRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'assessment_cursor_pkey' })
  @ForeignKey(() => RegionRow, { name: 'assessment_cursor_region_id_fkey' })
  regionId: string;

  @Column('bigint')
  sequence: number;

  @Column('text', { name: 'rules_version' })
  rulesVersion: string;

  @Column('timestamptz', { name: 'assessed_at' })
  assessedAt: Date;
}
