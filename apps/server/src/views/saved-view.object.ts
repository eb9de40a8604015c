import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { TooManyViews, ViewNameTaken } from '../platform/graphql/account-problems.object.js';
import { BadValue, NotFound } from '../platform/graphql/problems.object.js';
import { Instant } from '../platform/graphql/scalars.js';
import { typeNameOf } from '../platform/graphql/type-name.js';

@ObjectType({
  description: 'A view that the viewer keeps: opened, it shows what the viewer may see by then.',
})
export class SavedView {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;

  @Field(() => String, { description: 'A path of the dashboard, as `/990101/2025/matrix?basis=PUBLISHED`.' })
  readonly address: string;

  @Field(() => Instant)
  readonly savedAt: Date;
}

@InputType()
export class SaveViewInput {
  @Field(() => String, { description: 'At most 60 characters; no two views of an account bear the same.' })
  readonly name: string;

  @Field(() => String, { description: 'A path of the dashboard: begins with `/` and the code of a region.' })
  readonly address: string;
}

@InputType()
export class RenameViewInput {
  @Field(() => ID)
  readonly id: string;

  @Field(() => String)
  readonly name: string;
}

@ObjectType()
export class ViewSaved {
  @Field(() => SavedView)
  readonly view: SavedView;
}

@ObjectType()
export class ViewRenamed {
  @Field(() => SavedView)
  readonly view: SavedView;
}

@ObjectType()
export class ViewDeleted {
  @Field(() => SavedView, { description: 'As it was: saved again, it is back.' })
  readonly view: SavedView;
}

export const SaveViewResult = createUnionType({
  name: 'SaveViewResult',
  types: () => [ViewSaved, ViewNameTaken, TooManyViews, BadValue] as const,
  resolveType: typeNameOf,
});

export const RenameViewResult = createUnionType({
  name: 'RenameViewResult',
  types: () => [ViewRenamed, ViewNameTaken, BadValue, NotFound] as const,
  resolveType: typeNameOf,
});

export const DeleteViewResult = createUnionType({
  name: 'DeleteViewResult',
  types: () => [ViewDeleted, NotFound] as const,
  resolveType: typeNameOf,
});
