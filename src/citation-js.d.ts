// citation-js ships no types; these are the few calls that are made of it.
declare module '@citation-js/core' {
	export class Cite {
		constructor(items: readonly Record<string, unknown>[]);
		format(name: 'bibtex'): unknown;
	}
	export const plugins: {
		config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; asciiOnly: boolean } } };
	};
}

declare module '@citation-js/plugin-bibtex';
