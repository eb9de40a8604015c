import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Problem } from './problems.object.js';

const implementsProblem = { implements: () => [Problem] };
const tooMany = 'Set when there were too many attempts.';

@ObjectType({ ...implementsProblem, description: 'The password there is now was given wrongly.' })
export class PasswordWrong extends Problem {
  @Field(() => Int, { nullable: true, description: tooMany })
  readonly retryAfterSeconds: number | null;
}

@ObjectType('PasswordLack', { description: 'What a password has to be and is not.' })
export class PasswordLackObject {
  @Field(() => String, { description: 'A stable code, as TOO_SHORT.' })
  readonly reason: string;

  @Field(() => String, { description: "The demand in the asker's language." })
  readonly message: string;
}

@ObjectType(implementsProblem)
export class PasswordTooWeak extends Problem {
  @Field(() => [PasswordLackObject])
  readonly lacks: readonly PasswordLackObject[];
}

@ObjectType({
  ...implementsProblem,
  description: 'The same for a name that does not exist, for no code, and for a wrong, old or used one.',
})
export class ResetFailed extends Problem {
  @Field(() => Int, { nullable: true, description: tooMany })
  readonly retryAfterSeconds: number | null;
}

@ObjectType(implementsProblem)
export class NameTaken extends Problem {
  @Field(() => String)
  readonly name: string;
}

@ObjectType({ ...implementsProblem, description: 'The viewer has a view of this name already.' })
export class ViewNameTaken extends Problem {
  @Field(() => String)
  readonly name: string;
}

@ObjectType({ ...implementsProblem, description: 'The viewer keeps as many views as an account may.' })
export class TooManyViews extends Problem {
  @Field(() => Int)
  readonly limit: number;
}

@ObjectType(implementsProblem)
export class RoleDoesNotFit extends Problem {
  @Field(() => String)
  readonly role: string;

  @Field(() => String)
  readonly scope: string;
}

@ObjectType({
  ...implementsProblem,
  description: 'A region is never left without a person who administers it.',
})
export class LastAdministrator extends Problem {
  @Field(() => String, { description: 'Code of the region.' })
  readonly region: string;
}

@ObjectType({
  ...implementsProblem,
  description: 'Nobody changes what they may do, or locks themselves out.',
})
export class OwnAccount extends Problem {}

@ObjectType({
  ...implementsProblem,
  description: "It has grants outside of the viewer's regions: only those within are the viewer's to change.",
})
export class AccountReachesBeyond extends Problem {
  @Field(() => String, { description: 'Its name.' })
  readonly account: string;
}

@ObjectType(implementsProblem)
export class AccountDisabled extends Problem {
  @Field(() => String, { description: 'Its name.' })
  readonly account: string;
}

@ObjectType(implementsProblem)
export class AccountChangedMeanwhile extends Problem {
  @Field(() => Int, { description: 'The revision that stands now.' })
  readonly current: number;

  @Field(() => Int)
  readonly basedOn: number;
}
