// Moments and the numbers that sheets keep for them: days since the end of 1899.
const dayMs = 86_400_000;
const serialOfUnixEpoch = 25_569;

export const serialOfMs = (ms: number): number => ms / dayMs + serialOfUnixEpoch;
export const msOfSerial = (serial: number): number => (serial - serialOfUnixEpoch) * dayMs;
