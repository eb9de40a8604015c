import { Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import { RegionRow } from '../../units/region.entity.js';

/**
 * A document that somebody ordered. The row and its manifest stay for good; the files of a year's older orders go
 * (`keptOrders`), since they can be made again.
 */
@Entity('document_order')
@Index('document_order_year', ['regionId', 'reportYear', 'orderedAt'])
@Index('document_order_open', ['orderedAt'], { where: "state in ('QUEUED', 'RUNNING')" })
export class DocumentOrderRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'document_order_pkey' })
  id: string;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'document_order_region_id_fkey' })
  regionId: string;

  @Column('integer', { name: 'report_year' })
  reportYear: number;

  @Column('text')
  kind: string;

  @Column('text')
  basis: string;

  @Column('text')
  locale: string;

  @Column('text', { array: true })
  formats: readonly string[];

  @Column('text')
  state: string;

  /** How many steps are done: gathering is one, each file another. */
  @Column('integer', { default: 0 })
  step: number;

  @Column('integer')
  steps: number;

  @Column('uuid', { name: 'ordered_by', nullable: true })
  orderedBy: string | null;

  @Column('timestamptz', { name: 'ordered_at' })
  orderedAt: Date;

  @Column('timestamptz', { name: 'ended_at', nullable: true })
  endedAt: Date | null;

  /** What is to be made again; null for a document of today. */
  @Column('json', { name: 'from_manifest', nullable: true })
  fromManifest: unknown;

  /** Of the document that is to be made again. */
  @Column('text', { name: 'from_sha256', nullable: true })
  fromSha256: string | null;

  @Column('json', { nullable: true })
  manifest: unknown;

  @Column('text', { name: 'check_code', nullable: true })
  checkCode: string | null;

  /** While the order is under way: whoever takes it over makes the other files of the same document. */
  @Column('json', { nullable: true })
  document: unknown;

  /** Over its canonical JSON: whoever makes it again knows whether it is the same. */
  @Column('text', { name: 'document_sha256', nullable: true })
  documentSha256: string | null;

  @Column('text', { nullable: true })
  failure: string | null;

  /** The server that works at it, and until when nobody else does. */
  @Column('uuid', { nullable: true })
  holder: string | null;

  @Column('timestamptz', { name: 'held_until', nullable: true })
  heldUntil: Date | null;

  @Column('integer', { default: 0 })
  attempts: number;
}

/** A document in one of its formats. */
@Entity('document_file')
export class DocumentFileRow {
  @PrimaryColumn('uuid', { name: 'order_id', primaryKeyConstraintName: 'document_file_pkey' })
  @ForeignKey(() => DocumentOrderRow, { name: 'document_file_order_id_fkey' })
  orderId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_file_pkey' })
  format: string;

  @Column('text')
  sha256: string;

  @Column('bytea')
  bytes: Uint8Array;
}

/** A paragraph in the county's own words: of one kind of document of a year, whatever its basis. */
@Entity('document_edit')
export class DocumentEditRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'document_edit_pkey' })
  @ForeignKey(() => RegionRow, { name: 'document_edit_region_id_fkey' })
  regionId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'document_edit_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_edit_pkey' })
  kind: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_edit_pkey' })
  locale: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'document_edit_pkey' })
  key: string;

  /** Null where the county took its words back: the revision goes on counting. */
  @Column('json', { nullable: true })
  runs: unknown;

  @Column('integer')
  revision: number;

  @Column('uuid', { name: 'edited_by', nullable: true })
  editedBy: string | null;

  @Column('timestamptz', { name: 'edited_at' })
  editedAt: Date;
}
