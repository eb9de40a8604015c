import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** A document as it was brought: kept once, whoever brings it. */
@Entity('document')
export class DocumentRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_pkey' })
  sha256: string;

  @Column('bytea')
  bytes: Buffer;

  @Column('integer')
  size: number;
}

/** A region that brought a document, and what it called it. */
@Entity('document_upload')
@Index('document_upload_region', ['regionId'])
export class DocumentUploadRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_upload_pkey' })
  @ForeignKey(() => DocumentRow, { name: 'document_upload_sha256_fkey' })
  sha256: string;

  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'document_upload_pkey' })
  @ForeignKey(() => RegionRow, { name: 'document_upload_region_id_fkey' })
  regionId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy: string | null;
}

/** A unit that brought a document to begin a draft from: nobody takes it in as a report. */
@Entity('draft_document')
@Index('draft_document_unit', ['unitId'])
export class DraftDocumentRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'draft_document_pkey' })
  @ForeignKey(() => DocumentRow, { name: 'draft_document_sha256_fkey' })
  sha256: string;

  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'draft_document_pkey' })
  @ForeignKey(() => UnitRow, { name: 'draft_document_unit_id_fkey' })
  unitId: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('timestamptz', { name: 'uploaded_at' })
  uploadedAt: Date;

  @Column('uuid', { name: 'uploaded_by', nullable: true })
  uploadedBy: string | null;
}
