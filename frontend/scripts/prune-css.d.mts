export function prune(css: string, others?: string): string;
export function dropParts(css: string, pages: string): string;
