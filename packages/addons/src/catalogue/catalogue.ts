// Written by scripts/generateCatalogue.mjs.
import type { AddonDefinition } from '../AddonDefinition';
import { addon as certManager } from './cert-manager';
import { addon as metricsServer } from './metrics-server';

/**
 * Every add-on, by name.
 *
 * @public
 */
export const CATALOGUE: readonly AddonDefinition[] = [
  certManager,
  metricsServer,
];
