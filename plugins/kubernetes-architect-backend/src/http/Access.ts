import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import type { Request } from 'express';

/** Decides what the caller of a request may do. */
export class Access {
  readonly #httpAuth: HttpAuthService;
  readonly #permissions: PermissionsService;

  constructor(options: {
    httpAuth: HttpAuthService;
    permissions: PermissionsService;
  }) {
    this.#httpAuth = options.httpAuth;
    this.#permissions = options.permissions;
  }

  /**
   * Ends a request whose caller has not the permission.
   *
   * @throws AuthenticationError (401) without a valid identity, NotAllowedError (403) without the permission
   */
  async require(request: Request, permission: BasicPermission): Promise<void> {
    if (!(await this.allows(request, permission))) {
      throw new NotAllowedError(
        `You need the permission ${permission.name}; ask an administrator of the portal`,
      );
    }
  }

  /**
   * Tells whether a caller has the permission.
   *
   * @throws AuthenticationError (401) without a valid identity
   */
  async allows(
    request: Request,
    permission: BasicPermission,
  ): Promise<boolean> {
    const credentials = await this.#httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const [decision] = await this.#permissions.authorize([{ permission }], {
      credentials,
    });
    return decision.result === AuthorizeResult.ALLOW;
  }
}
