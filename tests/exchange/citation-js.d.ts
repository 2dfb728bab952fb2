// citation-js ships no types; these are the few calls that tests make of it.
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: string);
		readonly data: readonly Record<string, unknown>[];
	}
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
