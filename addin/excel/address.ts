// The address the add-in is served from while it is developed. The build puts ADDIN_URL in its place, in the manifest and in what it names.
import type { Language } from '../../shared/model/language';

/** The origin in manifest and metadata as they are generated, which the build replaces by ADDIN_URL. */
export const developmentAddress = 'https://localhost:3000';

/** The page with the help on all functions, in one language; `#KAM_CLASSIFY` leads to one of them. */
export function helpPageName(language: Language): string {
  return `help.${language}.html`;
}
