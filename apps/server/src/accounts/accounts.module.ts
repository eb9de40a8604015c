import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { AuthenticationService } from './authentication.service.js';
import { SignInAttempts } from './sign-in-attempts.js';
import { SignInService } from './sign-in.service.js';
import { ViewerRepository } from './viewer.repository.js';

@Module({
  imports: [UnitsModule],
  providers: [
    AccountsRepository,
    AccountsResolver,
    AccountsService,
    AuthenticationService,
    SignInAttempts,
    SignInService,
    ViewerRepository,
  ],
  exports: [AccountsService, AuthenticationService],
})
export class AccountsModule {}
