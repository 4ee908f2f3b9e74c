import { IpAddress } from './IpAddress';

/**
 * A CIDR range such as `10.0.0.0/8`.
 *
 * @public
 */
export class IpRange {
  private constructor(readonly address: IpAddress, readonly prefix: number) {}

  static parse(text: string): IpRange | undefined {
    const match = /^([^/]+)\/(0|[1-9]\d{0,2})$/.exec(text);
    const address = match ? IpAddress.parse(match[1]) : undefined;
    if (!match || !address) return undefined;
    const prefix = Number(match[2]);
    return prefix <= address.bits ? new IpRange(address, prefix) : undefined;
  }

  containsAddress(address: IpAddress): boolean {
    if (address.family !== this.address.family) return false;
    const shift = BigInt(this.address.bits - this.prefix);
    return address.value >> shift === this.address.value >> shift;
  }

  containsRange(range: IpRange): boolean {
    return range.prefix >= this.prefix && this.containsAddress(range.address);
  }
}
