// manifestXml: the manifest with the version of the package. Office wants four numbers.

export function manifestXml(manifest: string, version: string): string {
  const [numbers = '0.0.0'] = version.split('-');
  return manifest.replace(/<Version>[^<]*<\/Version>/, `<Version>${numbers}.0</Version>`);
}
