import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { AccountWrite } from './account-write.js';
import { AccountsRepository } from './accounts.repository.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AccountsService } from './accounts.service.js';
import { AccountsUpkeep } from './accounts-upkeep.js';
import { AdministrationRepository } from './administration.repository.js';
import { AdministrationResolver } from './administration.resolver.js';
import { AdministrationService } from './administration.service.js';
import { AuthenticationService } from './authentication.service.js';
import { HomesRepository } from './homes.repository.js';
import { LastUse } from './last-use.js';
import { LastUseRepository } from './last-use.repository.js';
import { MachineService } from './machine.service.js';
import { PasswordsRepository } from './passwords.repository.js';
import { PasswordsResolver } from './passwords.resolver.js';
import { PasswordsService } from './passwords.service.js';
import { PeopleService } from './people.service.js';
import { ProgramsService } from './programs.service.js';
import { SessionsRepository } from './sessions.repository.js';
import { SessionsResolver } from './sessions.resolver.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { SignInTriesRepository } from './sign-in-tries.repository.js';
import { ViewerRepository } from './viewer.repository.js';

@Module({
  imports: [UnitsModule],
  providers: [
    AccountWrite,
    AccountsRepository,
    AccountsResolver,
    AccountsService,
    AccountsUpkeep,
    AdministrationRepository,
    AdministrationResolver,
    AdministrationService,
    AuthenticationService,
    HomesRepository,
    LastUse,
    LastUseRepository,
    MachineService,
    PasswordsRepository,
    PasswordsResolver,
    PasswordsService,
    PeopleService,
    ProgramsService,
    SessionsRepository,
    SessionsResolver,
    SessionsService,
    SignInService,
    SignInTriesRepository,
    ViewerRepository,
  ],
  exports: [AccountsService, AccountsUpkeep, AuthenticationService],
})
export class AccountsModule {}
