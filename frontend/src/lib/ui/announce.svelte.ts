/** Short news for those who listen rather than look: results counted, an answer checked. Read by the live region in App. */
let text = $state('');

export const announced = {
  get text(): string {
    return text;
  },
};

export function announce(news: string): void {
  // A region says only what changed: the same news twice must be a change too.
  text = text === news ? `${news}\u00a0` : news;
}
