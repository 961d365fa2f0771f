/** A framework's name in addresses and skill keys, out of its title and version. */
export function keyFrom(title: string, version: string): string {
  return `${title}-${version}`
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/\.(?!\d)/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 60)
    .replace(/[-.]+$/, '');
}
