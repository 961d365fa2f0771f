export function generate(document: object): string;
export function type(schema: object, indent?: string): string;
