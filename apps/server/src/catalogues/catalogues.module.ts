import { Module } from '@nestjs/common';
import { UnitsModule } from '../units/units.module.js';
import { CataloguesResolver } from './catalogues.resolver.js';
import { SchemesResolver } from './schemes.resolver.js';

@Module({ imports: [UnitsModule], providers: [CataloguesResolver, SchemesResolver] })
export class CataloguesModule {}
