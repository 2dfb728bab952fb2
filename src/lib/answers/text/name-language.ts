const NAMES = new Intl.DisplayNames(['en'], { type: 'language' });

/** A language in English by its code: `Russian` for `ru`; the code itself where it is none. */
export function nameLanguage(code: string): string {
	try {
		return NAMES.of(code) ?? code;
	} catch {
		return code;
	}
}
