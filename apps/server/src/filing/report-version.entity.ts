import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from '../intake/document.entity.js';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/**
 * What was written: a version is inserted and never changed. Numbers from 1 on are a report's; at 0 and below stand the
 * balances with which the year after was opened, newest lowest.
 */
@Entity('report_version')
@Index('report_version_region_year', ['regionId', 'reportYear'])
@Index('report_version_document', ['documentSha256'], { where: 'document_sha256 is not null' })
@Check('report_version_origin_check', `origin in ('FILED', 'HISTORICAL')`)
@Check('report_version_n_check', `n > 0 or origin = 'HISTORICAL'`)
@Check(
  'report_version_document_check',
  '(document_sha256 is null) = (reading is null) and (reading is null) = (corrections is null)',
)
export class ReportVersionRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'report_version_pkey' })
  @ForeignKey(() => UnitRow, { name: 'report_version_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'report_version_pkey' })
  reportYear: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'report_version_pkey' })
  n: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'report_version_region_id_fkey' })
  regionId: string;

  @Column('text')
  format: string;

  @Column('text')
  origin: string;

  @Column('jsonb')
  content: unknown;

  @Column('jsonb', { default: [] })
  explanations: unknown;

  @Column('text')
  sha256: string;

  @Column('timestamptz', { name: 'filed_at' })
  filedAt: Date;

  @Column('uuid', { name: 'filed_by', nullable: true })
  filedBy: string | null;

  /** These three are there together or not at all: what an old document was read into. */
  @Column('text', { name: 'document_sha256', nullable: true })
  @ForeignKey(() => DocumentRow, { name: 'report_version_document_sha256_fkey' })
  documentSha256: string | null;

  @Column('jsonb', { nullable: true })
  reading: unknown;

  @Column('jsonb', { nullable: true })
  corrections: unknown;
}
