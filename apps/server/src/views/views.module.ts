import { Module } from '@nestjs/common';
import { SavedViewsRepository } from './saved-views.repository.js';
import { SavedViewsResolver } from './saved-views.resolver.js';
import { SavedViewsService } from './saved-views.service.js';

/** Views that people keep for themselves. */
@Module({ providers: [SavedViewsRepository, SavedViewsResolver, SavedViewsService] })
export class ViewsModule {}
