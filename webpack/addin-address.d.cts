// Types for tests.
export function addinAddress(): string;
export const developmentAddress: string;
