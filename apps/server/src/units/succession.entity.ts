import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { RegionRow } from './region.entity.js';
import { UnitRow } from './unit.entity.js';

/** One unit or region that ended in favour of another: exactly one of the two pairs is set. */
@Entity('succession')
@Index('succession_from_unit', ['fromUnitId'])
@Index('succession_to_unit', ['toUnitId'])
@Index('succession_to_region', ['toRegionId'])
@Check('succession_check', '(from_unit_id is null) = (to_unit_id is null)')
@Check('succession_check1', '(from_region_id is null) = (to_region_id is null)')
@Check('succession_check2', '(from_unit_id is null) <> (from_region_id is null)')
@Check('succession_weight_check', 'weight >= 0')
@Check('succession_weighed_check', '(weight is null) = (weighed_by is null)')
export class SuccessionRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'succession_pkey' })
  id: string;

  @Column('integer')
  year: number;

  @Column('uuid', { name: 'from_unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'succession_from_unit_id_fkey' })
  fromUnitId: string | null;

  @Column('uuid', { name: 'to_unit_id', nullable: true })
  @ForeignKey(() => UnitRow, { name: 'succession_to_unit_id_fkey' })
  toUnitId: string | null;

  @Column('uuid', { name: 'from_region_id', nullable: true })
  @ForeignKey(() => RegionRow, { name: 'succession_from_region_id_fkey' })
  fromRegionId: string | null;

  @Column('uuid', { name: 'to_region_id', nullable: true })
  @ForeignKey(() => RegionRow, { name: 'succession_to_region_id_fkey' })
  toRegionId: string | null;

  /** How large the part is that changed hands, as residents; null where nobody weighed it. */
  @Column('bigint', { nullable: true })
  weight: number | null;

  /** What it was weighed by, as 2020年常住人口. */
  @Column('text', { name: 'weighed_by', nullable: true })
  weighedBy: string | null;
}
