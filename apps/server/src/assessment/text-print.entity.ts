import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** What is kept of a version's words to compare it with others, and which other it is most like. */
@Entity('text_print')
@Index('text_print_region_year', ['regionId', 'reportYear'])
@Index('text_print_like', ['likeUnitId', 'reportYear'])
export class TextPrintRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'text_print_pkey' })
  @ForeignKey(() => UnitRow, { name: 'text_print_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'text_print_pkey' })
  reportYear: number;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'text_print_pkey' })
  n: number;

  @Column('uuid', { name: 'region_id' })
  @ForeignKey(() => RegionRow, { name: 'text_print_region_id_fkey' })
  regionId: string;

  @Column('text', { name: 'similarity_version' })
  similarityVersion: string;

  /** Prints of the domain: hashes of 32 bits, one after another. */
  @Column('bytea')
  whole: Uint8Array;

  @Column('bytea')
  overview: Uint8Array;

  @Column('bytea')
  problems: Uint8Array;

  /** A `StoredLikeness`; null until it was compared. */
  @Column('jsonb', { nullable: true })
  likeness: unknown;

  /** The other unit that it is like, and the version; null where it is like none. */
  @Column('uuid', { name: 'like_unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'text_print_like_unit_id_fkey' })
  likeUnitId: string | null;

  @Column('integer', { name: 'like_n', nullable: true })
  likeN: number | null;
}
