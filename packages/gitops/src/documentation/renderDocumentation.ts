import {
  type PlatformModel,
  recommend,
  type Recommendation,
  type RecordFile,
  renderRecords,
} from '@kubernetes-architect/architecture';
import { LRUCache } from 'lru-cache';

/** Answers and pins of the platforms that somebody works on at the same time. */
const MAX_RECOMMENDATIONS = 20;

/**
 * What was recommended, by answers, pins and language. To say what would change each
 * decision takes longer than all the rest of a rendering, and answers change
 * less often than apps do.
 */
const recommendations = new LRUCache<string, { result?: Recommendation }>({
  max: MAX_RECOMMENDATIONS,
});

function recommendationOf({
  language,
  intent: { spec },
}: PlatformModel): Recommendation | undefined {
  const { requirements, decisions } = spec;
  if (!requirements) return undefined;
  const key = JSON.stringify([requirements, decisions?.pins, language]);
  const known = recommendations.get(key);
  if (known) return known.result;
  const result = recommend({
    requirements,
    pins: decisions?.pins,
    language,
  }).recommendation;
  recommendations.set(key, { result });
  return result;
}

/**
 * The pages under `docs/`. With requirements in the intent they hold the
 * decisions and their reasons; without, they say what is not known.
 */
export function renderDocumentation(model: PlatformModel): RecordFile[] {
  return renderRecords({ model, decisions: recommendationOf(model) });
}
