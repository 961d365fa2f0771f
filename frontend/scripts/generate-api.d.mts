export function generate(document: object): Map<string, string>;
export function type(schema: object, indent?: string): string;
