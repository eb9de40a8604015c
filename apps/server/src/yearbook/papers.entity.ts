import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { ReportVersionRow } from '../filing/report-version.entity.js';
import { DocumentRow } from '../intake/document.entity.js';

/** A sealed scan of a version. One that was taken back stays, with its bytes: who had seen it had seen it. */
@Entity('report_attachment')
@Index('report_attachment_key', ['unitId', 'reportYear', 'versionN', 'sha256'], {
  unique: true,
  where: 'withdrawn_at is null',
})
@ForeignKey(() => ReportVersionRow, ['unitId', 'reportYear', 'versionN'], ['unitId', 'reportYear', 'n'], {
  name: 'report_attachment_version_fkey',
})
export class ReportAttachmentRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'report_attachment_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('integer', { name: 'version_n' })
  versionN: number;

  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'report_attachment_sha256_fkey' })
  sha256: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('timestamptz', { name: 'attached_at' })
  attachedAt: Date;

  @Column('uuid', { name: 'attached_by', nullable: true })
  attachedBy: string | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt: Date | null;

  @Column('uuid', { name: 'withdrawn_by', nullable: true })
  withdrawnBy: string | null;
}

/** What a published page says beside a version, as it was found once: pages change, what was found does not. */
@Entity('publication_comparison')
@Index('publication_comparison_report', ['unitId', 'reportYear', 'comparedAt'])
@ForeignKey(() => ReportVersionRow, ['unitId', 'reportYear', 'versionN'], ['unitId', 'reportYear', 'n'], {
  name: 'publication_comparison_version_fkey',
})
export class PublicationComparisonRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'publication_comparison_pkey' })
  id: string;

  @Column('uuid', { name: 'unit_id' })
  unitId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('integer', { name: 'version_n' })
  versionN: number;

  @Column('text')
  @ForeignKey(() => DocumentRow, { name: 'publication_comparison_sha256_fkey' })
  sha256: string;

  @Column('text')
  name: string;

  @Column('timestamptz', { name: 'compared_at' })
  comparedAt: Date;

  @Column('uuid', { name: 'compared_by', nullable: true })
  comparedBy: string | null;

  @Column('integer', { name: 'difference_count' })
  differenceCount: number;

  @Column('jsonb')
  outcome: unknown;
}
