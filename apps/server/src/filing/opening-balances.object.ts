import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { BadValue, CycleClosed, NotFound, TooLarge } from '../platform/graphql/problems.object.js';
import { Count, Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({ description: "A cell of last year's form; one that is left out is unknown." })
export class BalanceCell {
  @Field(() => String)
  readonly cell: string;

  @Field(() => Count)
  readonly value: unknown;
}

@ObjectType({
  description:
    'What a unit brings into a year in which no report of the year before stands here: carried forward, in force.',
})
export class OpeningBalances {
  @Field(() => String)
  readonly unitCode: string;

  @Field(() => String)
  readonly unitName: string;

  @Field(() => Instant)
  readonly setAt: Date;

  @Field(() => [BalanceCell], { description: 'In printed order.' })
  readonly cells: readonly BalanceCell[];
}

@ObjectType({ description: 'Opening balances that were taken in.' })
export class OpeningBalancesSet {
  @Field(() => Int)
  readonly year: number;

  @Field(() => Int, { description: 'Units that had none.' })
  readonly added: number;

  @Field(() => Int, { description: 'Units whose balances were others before; those are kept beside.' })
  readonly replaced: number;

  @Field(() => Int)
  readonly unchanged: number;
}

export const SetOpeningBalancesResult = createUnionType({
  name: 'SetOpeningBalancesResult',
  types: () => [OpeningBalancesSet, BadValue, CycleClosed, TooLarge, NotFound] as const,
  resolveType: typeNameOf,
});
