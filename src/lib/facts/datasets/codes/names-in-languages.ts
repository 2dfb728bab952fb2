/** Languages in which states can be searched for. */
const LANGUAGES = ['en', 'tr', 'ru', 'az', 'hy', 'kk', 'ar', 'fr', 'es', 'zh'] as const;

/** Names of a country by its ISO 3166-1 alpha-2 code, each once, from the runtime's CLDR; none where a language has no name for it. */
export function namesInLanguages(iso2: string): string[] {
	const names = LANGUAGES.flatMap(
		(language) =>
			new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }).of(
				iso2.toUpperCase()
			) ?? []
	);
	return [...new Set(names)];
}
