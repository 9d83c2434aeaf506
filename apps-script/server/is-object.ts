// isObject: whether what came as JSON is an object, neither null nor an array.

/** A JSON object of whatever members. */
export type Json = Readonly<Record<string, unknown>>;

/** Its members may hold anything yet. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
