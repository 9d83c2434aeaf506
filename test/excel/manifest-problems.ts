// manifestProblems: what Microsoft's validation would refuse in a manifest, and what this product promises beyond it; found without a network.
import { all, parseManifest, type Element } from './parse-manifest';

/** Children have to come in this order (MS-OWEMXML); elements not listed are not checked. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl', 'HighResolutionIconUrl',
    'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings', 'Permissions', 'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'VersionOverrides'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  CustomTab: ['Group', 'Label'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action'],
  OfficeMenu: ['Control'],
  Supertip: ['Title', 'Description'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
}; // prettier-ignore

/** The same element means other things in other places. */
const orderInside: Readonly<Record<string, readonly string[]>> = {
  'VersionOverrides Hosts Host': ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  'AllFormFactors ExtensionPoint': ['Script', 'Page', 'Metadata', 'Namespace'],
};

function orderProblems(element: Element, path = ''): string[] {
  const place = `${path} ${element.name}`.trim();
  const special = Object.keys(orderInside).find((key) => place.endsWith(key));
  const wanted = special === undefined ? order[element.name] : orderInside[special];
  const own: string[] = [];
  if (wanted !== undefined) {
    const places = element.children.map(({ name }) => wanted.indexOf(name));
    element.children.forEach(({ name }, i) => {
      if (places[i] === -1) own.push(`${place}: ${name} does not belong there`);
      else if (i > 0 && (places[i] as number) < (places[i - 1] as number))
        own.push(`${place}: ${name} comes too late`);
    });
  }
  return [...own, ...element.children.flatMap((child) => orderProblems(child, place))];
}

/** What the resources hold; elsewhere a bt:Image is a use of one. */
function resourcesOf(root: Element): Element[] {
  return all(root, 'Resources').flatMap((element) =>
    ['bt:Image', 'bt:Url', 'bt:String'].flatMap((name) => all(element, name)),
  );
}

function resourceProblems(root: Element): string[] {
  const defined = resourcesOf(root);
  const ids = defined.map(({ attributes }) => attributes['id'] ?? '');
  const used = all(root, 'OfficeApp').flatMap(function resids(element: Element): string[] {
    const { resid } = element.attributes;
    return [...(resid === undefined ? [] : [resid]), ...element.children.flatMap(resids)];
  });
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id} is defined twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `${id} is longer than 32 signs`),
    ...used.filter((id) => !ids.includes(id)).map((id) => `resid ${id} is defined nowhere`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `${id} is used nowhere`),
  ];
}

function values({ attributes, children }: Element): string[] {
  return [attributes['DefaultValue'] ?? '', ...children.map((child) => child.attributes['Value'] ?? '')];
}

function lengthProblems(root: Element): string[] {
  const limits: readonly (readonly [readonly Element[], number])[] = [
    [all(root, 'bt:ShortStrings').flatMap(({ children }) => children), 125],
    [all(root, 'bt:LongStrings').flatMap(({ children }) => children), 250],
    [all(root, 'DisplayName'), 125],
    [root.children.filter(({ name }) => name === 'Description'), 250],
    [all(root, 'bt:Url'), 2_048],
  ];
  return limits.flatMap(([elements, limit]) =>
    elements.flatMap((element) =>
      values(element)
        .filter((value) => value.length === 0 || value.length > limit)
        .map(
          (value) =>
            `${element.name} ${element.attributes['id'] ?? ''}: "${value}" has ${String(value.length)} signs`,
        ),
    ),
  );
}

/** Everything a reader sees or follows is there in both languages; texts differ, or somebody forgot to translate. */
function languageProblems(root: Element): string[] {
  const named = ['DisplayName', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) =>
    all(root, name),
  );
  const translated = [...named, ...resourcesOf(root)];
  const missing = translated.filter(
    ({ children }) => !children.some(({ attributes }) => attributes['Locale'] === 'pl-PL'),
  );
  const sameWord = ['KAM', 'Portfolio'];
  const same = all(root, 'bt:String').filter((element) => {
    const [english, polish] = values(element);
    return english === polish && !sameWord.includes(english ?? '');
  });
  return [
    ...missing.map(({ name, attributes }) => `${name} ${attributes['id'] ?? ''} has no pl-PL override`),
    ...same.map(({ attributes }) => `${attributes['id'] ?? ''} is not translated`),
  ];
}

function addressProblems(root: Element): string[] {
  const icons = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl'].flatMap((name) => all(root, name));
  const urls = [...icons, ...resourcesOf(root).filter(({ name }) => name !== 'bt:String')].flatMap(values);
  const origins = new Set(
    all(root, 'bt:Url')
      .flatMap(values)
      .map((url) => new URL(url).origin),
  );
  return [
    ...urls.filter((url) => !url.startsWith('https://')).map((url) => `${url} is not https`),
    ...(origins.size > 1
      ? [`pages, code and metadata come from several origins: ${[...origins].join(', ')}`]
      : []),
  ];
}

/** One page for the functions, the commands and the pane; functions without a prefix; no second pane. */
function runtimeProblems(root: Element): string[] {
  const resid = (element: Element | undefined) => element?.attributes['resid'];
  const [runtime] = all(root, 'Runtime');
  const shared = resid(runtime);
  const [page] = all(root, 'Page').flatMap((element) => all(element, 'SourceLocation'));
  const panes = all(root, 'Action')
    .filter(({ attributes }) => attributes['xsi:type'] === 'ShowTaskpane')
    .flatMap((action) => all(action, 'SourceLocation'));
  const same = [page, ...all(root, 'FunctionFile'), ...panes];
  return [
    ...(runtime?.attributes['lifetime'] === 'long' ? [] : ['the runtime is not shared']),
    ...same
      .filter((element) => resid(element) !== shared)
      .map((element) => `${resid(element) ?? '?'} is not the shared page`),
    ...['Namespace', 'TaskpaneId', 'EquivalentAddins']
      .filter((name) => all(root, name).length > 0)
      .map((name) => `${name} is there`),
    ...(panes.length === 0 ? ['nothing opens the pane'] : []),
  ];
}

/** Excel's menus that can be added to, and what may stand in them. */
function menuProblems(root: Element): string[] {
  return all(root, 'ExtensionPoint')
    .filter(({ attributes }) => attributes['xsi:type'] === 'ContextMenu')
    .flatMap((point) => [
      ...point.children
        .filter(({ name }) => name !== 'OfficeMenu')
        .map(({ name }) => `ContextMenu: ${name} does not belong there`),
      ...all(point, 'OfficeMenu')
        .filter(({ attributes }) => attributes['id'] !== 'ContextMenuCell')
        .map(({ attributes }) => `Excel has no menu ${attributes['id'] ?? ''}`),
    ]);
}

/** Every control has an id of its own, and every function it names is one of the page's commands. */
export function commandsOf(root: Element): readonly string[] {
  return all(root, 'FunctionName').map(({ text }) => text);
}

function controlProblems(root: Element): string[] {
  const ids = all(root, 'Control').map(({ attributes }) => attributes['id'] ?? '');
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two controls are called ${id}`);
}

export function manifestProblems(xml: string): string[] {
  const root = parseManifest(xml);
  const [version] = all(root, 'Version');
  return [
    ...(/^\d+\.\d+\.\d+\.\d+$/.test(version?.text ?? '')
      ? []
      : [`the version is ${version?.text ?? 'missing'}`]),
    ...orderProblems(root),
    ...resourceProblems(root),
    ...lengthProblems(root),
    ...languageProblems(root),
    ...addressProblems(root),
    ...runtimeProblems(root),
    ...menuProblems(root),
    ...controlProblems(root),
  ];
}
