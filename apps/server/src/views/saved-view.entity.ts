import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { AccountRow } from '../accounts/account.entity.js';

/** A view that an account keeps for itself: the address holds all that is looked at. */
@Entity('saved_view')
@Unique('saved_view_account_id_name_key', ['accountId', 'name'])
@Check('saved_view_address_check', `address ~ '^/[0-9]'`)
export class SavedViewRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'saved_view_pkey' })
  id: string;

  @Column('uuid', { name: 'account_id' })
  @ForeignKey(() => AccountRow, { name: 'saved_view_account_id_fkey' })
  accountId: string;

  @Column('text')
  name: string;

  /** A path of the dashboard with its search; begins with a region's code. */
  @Column('text')
  address: string;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;
}
