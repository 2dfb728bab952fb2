/** What the bundler knows of a module. */
interface Module {
	readonly importers: readonly string[];
	readonly dynamicImporters: readonly string[];
}

export type ModuleOf = (id: string) => Module | null;

/** In the order in which chunks take what they share. */
export const CHUNKS = ['program', 'pages', 'explorer', 'parts', 'map'] as const;
export type Chunk = (typeof CHUNKS)[number];

/** The frame of every page: what starts it, what surrounds it, what tells of a failure. */
const FRAME = /\/(runtime\/client\/entry\.js|src\/routes\/\+(layout|error)\.(ts|svelte))$/;
const EXPLORER = /\/src\/routes\/\+page\.(ts|svelte)$/;
/** The explorer's picture in other people's pages: it takes what the explorer takes. */
const EMBED = /\/src\/routes\/embed\/\+page\.(ts|svelte)$/;
const PAGE = /\/src\/routes\/.*\+(page|layout)\.(ts|svelte)$/;
/** What loads the parts that come after the first picture. */
const LATER = /\/src\/lib\/app\/(components\/later\/parts|explorer\/address-opener)\.ts$/;

/** What loads the map, once one is asked for. */
const MAP = /\/src\/lib\/app\/explorer\/load-map\.ts$/;

/**
 * The chunk in which a module travels: `program` with every page, `pages` what the
 * explorer shares with others, `explorer` what its first picture needs besides,
 * `parts` what only it needs, after that, `map` what draws one. The rest is left to the bundler. Left to
 * it altogether, the first picture takes fifty files, and a sixth more bytes, since
 * each is packed by itself.
 */
export function chunkOf(id: string, moduleOf: ModuleOf): Chunk | undefined {
	const above = importersOf(id, moduleOf);
	const isUnder = (what: RegExp) => [...above].some((each) => what.test(each));
	const others = [...above].filter((each) => PAGE.test(each) && !EXPLORER.test(each));
	if (isUnder(FRAME)) return 'program';
	if (isUnder(EXPLORER)) return others.every((each) => EMBED.test(each)) ? 'explorer' : 'pages';
	const comesBy = (what: RegExp) => (each: string) =>
		moduleOf(each)?.dynamicImporters.some((importer) => what.test(importer)) === true;
	const comesLater = comesBy(LATER);
	// A part itself keeps its name: by that kit finds the style that the page brings for it.
	if (others.length > 0 || comesLater(id)) return undefined;
	if ([...above].some(comesLater)) return 'parts';
	return [...above].some(comesBy(MAP)) ? 'map' : undefined;
}

/** A module and all that leads to it by static imports. */
function importersOf(id: string, moduleOf: ModuleOf): ReadonlySet<string> {
	const found = new Set([id]);
	for (const each of found)
		for (const importer of moduleOf(each)?.importers ?? []) found.add(importer);
	return found;
}
