import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { AccountRow } from '../accounts/account.entity.js';

/** The answer that was given to a key: asked again with the same body, it is given again. */
@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn('uuid', { name: 'account_id', primaryKeyConstraintName: 'idempotency_pkey' })
  @ForeignKey(() => AccountRow, { name: 'idempotency_account_id_fkey' })
  accountId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_pkey' })
  operation: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_pkey' })
  key: string;

  @Column('text', { name: 'body_sha256' })
  bodySha256: string;

  @Column('jsonb')
  outcome: unknown;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
