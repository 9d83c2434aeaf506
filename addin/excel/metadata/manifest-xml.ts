// manifestXml: the manifest with the version of the package. Office wants four numbers.

/** The manifest's text with this version of the package as four numbers, without what follows a hyphen: 1.2.3-rc.1 → 1.2.3.0. */
export function manifestXml(manifest: string, version: string): string {
  const [numbers = '0.0.0'] = version.split('-');
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
