/** Whether this is the static edition: a folder of files that any web server hands out, with no program behind it. */
export const IS_STATIC: boolean = import.meta.env.STATIC === true;

/** Whether a page has to put together in the browser what its query asks for: of a file the host knows one form only, the one without a query. */
export function isLeftToBrowser(url: URL): boolean {
	// While files are written, reading the query is an error of its own.
	return IS_STATIC && !import.meta.env.SSR && url.search !== '';
}
