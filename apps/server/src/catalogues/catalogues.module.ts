import { Module } from '@nestjs/common';
import { CataloguesResolver } from './catalogues.resolver.js';

@Module({ providers: [CataloguesResolver] })
export class CataloguesModule {}
