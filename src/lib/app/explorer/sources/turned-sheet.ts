/**
 * Where the static edition shows the further claims that cite a source: its file holds
 * the first page alone, and `folder`, that of all sources, holds the page that puts
 * together any other in the browser.
 */
export function turnedSheet(folder: string, id: string, page: number): string {
	return `${folder}/?of=${encodeURIComponent(id)}&page=${String(page)}#cited-for`;
}

/** Where the address of a source's file has to lead on, since it asks for another page; undefined where the file is what it asks for. */
export function turnedFrom({
	pathname,
	search
}: Pick<URL, 'pathname' | 'search'>): string | undefined {
	const [, folder, id] = /^(.*\/source)\/([^/]+)\/?$/.exec(pathname) ?? [];
	const page = /^[1-9]\d{0,5}$/.exec(new URLSearchParams(search).get('page') ?? '')?.[0];
	if (folder === undefined || id === undefined || page === undefined || page === '1') return;
	return turnedSheet(folder, decodeURIComponent(id), Number(page));
}
