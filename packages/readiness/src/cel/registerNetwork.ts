import type { Environment } from '@marcbachmann/cel-js';
import { IpAddress } from './IpAddress';
import { IpRange } from './IpRange';

function required<T>(what: string, text: string, parsed: T | undefined): T {
  if (parsed === undefined) {
    throw new Error(`${what}() cannot read ${JSON.stringify(text)}`);
  }
  return parsed;
}

/**
 * Registers `ip`, `isIP`, `cidr`, `isCIDR` and their methods.
 *
 * @internal
 */
export function registerNetwork(environment: Environment): void {
  environment
    .registerType('net.IP', IpAddress)
    .registerType('net.CIDR', IpRange)
    .registerFunction('ip(string): net.IP', (text: string) =>
      required('ip', text, IpAddress.parse(text)),
    )
    .registerFunction(
      'isIP(string): bool',
      (text: string) => IpAddress.parse(text) !== undefined,
    )
    .registerFunction('cidr(string): net.CIDR', (text: string) =>
      required('cidr', text, IpRange.parse(text)),
    )
    .registerFunction(
      'isCIDR(string): bool',
      (text: string) => IpRange.parse(text) !== undefined,
    )
    .registerFunction('net.IP.family(): int', (address: IpAddress) =>
      BigInt(address.family),
    )
    .registerFunction('net.IP.isUnspecified(): bool', (address: IpAddress) =>
      address.isUnspecified(),
    )
    .registerFunction('net.IP.isLoopback(): bool', (address: IpAddress) =>
      address.isLoopback(),
    )
    .registerFunction(
      'net.IP.isLinkLocalUnicast(): bool',
      (address: IpAddress) => address.isLinkLocal(),
    )
    .registerFunction(
      'net.CIDR.containsIP(string): bool',
      (range: IpRange, text: string) =>
        range.containsAddress(required('ip', text, IpAddress.parse(text))),
    )
    .registerFunction(
      'net.CIDR.containsIP(net.IP): bool',
      (range: IpRange, address: IpAddress) => range.containsAddress(address),
    )
    .registerFunction(
      'net.CIDR.containsCIDR(string): bool',
      (range: IpRange, text: string) =>
        range.containsRange(required('cidr', text, IpRange.parse(text))),
    )
    .registerFunction('net.CIDR.prefixLength(): int', (range: IpRange) =>
      BigInt(range.prefix),
    );
}
