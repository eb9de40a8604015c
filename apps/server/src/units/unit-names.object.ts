import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('UnitNames', {
  description: 'What rules tell a unit’s own name from another’s by, in one report year.',
})
export class UnitNamesObject {
  @Field(() => [String], { description: 'All names that the unit ever bore, that of the year first.' })
  readonly own: readonly string[];

  @Field(() => [String], {
    description: 'What the units of its region are called in the year, the unit itself among them.',
  })
  readonly others: readonly string[];
}
