import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { RegionRow } from '../units/region.entity.js';
import { UnitRow } from '../units/unit.entity.js';

/** The end of a region's hash chain; every write locks it. */
@Entity('chain')
export class ChainRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'chain_pkey' })
  @ForeignKey(() => RegionRow, { name: 'chain_region_id_fkey' })
  regionId: string;

  @Column('bigint', { default: 0 })
  sequence: number;

  @Column('text')
  head: string;
}

/** What was done: an event is inserted and never changed. */
@Entity('event')
@Index('event_unit_year', ['unitId', 'reportYear'])
export class EventRow {
  @PrimaryColumn('uuid', { name: 'region_id', primaryKeyConstraintName: 'event_pkey' })
  @ForeignKey(() => RegionRow, { name: 'event_region_id_fkey' })
  regionId: string;

  @PrimaryColumn('bigint', { primaryKeyConstraintName: 'event_pkey' })
  sequence: number;

  @Column('timestamptz')
  at: Date;

  @Column('text')
  act: string;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column('uuid', { name: 'unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'event_unit_id_fkey' })
  unitId: string | null;

  @Column('integer', { name: 'report_year', nullable: true })
  reportYear: number | null;

  @Column('integer', { name: 'version_n', nullable: true })
  versionN: number | null;

  @Column('text', { name: 'version_sha256', nullable: true })
  versionSha256: string | null;

  @Column('jsonb', { default: {} })
  detail: unknown;

  @Column('text', { name: 'previous_hash' })
  previousHash: string;

  @Column('text')
  hash: string;
}
