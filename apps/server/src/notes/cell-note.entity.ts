import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from '../units/unit.entity.js';

/** What a unit's people write to each other beside a cell: who supplied the figure. No part of any report. */
@Entity('cell_note')
export class CellNoteRow {
  @PrimaryColumn('uuid', { name: 'unit_id', primaryKeyConstraintName: 'cell_note_pkey' })
  @ForeignKey(() => UnitRow, { name: 'cell_note_unit_id_fkey' })
  unitId: string;

  @PrimaryColumn('integer', { name: 'report_year', primaryKeyConstraintName: 'cell_note_pkey' })
  reportYear: number;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'cell_note_pkey' })
  cell: string;

  /** Empty where the note was taken away: its revision goes on counting. */
  @Column('text')
  text: string;

  @Column('integer')
  revision: number;

  @Column('timestamptz', { name: 'written_at' })
  writtenAt: Date;

  @Column('uuid', { name: 'written_by', nullable: true })
  writtenBy: string | null;
}
