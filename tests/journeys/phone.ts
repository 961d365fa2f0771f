import type { CDPSession, Page } from '@playwright/test';

/** A cheap phone on a slow mobile network: what the asked times are about. */
export const PHONE = { cpuSlowdown: 4, downloadBitsPerSecond: 1_600_000, uploadBitsPerSecond: 750_000, roundTripMilliseconds: 150 };

/** What one request cost, in milliseconds since the first; `bytes` is the compressed body. */
interface Sent {
  url: string;
  type: string;
  bytes: number;
  milliseconds?: number;
}

/** What goes over the network of a page. */
export class Traffic {
  readonly #sent = new Map<string, Sent & { from: number }>();

  private constructor(readonly session: CDPSession) {}

  /** Pictures are the author's, load when they come into view and are not the page's own weight. */
  static async of(page: Page, slow: boolean): Promise<Traffic> {
    const session = await page.context().newCDPSession(page);
    const traffic = new Traffic(session);
    session.on('Network.requestWillBeSent', ({ requestId, request, timestamp, type }) =>
      traffic.#sent.set(requestId, { url: request.url, type: type ?? '', bytes: 0, from: timestamp }),
    );
    session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const one = traffic.#sent.get(requestId);
      if (one) one.bytes += encodedDataLength;
    });
    session.on('Network.loadingFinished', ({ requestId, timestamp }) => {
      const one = traffic.#sent.get(requestId);
      if (one) one.milliseconds = (timestamp - one.from) * 1000;
    });
    await session.send('Network.enable');
    if (slow) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: PHONE.cpuSlowdown });
      await session.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: PHONE.roundTripMilliseconds,
        downloadThroughput: PHONE.downloadBitsPerSecond / 8,
        uploadThroughput: PHONE.uploadBitsPerSecond / 8,
      });
    }
    return traffic;
  }

  get own(): Sent[] {
    return [...this.#sent.values()].filter(({ type, url }) => type !== 'Image' && !url.startsWith('data:'));
  }
  get requests(): number {
    return this.own.length;
  }
  get bytes(): number {
    return this.own.reduce((sum, { bytes }) => sum + bytes, 0);
  }
  /** How long the last request to an address of this kind was on its way. */
  took(address: RegExp): number | undefined {
    return this.own.findLast(({ url }) => address.test(url))?.milliseconds;
  }
  forget(): void {
    this.#sent.clear();
  }
}
