// useNarrow: is the screen too narrow for the sheet and the pane side by side?
import { useEffect, useState } from 'preact/hooks';

/** The same limit as in page.css. */
const narrowScreen = '(max-width: 699px)';

/** Whether the two do not fit; follows the window's width. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(narrowScreen).matches);
  useEffect(() => {
    const query = matchMedia(narrowScreen);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return narrow;
}
