import Router from 'express-promise-router';
import type { Router as ExpressRouter } from 'express';
import { NotFoundError, ServiceUnavailableError } from '@backstage/errors';
import { buildGraph } from '@kubernetes-architect/architecture';
import {
  clusterReadPermission,
  fleetReadPermission,
  platformReadPermission,
  type ClusterDetail,
  type ClusterSummary,
  type FleetAnswer,
  type PlatformGraphAnswer,
  type PlatformsAnswer,
} from '@kubernetes-architect/plugin-kubernetes-architect-common';
import type { ClusterReader } from '../fleet/ClusterReader';
import { toFleetAnswer } from '../fleet/toFleetAnswer';
import { toPlatformGraph } from '../platform/toPlatformGraph';
import type { PlatformStore } from '../platform/PlatformStore';
import type { Access } from './Access';
import { parseClusterName, parsePlatformName } from './parseName';

/**
 * Makes the HTTP API. Each route asks for its own permission, and leaves out of a shared answer what the caller
 * may not see.
 */
export function createRouter(options: {
  access: Access;
  clusters: ClusterReader;
  platforms: PlatformStore;
}): ExpressRouter {
  const { access, clusters, platforms } = options;
  const router = Router();

  router.get('/fleet', async (request, response) => {
    await access.require(request, fleetReadPermission);
    const mayReadClusters = await access.allows(request, clusterReadPermission);
    const answer: FleetAnswer<ClusterSummary> = toFleetAnswer(
      await clusters.readAll(),
      { withProblems: mayReadClusters },
    );
    response.json(answer);
  });

  router.get('/clusters/:name', async (request, response) => {
    await access.require(request, clusterReadPermission);
    const name = parseClusterName(request.params.name);
    const [reading] = await clusters.readMany([name]);
    if (!reading) {
      throw new NotFoundError(
        `Cluster "${name}" is not known; see kubernetesArchitect.clusters`,
      );
    }
    const { detail, error } = reading;
    if (!detail) {
      throw new ServiceUnavailableError(
        error ? `${error.message}. ${error.remedy}` : 'No answer',
      );
    }
    const answer: ClusterDetail = error ? { ...detail, error } : detail;
    response.json(answer);
  });

  router.get('/platforms', async (request, response) => {
    await access.require(request, platformReadPermission);
    const list = await platforms.list();
    const answer: PlatformsAnswer = {
      items: [...list.platforms.values()]
        .map(({ summary }) => summary)
        .sort((left, right) => left.name.localeCompare(right.name)),
      errorsByLocation: Object.fromEntries(
        list.errors.map(error => [error.location, error]),
      ),
      truncated: list.truncated,
      observedAt: list.observedAt,
    };
    response.json(answer);
  });

  router.get('/platforms/:name/graph', async (request, response) => {
    await access.require(request, platformReadPermission);
    const name = parsePlatformName(request.params.name);
    const platform = (await platforms.list()).platforms.get(name);
    if (!platform) {
      throw new NotFoundError(
        `Platform "${name}" is not known; see kubernetesArchitect.platforms`,
      );
    }
    const mayReadClusters = await access.allows(request, clusterReadPermission);
    const answer: PlatformGraphAnswer = toPlatformGraph({
      platform: platform.summary,
      graph: buildGraph(platform.model),
      readings: mayReadClusters
        ? await clusters.readMany(platform.summary.clusters)
        : undefined,
      now: new Date(),
    });
    response.json(answer);
  });

  return router;
}
