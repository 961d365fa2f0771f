export function prune(css: string, others?: string): string;
