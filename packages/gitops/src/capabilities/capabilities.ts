import type { CapabilitySection } from './Capability';
import { delivery } from './sections/delivery';
import { intelligence } from './sections/intelligence';
import { networking } from './sections/networking';
import { observability } from './sections/observability';
import { platforms } from './sections/platforms';
import { recovery } from './sections/recovery';
import { scaling } from './sections/scaling';
import { security } from './sections/security';
import { images, storage } from './sections/storage';
import { tenancy } from './sections/tenancy';

/**
 * The whole scope, and how each choice is proven.
 *
 * @public
 */
export const CAPABILITIES: readonly CapabilitySection[] = [
  platforms,
  delivery,
  security,
  networking,
  observability,
  tenancy,
  scaling,
  storage,
  images,
  recovery,
  intelligence,
];
