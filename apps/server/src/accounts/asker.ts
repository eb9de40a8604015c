import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Locale } from '../platform/locale.js';
import type { Viewer } from './viewer.js';

/** Who asks, in which language: what every resolver may know of a request. */
export interface Asker {
  readonly viewer: Viewer | null;
  readonly locale: Locale;
}

function askerOf(context: ExecutionContext): Asker {
  return GqlExecutionContext.create(context).getContext<{ readonly asker: Asker }>().asker;
}

/** Resolver parameter: the viewer, or null for nobody. */
export const CurrentViewer = createParamDecorator(
  (_: unknown, context: ExecutionContext): Viewer | null => askerOf(context).viewer,
);

/** Resolver parameter: the language that the asker reads. */
export const AskerLocale = createParamDecorator(
  (_: unknown, context: ExecutionContext): Locale => askerOf(context).locale,
);
