import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';

@Injectable()
export class HealthService {
  constructor(private readonly database: Database) {}

  async isReady(): Promise<boolean> {
    return this.database.query('select 1').then(
      () => true,
      () => false,
    );
  }
}
