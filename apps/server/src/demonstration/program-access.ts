import { Injectable } from '@nestjs/common';
import { AccountsService } from '../accounts/accounts.service.js';
import { AuthenticationService } from '../accounts/authentication.service.js';
import type { Viewer } from '../accounts/viewer.js';

/** Filing asks for an account: a program's, whose token nobody keeps. */
@Injectable()
export class ProgramAccess {
  constructor(
    private readonly accounts: AccountsService,
    private readonly authentication: AuthenticationService,
  ) {}

  async ofCounty(scope: string, role: 'APPROVER' | 'SUPERVISOR'): Promise<Viewer> {
    const added = await this.accounts.addProgram({ role, scope, name: '演示数据生成程序' });
    if (added.kind !== 'PROGRAM_ADDED') throw new Error(`The program of ${scope}: ${added.kind}`);
    const known = await this.authentication.authenticate({
      authorization: `Bearer ${added.token}`,
      session: undefined,
    });
    if (known.by === 'NOTHING') throw new Error('A token just made is not known');
    return known.bearer.viewer;
  }
}
