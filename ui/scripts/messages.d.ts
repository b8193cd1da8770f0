export function variablesById(source: string): Map<string, string[]>;
export function declaration(source: string, file?: string): string;
