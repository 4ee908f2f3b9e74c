import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Archive } from './packFolder.ts';

/** Serves packed repositories on loopback in source-controller's place, each under its digest. */
export class ArtifactServer {
  private readonly server: Server;
  private readonly archives = new Map<string, Buffer>();

  private constructor() {
    this.server = createServer((request, response) => {
      const content = this.archives.get(request.url ?? '');
      response.statusCode = content ? 200 : 404;
      response.setHeader('content-type', 'application/gzip');
      response.end(content);
    });
    // The server alone must not keep a finished test's process alive.
    this.server.unref();
  }

  static async start(): Promise<ArtifactServer> {
    const artifactServer = new ArtifactServer();
    await new Promise<void>((resolve, reject) => {
      artifactServer.server.once('error', reject);
      artifactServer.server.listen({ port: 0, host: '127.0.0.1' }, resolve);
    });
    return artifactServer;
  }

  /** Serves the archive from now on and returns its URL. */
  serve(archive: Archive): string {
    const path = `/${archive.sha256}.tar.gz`;
    this.archives.set(path, archive.content);
    const { port } = this.server.address() as AddressInfo;
    return `http://127.0.0.1:${port}${path}`;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise(resolve => this.server.close(resolve));
  }
}
