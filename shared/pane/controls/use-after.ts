// useAfter: false at first, true once so many milliseconds have passed; starts anew with another key.
import { useEffect, useState } from 'preact/hooks';

export function useAfter(ms: number, key: unknown): boolean {
  const [passed, setPassed] = useState<unknown>(undefined);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(key), ms);
    return () => clearTimeout(timer);
  }, [ms, key]);
  return passed === key;
}
