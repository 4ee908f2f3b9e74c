import { createServer } from 'node:net';
import { freePort } from './freePort.ts';

describe('freePort', () => {
  it('gives different ports below the range of outgoing connections', async () => {
    const ports = await Promise.all(Array.from({ length: 50 }, freePort));
    expect(new Set(ports).size).toBe(50);
    expect(ports.every(port => port >= 20_000 && port < 32_000)).toBe(true);
  });

  it('gives a port on which a server can listen', async () => {
    const port = await freePort();
    const server = createServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
    expect(server.listening).toBe(true);
    await new Promise(resolve => server.close(resolve));
  });

  it('leaves out a port on which something listens', async () => {
    const taken = await freePort();
    const server = createServer();
    await new Promise<void>(resolve =>
      server.listen(taken, '127.0.0.1', resolve),
    );
    const random = jest
      .spyOn(Math, 'random')
      // In the middle of what becomes this port: at its edge a rounding gives the one before.
      .mockReturnValue((taken - 20_000 + 0.5) / 12_000);
    try {
      await expect(freePort()).rejects.toThrow(/No free loopback port/);
    } finally {
      random.mockRestore();
      await new Promise(resolve => server.close(resolve));
    }
  });
});
